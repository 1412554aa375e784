import Foundation

/// A fresh folder of one test, removed with the last reference to it. Programs that have the same one as their home
/// share their files, as two seats of a session do.
public final class TemporaryFolder: Sendable {
  public let path: String

  public init() throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "breakout-folder-XXXXXX")
    var template = Array(place.path.utf8CString)
    guard mkdtemp(&template) != nil else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
    // Some tests look into it as somebody else.
    chmod(template, 0o755)
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    do {
      // A test may have locked it.
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
      try FileManager.default.removeItem(atPath: path)
    } catch {
      print("left behind: \(path): \(error)")
    }
  }

  /// The full name of a file in the folder.
  public func file(_ name: String) -> String { path + "/" + name }

  /// The names of all that is in it.
  public var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  /// - Returns: the full name of the file.
  public func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    return file(name)
  }
}
