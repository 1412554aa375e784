import Foundation
import Testing

/// Holds a list in README between two marks against what the program has; `RECORD_KEYS=1` writes it again.
func expectInReadme(
  _ markdown: String, between start: String, and end: String, writtenBy suite: String
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md")
  let text = try String(contentsOf: file, encoding: .utf8)
  let before = try #require(text.range(of: start), "README has no \(start).")
  let after = try #require(text.range(of: end), "README has no \(end).")
  let expected = "\n\(markdown)\n"
  if ProcessInfo.processInfo.environment["RECORD_KEYS"] == "1" {
    let new = text[..<before.upperBound] + expected + text[after.lowerBound...]
    try String(new).write(to: file, atomically: true, encoding: .utf8)
    return
  }
  let listed = text[before.upperBound..<after.lowerBound]
  #expect(listed == expected, "RECORD_KEYS=1 swift test --filter \(suite) writes it again.")
}
