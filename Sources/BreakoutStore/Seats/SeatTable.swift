import BreakoutModel
import BreakoutRecord
import Foundation
import Glibc

/// The file beside a session that says who sits at it: a place for each seat, which counts for as long as
/// its program holds the lock on it.
struct SeatTable {
  /// How the name of the file goes on behind that of the session.
  static let ending = "-seats"

  /// So many programs can sit at one session.
  static let places = 64
  static let placeBytes = 512
  /// Held for a moment while somebody sits down, so that no two take one name.
  static let gate = places * placeBytes

  let descriptor: Int32

  /// Everybody who sits at the session, in the order in which they sat down.
  ///
  /// - Parameter own: the place that this program holds; it is left out.
  func occupants(besides own: Int? = nil) -> [Occupant] {
    var bytes = [UInt8](repeating: 0, count: Self.places * Self.placeBytes)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return stride(from: 0, to: max(0, count), by: Self.placeBytes).compactMap { start in
      guard bytes[start] != 0, start != own.map({ $0 * Self.placeBytes }),
        ByteLock.isHeld(start, count: Self.placeBytes, of: descriptor)
      else { return nil }
      let line = bytes[start..<min(count, start + Self.placeBytes)].prefix { $0 != 0 }
      return Occupant(line: String(decoding: line, as: UTF8.self))
    }.sorted { ($0.since, $0.id) < ($1.since, $1.id) }
  }

  /// - Returns: whether it could be written.
  func write(_ occupant: Occupant, at place: Int) -> Bool {
    var bytes = Array(occupant.line.utf8.prefix(Self.placeBytes - 1))
    bytes += [UInt8](repeating: 0, count: Self.placeBytes - bytes.count)
    return pwrite(descriptor, bytes, bytes.count, off_t(place * Self.placeBytes)) == bytes.count
  }
}

extension SessionFile {
  /// Who sits at a session now, in the order in which they sat down; nobody where nobody ever did.
  public static func occupants(of path: String) -> [Occupant] {
    let name = FileCheck.resolved(path) + SeatTable.ending
    let descriptor = open(name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    return SeatTable(descriptor: descriptor).occupants()
  }
}
