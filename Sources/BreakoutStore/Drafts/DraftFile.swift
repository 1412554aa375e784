import BreakoutModel
import Crypto
import Foundation
import Glibc

/// The unsent text of one seat, kept beside its session so that it survives the program.
///
/// The first line says how many bytes of text follow, so that one write replaces a draft whatever was there
/// before. It is neither renamed into place nor flushed, either of which would start the disk at every key:
/// a draft survives a kill at any moment, and a power cut mostly. What is off the record is never written.
public struct DraftFile: Sendable {
  public let path: String

  public init(session: String, seat: Seat) {
    path = "\(session)-\(Self.name(of: seat)).draft"
  }

  private init(path: String) {
    self.path = path
  }

  /// A name can hold any letter, a file name cannot.
  private static func name(of seat: Seat) -> String {
    guard !seat.name.isEmpty else { return seat.role.rawValue }
    let digest = Data(SHA256.hash(data: Data(seat.name.utf8)).prefix(8))
    return "\(seat.role.rawValue)-\(digest.hexadecimal)"
  }

  /// Drafts of the same role that nobody sits behind any more: the program of a second rapporteur ended with
  /// something unsent, and the one who comes back may get another number.
  ///
  /// - Parameter taken: the seats that somebody has.
  public static func abandoned(
    session: String, role: Seat.Role, besides taken: [Seat]
  ) throws(StoreProblem) -> [DraftFile] {
    let folder = FileCheck.folder(of: session)
    let stem = "\(session.split(separator: "/").last ?? "")-\(role.rawValue)"
    let known = Set(
      taken.map { "\(folder)/\(stem)\(name(of: $0).dropFirst(role.rawValue.count)).draft" })
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        .filter { $0.hasPrefix(stem) && $0.hasSuffix(".draft") }
        .map { DraftFile(path: "\(folder)/\($0)") }.filter { !known.contains($0.path) }
    } catch {
      throw .noPermission(path: folder)
    }
  }

  /// The text as it was last kept; empty when there is none.
  public func read() throws(StoreProblem) -> String {
    guard FileCheck.exists(path) else { return "" }
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw .noPermission(path: path)
    }
    let head = data.prefix { $0 != UInt8(ascii: "\n") }
    guard let count = Int(String(decoding: head, as: UTF8.self)), count >= 0 else {
      // Not as we write it; rather too much than a lost word.
      return String(decoding: data, as: UTF8.self)
    }
    return String(decoding: data.dropFirst(head.count + 1).prefix(count), as: UTF8.self)
  }

  /// Keeps a text; an empty one, or one that is off the record, takes away what was kept.
  public func keep(_ text: String, isOffTheRecord: Bool = false) throws(StoreProblem) {
    guard !text.isEmpty, !isOffTheRecord else { return try remove() }
    let descriptor = open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileCheck.problem(errno, path: path) }
    defer { close(descriptor) }
    let bytes = Array("\(text.utf8.count)\n\(text)".utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileCheck.problem(errno, path: path) }
      written += count
    }
    // What was deleted from a draft does not stay behind it.
    guard ftruncate(descriptor, bytes.count) == 0 else {
      throw FileCheck.problem(errno, path: path)
    }
  }

  public func remove() throws(StoreProblem) {
    guard unlink(path) == 0 || errno == ENOENT else { throw FileCheck.problem(errno, path: path) }
  }
}
