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
    try expectInReadme(
      Self.markdown, between: Self.start, and: Self.end, writtenBy: "ReadmeMergeKeys")
  }
}
