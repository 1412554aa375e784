import BreakoutModel
import Foundation
import Glibc

/// The unsent text of one seat, kept beside its session so that it survives the program.
///
/// Replaced as a whole at each change and not flushed to the disk: it survives a kill at any moment, and a
/// power cut mostly. What is off the record is never written.
public struct DraftFile: Sendable {
  public let path: String

  public init(session: String, seat: Seat) {
    path = "\(session)-\(seat.rawValue).draft"
  }

  /// The text as it was last kept; empty when there is none.
  public func read() throws(StoreProblem) -> String {
    guard FileCheck.exists(path) else { return "" }
    do {
      return String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    } catch {
      throw .noPermission(path: path)
    }
  }

  /// Keeps a text; an empty one, or one that is off the record, takes away what was kept.
  public func keep(_ text: String, isOffTheRecord: Bool = false) throws(StoreProblem) {
    guard !text.isEmpty, !isOffTheRecord else { return try remove() }
    let hidden = path + ".new"
    let descriptor = open(hidden, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileCheck.problem(errno, path: path) }
    var text = text
    let failure = text.withUTF8 { write($0, to: descriptor) }
    close(descriptor)
    guard failure == nil, rename(hidden, path) == 0 else {
      let problem = FileCheck.problem(failure ?? errno, path: path)
      unlink(hidden)
      throw problem
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
