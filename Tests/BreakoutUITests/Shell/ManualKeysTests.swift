import BreakoutUI
import Foundation
import Testing

/// The manual's lists of keys are the tables'; `RECORD_KEYS=1` writes them again.
@Suite("The manual's keys") struct ManualKeysTests {
  @Test(
    "the manual lists the keys as the program has them",
    arguments: [
      ("keys", KeyList.cockpit), ("merge keys", KeyList.deciding), ("start keys", KeyList.start),
    ])
  func lists(name: String, markdown: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/breakout/Documentation.docc/Keys.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let before = try #require(text.range(of: "<!-- \(name) -->"))
    let after = try #require(text.range(of: "<!-- /\(name) -->"))
    let expected = "\n\(markdown)\n"
    if ProcessInfo.processInfo.environment["RECORD_KEYS"] == "1" {
      let new = text[..<before.upperBound] + expected + text[after.lowerBound...]
      try String(new).write(to: file, atomically: true, encoding: .utf8)
    }
    let listed = text[before.upperBound..<after.lowerBound]
    #expect(listed == expected, "RECORD_KEYS=1 swift test --filter ManualKeys writes it again.")
  }
}
