import BreakoutModel
import BreakoutRecord
import Foundation

/// The name of a file that belongs to one seat of a session, beside the session.
struct SeatFileName {
  let session: String
  /// What the file is, e.g. `draft`.
  let ending: String

  func path(of seat: Seat) -> String { "\(session)-\(Self.name(of: seat)).\(ending)" }

  /// A name can hold any letter, a file name cannot.
  private static func name(of seat: Seat) -> String {
    guard !seat.name.isEmpty else { return seat.role.rawValue }
    let digest = SHA256.hash(data: Data(seat.name.utf8)).prefix(8)
    return "\(seat.role.rawValue)-\(digest.hexadecimal)"
  }

  /// The files of every seat.
  func all() throws(StoreProblem) -> [String] {
    try files(with: "\(PathParts.name(of: session))-")
  }

  /// The files of a role that belong to nobody who sits there now, in the order of their names: the program of
  /// a second rapporteur ended, and the one who comes back may get another number.
  ///
  /// - Parameter taken: the seats that somebody has.
  func abandoned(_ role: Seat.Role, besides taken: [Seat]) throws(StoreProblem) -> [String] {
    let known = Set(taken.map(path(of:)))
    return try files(with: "\(PathParts.name(of: session))-\(role.rawValue)")
      .filter { !known.contains($0) }
  }

  /// The files whose names start so, in their order.
  private func files(with stem: String) throws(StoreProblem) -> [String] {
    let folder = FileCheck.folder(of: session)
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        .filter { $0.hasPrefix(stem) && $0.hasSuffix(".\(ending)") }
        .map { "\(folder)/\($0)" }
    } catch {
      throw .noPermission(path: folder)
    }
  }
}
