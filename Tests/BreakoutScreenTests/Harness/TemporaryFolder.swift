import Foundation

/// A fresh folder that is the home of a program, removed with the last reference to it.
/// Programs that are given the same one share their files, as two seats of a session do.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/breakout-screen-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw HarnessError.system(call: "mkdtemp", errno: errno)
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      print("Could not remove \(path): \(error)")
    }
  }

  /// The full name of a file in the folder.
  func file(_ name: String) -> String {
    path + "/" + name
  }
}
