import Testing

@testable import BreakoutUI

/// README's list of keys is the table's; `RECORD_KEYS=1` writes it again.
@Suite("README's keys") struct ReadmeKeysTests {
  private static let start = "<!-- keys -->"
  private static let end = "<!-- /keys -->"

  /// The table of commands in Markdown: one table a place, without what every place has.
  static var markdown: String {
    Place.allCases.map { place in
      let rows = CommandTable.entries.compactMap { entry -> String? in
        guard let keys = entry.keys[place] else { return nil }
        let names =
          entry.command == .viewPoint
          ? "`1` to `9`" : keys.map { "`\($0.description)`" }.joined(separator: ", ")
        let isEverywhere = Place.allCases.allSatisfy { entry.keys[$0] != nil }
        if isEverywhere, place != .cockpit, entry.command != .leave { return nil }
        return "| \(names) | \(entry.name) | \(entry.help.replacing("|", with: "\\|")) |"
      }
      return (["**\(place.title)**", "", "| Key | Command | |", "|---|---|---|"] + rows)
        .joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  @Test("README lists the keys as the program has them")
  func readme() throws {
    try expectInReadme(
      Self.markdown, between: Self.start, and: Self.end, writtenBy: "ReadmeKeys")
  }
}
