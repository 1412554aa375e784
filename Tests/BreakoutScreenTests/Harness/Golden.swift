import Foundation
import Testing

/// A screen that was looked at and found right, kept in a file: text, marks of the styles, cursor.
/// RECORD_SCREENS=1 in the environment of the tests writes the file anew.
struct Golden {
  let name: String
  private let folder: String
  private let records: Bool

  /// One of this target's goldens, which lie in Goldens beside the folder of this file.
  init(_ name: String) {
    let tests = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().path
    let records = ProcessInfo.processInfo.environment["RECORD_SCREENS"] == "1"
    self.init(name, folder: tests + "/Goldens", records: records)
  }

  init(_ name: String, folder: String, records: Bool) {
    self.name = name
    self.folder = folder
    self.records = records
  }

  /// Fails the test when the screen differs.
  /// - Parameter blanking: takes out what differs from run to run, such as a time; it gets the
  ///   golden's text and should keep the length of what it replaces.
  func expect(
    _ screen: Screen, at location: SourceLocation = #_sourceLocation,
    blanking: (String) -> String = { $0 }
  ) throws {
    if let difference = try difference(from: screen, blanking: blanking) {
      Issue.record(Comment(rawValue: difference), sourceLocation: location)
    }
  }

  /// What is wrong with the screen, or nil. When recording, the screen becomes the golden.
  func difference(
    from screen: Screen, blanking: (String) -> String = { $0 }
  ) throws -> String? {
    let path = "\(folder)/\(name).txt"
    let actual = blanking(screen.marked) + "\n"
    if records {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      try actual.write(toFile: path, atomically: true, encoding: .utf8)
      return nil
    }
    guard FileManager.default.fileExists(atPath: path) else {
      return "No golden \"\(name)\" yet: look at this screen, and if it is right, record it "
        + "with RECORD_SCREENS=1.\n\(actual)"
    }
    let expected = try String(contentsOfFile: path, encoding: .utf8)
    guard actual != expected else { return nil }
    return "The screen differs from the golden \"\(name)\". If it is right, record it with "
      + "RECORD_SCREENS=1.\n\(Self.changes(from: expected, to: actual))\nThe screen:\n\(actual)"
  }

  /// The lines only the golden has, after `-`, and those only the screen has, after `+`.
  private static func changes(from expected: String, to actual: String) -> String {
    let expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let actual = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let changes = actual.difference(from: expected).map { change in
      switch change {
      case .remove(let line, let text, _): (line: line, sign: "-", text: text)
      case .insert(let line, let text, _): (line: line, sign: "+", text: text)
      }
    }
    // A stable sort keeps a line of the golden before the one that took its place.
    return changes.sorted { ($0.line, $1.sign) < ($1.line, $0.sign) }
      .map { "\($0.sign) \($0.text)" }.joined(separator: "\n")
  }
}
