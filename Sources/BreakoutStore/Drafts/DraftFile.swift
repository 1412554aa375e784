import BreakoutModel
import BreakoutRecord
import Glibc

/// The unsent text of one seat, kept beside its session so that it survives the program.
///
/// The first line says how many bytes of text follow, so that one write replaces a draft whatever was there
/// before. It is neither renamed into place nor flushed, either of which would start the disk at every key:
/// a draft survives a kill at any moment, and a power cut mostly. What is off the record is never written.
public struct DraftFile: KeptDraft, Sendable {
  public let path: String

  /// The room that `reserve` takes: so much can be kept although the disk is full by then.
  static let reservedBytes = 16_384

  public init(session: String, seat: Seat) {
    path = SeatFileName(session: session, ending: Self.ending).path(of: seat)
  }

  init(path: String) {
    self.path = path
  }

  static let ending = "draft"

  public func read() throws(StoreProblem) -> String {
    let descriptor: Int32
    do throws(StoreProblem) {
      descriptor = try BesideFile.open(path, O_RDONLY, isPrivate: false)
    } catch {
      if Self.isAbsent(error) { return "" }
      throw error
    }
    defer { close(descriptor) }
    let data = try BesideFile.contents(of: descriptor, path: path)
    let head = data.prefix { $0 != UInt8(ascii: "\n") }
    guard let count = Int(String(decoding: head, as: UTF8.self)), count >= 0 else {
      // Not as we write it; rather too much than a lost word.
      return String(decoding: data, as: UTF8.self)
    }
    return String(decoding: data.dropFirst(head.count + 1).prefix(count), as: UTF8.self)
  }

  public func reserve() throws(StoreProblem) {
    let descriptor = try BesideFile.open(path, O_CREAT | O_RDWR)
    defer { close(descriptor) }
    if BesideFile.size(of: descriptor) == 0 {
      try BesideFile.write(Array("0\n".utf8), at: 0, to: descriptor, path: path)
    }
    BesideFile.reserve(Self.reservedBytes, of: descriptor)
  }

  public func keep(_ text: String, isOffTheRecord: Bool) throws(StoreProblem) {
    let text = isOffTheRecord ? "" : text
    let descriptor: Int32
    do throws(StoreProblem) {
      descriptor = try BesideFile.open(path, (text.isEmpty ? 0 : O_CREAT) | O_RDWR)
    } catch {
      if text.isEmpty, Self.isAbsent(error) { return }
      throw error
    }
    defer { close(descriptor) }
    let size = BesideFile.size(of: descriptor)
    let isReserved = size >= Self.reservedBytes
    if text.isEmpty, !isReserved { return try remove() }
    // What was deleted from a draft does not stay behind it, nor is the room given back that it will need.
    let bytes = Array("\(text.utf8.count)\n\(text)".utf8)
    let rest = isReserved ? max(0, Self.reservedBytes - bytes.count) : 0
    let all = bytes + [UInt8](repeating: 0, count: rest)
    try BesideFile.write(all, at: 0, to: descriptor, path: path)
    guard ftruncate(descriptor, off_t(all.count)) == 0 else {
      throw FileCheck.problem(errno, path: path)
    }
  }

  public func remove() throws(StoreProblem) {
    guard unlink(path) == 0 || errno == ENOENT || errno == ENOTDIR else {
      throw FileCheck.problem(errno, path: path)
    }
  }

  public func release() throws(StoreProblem) {
    if try read().isEmpty { try remove() }
  }

  private static func isAbsent(_ problem: StoreProblem) -> Bool {
    switch problem {
    case .noSuchFile, .noSuchFolder: true
    default: false
    }
  }
}
