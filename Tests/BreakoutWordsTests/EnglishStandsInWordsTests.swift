import Foundation
import Testing

/// What people read is said in BreakoutWords and nowhere else, where translators find it.
@Suite struct EnglishStandsInWordsTests {
  /// Folders whose sentences have not moved yet. It only ever gets shorter.
  private static let notYet = [
    "BreakoutAgenda", "BreakoutExport", "BreakoutImport", "BreakoutRecord", "BreakoutReport",
    "BreakoutStore", "BreakoutSynthesis", "BreakoutUI", "CursesTerminal", "Plugins", "Terminal",
    "breakout",
  ]

  /// Files with words that are not said to anybody, and what they are.
  private static let exceptions: [(file: String, reason: String)] = [
    ("BreakoutModel/Clock/Break.swift", "the record's reason of a break for lack of people"),
    ("BreakoutModel/FollowUp/DateWords.swift", "words by which dates are read"),
    ("BreakoutModel/FollowUp/TimePhrase.swift", "words by which dates are read"),
    ("BreakoutModel/Notes/Abbreviations.swift", "what short forms stand for when they are typed"),
    ("BreakoutModel/Notes/NoteMark.swift", "words by which notes are read"),
    (
      "BreakoutModel/Recommendations/Drafting/DraftReader.swift",
      "the record's name for all addressees"
    ),
    ("BreakoutModel/People/Session+Roster.swift", "the record's name for no constituency"),
    (
      "BreakoutModel/Recommendations/Addressee.swift",
      "the record's names of addressees, and how they are typed"
    ),
    ("BreakoutModel/Recommendations/Drafting/DraftingWords.swift", "names of the lists in a file"),
    ("BreakoutModel/Recommendations/RecommendationLabel.swift", "words by which fields are read"),
    ("BreakoutModel/Recommendations/RecommendationLine.swift", "words by which measures are read"),
    ("BreakoutModel/Session/SessionFileStart.swift", "how a file begins"),
    ("BreakoutModel/Text/TextEncoding.swift", "names of encodings"),
    ("BreakoutModel/Votes/Reading/", "words by which rules are read"),
    ("BreakoutModel/Walk/Agenda.swift", "the rule of an agenda that names none, as it is read"),
    ("BreakoutModel/Walk/PrompterSituation.swift", "how agendas name situations"),
  ]

  private static let sources = WordsSources.folder.deletingLastPathComponent()

  /// Every file outside of the words, by its path in `Sources`, with what looks like English in it.
  private static let found: [(file: String, literals: [SwiftLiterals.Literal])] = {
    let all = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    let files = (all?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    return files.sorted { $0.path() < $1.path() }.compactMap { url in
      let file = String(url.path().dropFirst(sources.path().count).drop { $0 == "/" })
      guard !isIn(file, "BreakoutWords"), !notYet.contains(where: { isIn(file, $0) }) else {
        return nil
      }
      let source = String(
        decoding: FileManager.default.contents(atPath: url.path()) ?? Data(), as: UTF8.self)
      let english = SwiftLiterals(source).literals.filter { SwiftLiterals.isForPeople($0.text) }
      return english.isEmpty ? nil : (file, english)
    }
  }()

  private static func isIn(_ file: String, _ folder: String) -> Bool {
    file.hasPrefix(folder + "/")
  }

  @Test func nothingIsSaidOutsideOfTheWords() {
    let places = Self.found.filter { file, _ in
      !Self.exceptions.contains { file.hasPrefix($0.file) }
    }
    .flatMap { file, literals in literals.map { "\(file):\($0.line): \($0.text)" } }
    #expect(places == [])
  }

  @Test func everyExceptionIsNeeded() {
    let idle = Self.exceptions.map(\.file).filter { exception in
      !Self.found.contains { $0.file.hasPrefix(exception) }
    }
    #expect(idle == [])
  }

  @Test func everyFolderThatIsNotDoneIsThere() {
    let missing = Self.notYet.filter {
      !FileManager.default.fileExists(atPath: Self.sources.appending(path: $0).path())
    }
    #expect(missing == [])
  }

  @Test func literalsAreFoundWithTheirLines() {
    let source = #"""
      // "No comment"
      let a = "One \(b("two three", c)) four"
      let d = """
        Five \
        six
        """ /* "seven" */
      let e = #"Eight "nine" \n"#
      let f = #/"ten eleven"/#
      """#
    let literals = SwiftLiterals(source).literals
    #expect(
      literals.map(\.text) == ["two three", "One … four", "\n  Five six\n  ", #"Eight "nine" \n"#])
    #expect(literals.map(\.line) == [2, 2, 3, 7])
  }

  @Test(arguments: [
    ("of votes", true), ("Close", true), ("close", false), ("SELECT", false), ("a b", false),
    ("point.title", false), ("PNGHeader", false), ("", false),
  ])
  func englishIsTwoWordsOrACapital(text: String, isForPeople: Bool) {
    #expect(SwiftLiterals.isForPeople(text) == isForPeople)
  }
}
