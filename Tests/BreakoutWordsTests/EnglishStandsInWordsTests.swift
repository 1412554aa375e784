import Foundation
import Testing

/// What people read is said in BreakoutWords and nowhere else, where translators find it.
@Suite struct EnglishStandsInWordsTests {
  /// Files with words that are not said to anybody, and what they are.
  private static let exceptions: [(file: String, reason: String)] = [
    ("BreakoutAgenda/Files/Kinds/", "how files begin, and names of what is in them"),
    ("BreakoutAgenda/Files/Pandoc/", "names of pandoc's parts of a document"),
    ("BreakoutAgenda/Files/Programs/DocumentProgram.swift", "commands that a shell reads"),
    ("BreakoutAgenda/Files/RichText/RichTextReader.swift", "names of styles in RTF"),
    ("BreakoutAgenda/Masthead/DocumentKind.swift", "words by which titles are read"),
    ("BreakoutAgenda/Masthead/HouseRules.swift", "words by which rules are known"),
    ("BreakoutAgenda/Masthead/Labels.swift", "words by which labels are read"),
    ("BreakoutAgenda/Masthead/Masthead+Times.swift", "words by which dates of documents are known"),
    ("BreakoutAgenda/Masthead/Masthead+Place.swift", "words before which places stand"),
    ("BreakoutAgenda/Masthead/OrganisationName.swift", "words by which organisations are known"),
    ("BreakoutAgenda/Masthead/PersonPhrase.swift", "words by which people are read"),
    ("BreakoutAgenda/Masthead/PlacePhrase.swift", "names of countries, as they are read"),
    ("BreakoutAgenda/Masthead/SessionLine.swift", "words by which a session's name is read"),
    ("BreakoutAgenda/Masthead/TitleSearch.swift", "words by which titles are read"),
    ("BreakoutAgenda/Masthead/TitleSearch+Lines.swift", "words by which titles are read"),
    ("BreakoutAgenda/Masthead/VenuePhrase.swift", "words by which places are read"),
    ("BreakoutAgenda/Outline/LastMinutes.swift", "words by which minutes are known"),
    ("BreakoutAgenda/Outline/ListMarks.swift", "words by which items are numbered"),
    ("BreakoutAgenda/Outline/NoteRepair.swift", "words with which no line ends"),
    ("BreakoutAgenda/Outline/PlainNote.swift", "words before which letters are quoted"),
    ("BreakoutAgenda/Outline/SectionNames.swift", "words by which headings are read"),
    ("BreakoutAgenda/Templates/AgendaTemplate.swift", "rules as they are read"),
    ("BreakoutAgenda/Outline/SectionWords.swift", "words by which headings are read"),
    ("BreakoutAgenda/Outline/CountedLabel.swift", "words that are counted and name no point"),
    ("BreakoutAgenda/Points/PointList+Lengths.swift", "units of time by which lengths are read"),
    ("BreakoutAgenda/Points/PointLists+Tables.swift", "names of columns by which tables are read"),
    ("BreakoutAgenda/Times/", "words by which dates, times and lengths are read"),
    ("BreakoutAgenda/Points/PointLists+Enumerations.swift", "how parts of a sentence are numbered"),
    ("BreakoutAgenda/Points/PointLists+Lines.swift", "words with which letters end"),
    ("BreakoutAgenda/Points/DayPart.swift", "words by which parts of a day are read"),
    ("BreakoutAgenda/Titles/TitleLanguage+Latin.swift", "words by which questions are cut"),
    ("BreakoutAgenda/Writing/AgendaWriter.swift", "headings as they are read"),
    ("BreakoutAgenda/Writing/MatterWriter.swift", "units as they are read"),
    ("BreakoutExport/Conversion/Converter+Program.swift", "commands that a shell reads"),
    ("BreakoutExport/Data/WorkbookWriter.swift", "attributes of SpreadsheetML"),
    ("BreakoutExport/Formats/ExportFormat.swift", "Markdown is a name"),
    ("BreakoutExport/HTML/ChartDrawing.swift", "attributes of SVG"),
    ("BreakoutExport/HTML/HTMLStyle.swift", "CSS"),
    ("BreakoutExport/HTML/HTMLWriter.swift", "attributes of HTML"),
    ("BreakoutExport/Conversion/OfficeSource.swift", "attributes that pandoc reads"),
    ("BreakoutExport/Office/", "names of styles and attributes in office documents"),
    ("BreakoutImport/Ballots/BallotFormat.swift", "how a file of PrefLib begins"),
    ("BreakoutImport/Ballots/BallotWords.swift", "words by which tables of ballots are read"),
    (
      "BreakoutImport/Ballots/BallotWords+NoOption.swift",
      "words by which tables of ballots are read"
    ),
    ("BreakoutImport/Ballots/PrefLibReader.swift", "fields of PrefLib"),
    ("BreakoutImport/Roster/RosterColumns.swift", "words by which rosters are read"),
    ("BreakoutImport/Roster/RosterRole.swift", "words by which rosters are read"),
    ("BreakoutImport/Spreadsheet/", "names of what is in spreadsheets"),
    ("BreakoutReport/Published/LinkedEvent.swift", "words of schema.org"),
    ("BreakoutModel/Clock/Break.swift", "the record's reason of a break for lack of people"),
    (
      "BreakoutModel/Consensus/ConsensusCall.swift",
      "the record's name for somebody of whom nothing is known"
    ),
    ("BreakoutModel/Decisions/DecisionSubject+Wording.swift", "how version 0.1 put a wording"),
    ("BreakoutModel/Time/DateWords.swift", "words by which dates are read"),
    ("BreakoutModel/Time/TimePhrase.swift", "words by which dates are read"),
    ("BreakoutModel/Notes/Abbreviations.swift", "what short forms stand for when they are typed"),
    ("BreakoutModel/Notes/NoteMark.swift", "words by which notes are read"),
    ("BreakoutModel/People/Session+Roster.swift", "the record's name for no constituency"),
    (
      "BreakoutModel/Recommendations/Addressee.swift",
      "the record's names of addressees, and how they are typed"
    ),
    (
      "BreakoutModel/Recommendations/Drafting/ActionSense.swift", "words by which actions are read"
    ),
    ("BreakoutModel/Recommendations/Drafting/DraftingWords.swift", "names of the lists in a file"),
    (
      "BreakoutModel/Recommendations/Drafting/RecommendationClause.swift",
      "the negation of an action in English"
    ),
    ("BreakoutModel/Text/TextLanguage.swift", "words by which languages are told"),
    ("BreakoutModel/Recommendations/RecommendationLabel.swift", "words by which fields are read"),
    ("BreakoutModel/Recommendations/RecommendationLine.swift", "words by which measures are read"),
    (
      "BreakoutModel/Recommendations/RecommendationSegment.swift",
      "how the parts of a recommendation are typed"
    ),
    ("BreakoutModel/Session/SessionFileStart.swift", "how a file begins"),
    ("BreakoutModel/Text/CodePages/CodePage.swift", "names of encodings"),
    ("BreakoutModel/Votes/Reading/", "words by which rules are read"),
    ("BreakoutModel/Walk/Agenda.swift", "the rule of an agenda that names none, as it is read"),
    ("BreakoutModel/Walk/PrompterSituation.swift", "how agendas name situations"),
    ("BreakoutReport/Content/Participation.swift", "codes of a merged file"),
    ("BreakoutReport/Contribution/Contribution+Codes.swift", "codes of a merged file"),
    ("BreakoutReport/Privacy/EverydayNames.swift", "words by which names are read"),
    ("BreakoutReport/Privacy/InstitutionWords.swift", "words by which names are read"),
    ("BreakoutReport/Privacy/TypedName.swift", "words by which names are read"),
    ("BreakoutSynthesis/Document/Participants.swift", "a code of a merged file"),
    ("BreakoutStore/Library/SessionIndex.swift", "how a file begins"),
    ("Plugins/BuildStamp/BuildStamp.swift", "shown while the program is built"),
    ("Plugins/DebPackage/", "shown while a package is built, and the description in it"),
    ("Plugins/EmbeddedTexts/EmbeddedTexts.swift", "shown while the program is built"),
    ("Terminal/Input/Key+Name.swift", "how the sources and tests name keys"),
    ("breakout/Doctor/Finding.swift", "codes of the findings in JSON"),
    ("breakout/Doctor/FontCheck.swift", "a command that a shell reads"),
    ("breakout/World/DesktopTrash.swift", "keys of a file of the desktop's trash"),
    ("breakout/World/StandardError.swift", "the program's name before what it says"),
    ("BreakoutUI/Seats/SeatCommands.swift", "commands that a shell reads"),
  ]

  private static let sources = WordsSources.folder.deletingLastPathComponent()

  /// Every file outside of the words, by its path in `Sources`, with what looks like English in it.
  private static let found: [(file: String, literals: [SwiftLiterals.Literal])] = {
    let all = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    let files = (all?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    return files.sorted { $0.path() < $1.path() }.compactMap { url in
      let file = String(url.path().dropFirst(sources.path().count).drop { $0 == "/" })
      guard !file.hasPrefix("BreakoutWords/") else { return nil }
      let source = String(
        decoding: FileManager.default.contents(atPath: url.path()) ?? Data(), as: UTF8.self)
      let english = SwiftLiterals(source).literals.filter { SwiftLiterals.isForPeople($0.text) }
      return english.isEmpty ? nil : (file, english)
    }
  }()

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
      let g = a.contains(/[\/"]twelve/)
      let h = 13 / 14 + "fifteen".count
      """#
    let literals = SwiftLiterals(source).literals
    #expect(
      literals.map(\.text) == [
        "two three", "One … four", "\n  Five six\n  ", #"Eight "nine" \n"#, "fifteen",
      ])
    #expect(literals.map(\.line) == [2, 2, 3, 7, 10])
  }

  @Test(arguments: [
    ("of votes", true), ("Close", true), ("close", false), ("SELECT", false), ("a b", false),
    ("point.title", false), ("PNGHeader", false), ("", false), ("<p lang=en class=note>", false),
    ("<p>No comment", true), ("</p><table summary=", false), ("<td title=Votes>", true),
    ("SELECT hash FROM event", false),
    ("Select what matters", true), ("a vote", true), ("by ", true), ("lead: …", true),
    ("… votes", true), ("votes", false), ("lead:…", false), ("point.…", false),
  ])
  func englishIsTwoWordsOrACapital(text: String, isForPeople: Bool) {
    #expect(SwiftLiterals.isForPeople(text) == isForPeople)
  }
}
