import BreakoutModel
import Foundation
import Glibc

/// The unsent text of one seat, kept beside its session so that it survives the program.
///
/// Overwritten in place at each change and not flushed to the disk: it survives a kill at any moment, and a
/// power cut mostly. A file renamed over another would be safer against the latter, but costs the disk an
/// access at every key. The text ends with a NUL, so that the end of a longer one before it does not
/// count. What is off the record is never written.
public struct DraftFile: Sendable {
  public let path: String

  public init(session: String, seat: Seat) {
    path = "\(session)-\(seat.rawValue).draft"
  }

  /// The text as it was last kept; empty when there is none.
  public func read() throws(StoreProblem) -> String {
    guard FileCheck.exists(path) else { return "" }
    do {
      let data = try Data(contentsOf: URL(fileURLWithPath: path))
      return String(decoding: data.prefix { $0 != 0 }, as: UTF8.self)
    } catch {
      throw .noPermission(path: path)
    }
  }

  /// Keeps a text; an empty one, or one that is off the record, takes away what was kept.
  public func keep(_ text: String, isOffTheRecord: Bool = false) throws(StoreProblem) {
    guard !text.isEmpty, !isOffTheRecord else { return try remove() }
    let descriptor = open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileCheck.problem(errno, path: path) }
    defer { close(descriptor) }
    var ended = text + "\0"
    let count = ended.utf8.count
    if let failure = ended.withUTF8({ write($0, to: descriptor) }) {
      throw FileCheck.problem(failure, path: path)
    }
    guard ftruncate(descriptor, off_t(count)) == 0 else {
      throw FileCheck.problem(errno, path: path)
    }
  }

  public func remove() throws(StoreProblem) {
    guard unlink(path) == 0 || errno == ENOENT else { throw FileCheck.problem(errno, path: path) }
  }

  /// Writes all bytes; returns the system's error where that fails.
  private func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Int32? {
    var rest = UnsafeRawBufferPointer(bytes)
    while let start = rest.baseAddress, !rest.isEmpty {
      let count = Glibc.write(descriptor, start, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
    }
    return nil
  }
}
