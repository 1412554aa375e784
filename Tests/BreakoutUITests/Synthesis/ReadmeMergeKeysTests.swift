import Foundation
import Testing

@testable import BreakoutUI

/// README's list of the keys of the deciding screen is the table's; `RECORD_KEYS=1` writes it again.
@Suite("README's keys for deciding") struct ReadmeMergeKeysTests {
  private static let start = "<!-- merge keys -->"
  private static let end = "<!-- /merge keys -->"

  private static var markdown: String {
    let rows = DecidingTable.entries.compactMap { entry -> String? in
      let places = [DecidingPlace.duplicate, .contradiction, .wording]
      guard let keys = places.compactMap({ entry.keys[$0] }).first else { return nil }
      let names = keys.map { "`\($0.description)`" }.joined(separator: ", ")
      return "| \(names) | \(entry.help) |"
    }
    return (["| Key | |", "|---|---|"] + rows).joined(separator: "\n")
  }

  @Test("README lists the keys as the program has them")
  func readme() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let before = try #require(text.range(of: Self.start), "README has no \(Self.start).")
    let after = try #require(text.range(of: Self.end), "README has no \(Self.end).")
    let expected = "\n\(Self.markdown)\n"
    if ProcessInfo.processInfo.environment["RECORD_KEYS"] == "1" {
      let new = text[..<before.upperBound] + expected + text[after.lowerBound...]
      try String(new).write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let listed = text[before.upperBound..<after.lowerBound]
    #expect(listed == expected, "RECORD_KEYS=1 swift test --filter ReadmeMergeKeys writes it.")
  }
}
