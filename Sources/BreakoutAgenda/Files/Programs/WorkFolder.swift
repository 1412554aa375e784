import Foundation

/// A folder of its own for a program that cannot do without one; nobody else may look into it.
struct WorkFolder {
  struct NotMade: Error {}

  let path: String

  init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var template = Array("\(parent)/breakout-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw NotMade() }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  func write(_ bytes: [UInt8], as name: String) throws {
    let file = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw NotMade() }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) }
      guard count > 0 else { throw NotMade() }
      rest = rest.dropFirst(count)
    }
  }

  /// `nil` where there is no such file in it.
  func contents(of name: String) -> [UInt8]? {
    guard
      case .success(let bytes) = FileBytes.read(
        path: "\(path)/\(name)", limit: AgendaReader.largestDocument)
    else { return nil }
    return bytes
  }

  /// With all that is in it.
  func remove() {
    try? FileManager.default.removeItem(atPath: path)
  }
}
