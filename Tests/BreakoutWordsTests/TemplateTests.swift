import BreakoutWords
import Foundation
import Testing

/// The template that translators get holds what the code says. `RECORD_WORDS=1 swift test --filter TemplateTests`
/// writes it anew; that run fails.
@Suite struct TemplateTests {
  /// What the sources say, as a template.
  private var fromSources: PortableObject {
    PortableObject(
      head: [
        .init("Project-Id-Version", "breakout"),
        .init("Language", ""),
        .init("MIME-Version", "1.0"),
        .init("Content-Type", "text/plain; charset=UTF-8"),
        .init("Content-Transfer-Encoding", "8bit"),
        .init("Plural-Forms", "nplurals=2; plural=(n != 1);"),
      ],
      entries: WordsSources.entries)
  }

  @Test func theTemplateHoldsEveryMessageOfTheSources() throws {
    let text = fromSources.text
    if ProcessInfo.processInfo.environment["RECORD_WORDS"] != nil {
      try text.write(
        to: WordsSources.folder.appending(path: "Data/breakout.pot"), atomically: true,
        encoding: .utf8)
      Issue.record("The template was written anew; build again.")
      return
    }
    let said = Set(fromSources.entries)
    let template = Set(try PortableObject(Words.template).entries)
    #expect(said.count > 1)
    let missing = said.subtracting(template).map(\.key)
    let left = template.subtracting(said).map(\.key)
    #expect(missing == [], "RECORD_WORDS=1 writes the template anew")
    #expect(left == [], "RECORD_WORDS=1 writes the template anew")
  }

  @Test func everyMessageHasANoteForTranslators() {
    #expect(WordsSources.scans.flatMap(\.scan.faults) == [])
  }

  @Test func theScannerReadsWhatStandsInASentence() {
    let source = #"""
      extension Words.Votes {
        /// Below an open vote.
        public func missing(_ count: Int, _ name: String) -> String {
          say(count, "\(count) vote of \(f("a)", x)) is \"missing\"", "\(count) votes are missing")
        }

        /// A long one.
        /// In two lines.
        public var long: String {
          say(
            """
            A \u{2013} line \
            that goes on.
            Another.
            """)
        }
      }
      """#
    let scan = MessageScanner(source, file: "Votes+Roll.swift")
    #expect(scan.faults == [])
    #expect(
      scan.entries == [
        CatalogueEntry(
          key: "votes.missing", note: "Below an open vote.",
          english: #"{1} vote of {2} is "missing""#, englishPlural: "{1} votes are missing"),
        CatalogueEntry(
          key: "votes.long", note: "A long one.\nIn two lines.",
          english: "A – line that goes on.\nAnother."),
      ])
  }
}
