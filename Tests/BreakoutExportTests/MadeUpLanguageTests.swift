import BreakoutModel
import BreakoutWords
import TestSupport
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// Documents in a language that is made up: everything that the program says in them is said by words, and what
/// programs read is the same in every language.
struct MadeUpLanguageTests {
  /// Whose texts are all typed in Greek letters.
  enum Typed: String, CaseIterable, CustomTestStringConvertible {
    case rich, unsaved, closed, complete, named, byAffiliation, byGroup, inConfidence
    case floored, flooredInConfidence, reported, empty

    var testDescription: String { rawValue }

    func session() throws -> Session { try Self.sessions.get()[self] ?? Session() }

    /// Made once: turning texts into Greek letters takes time.
    private static let sessions = Result {
      try Dictionary(
        uniqueKeysWithValues: allCases.map { typed in
          var session = Session()
          for event in try GreekTexts.of(typed.room?.events ?? []) { session.apply(event) }
          return (typed, session)
        })
    }

    var drafts: [NoteDraft] {
      guard self == .unsaved, let room else { return [] }
      return [
        NoteDraft(
          at: room.now, kind: .divergence, text: "Ποιος;",
          speaker: Speaker(name: "Νίκος", constituency: nil)),
        NoteDraft(at: room.now, kind: .action, text: "Δήμος: νερό"),
      ]
    }

    private var room: Room? {
      switch self {
      case .rich, .unsaved: return .rich()
      case .closed:
        var room = Room.rich()
        room.act(.closeSession(confirmed: true))
        return room
      case .complete: return .complete()
      case .named: return .decided(.attributed)
      case .byAffiliation: return .decided(.affiliation)
      case .byGroup: return .decided(.group)
      case .inConfidence: return .decided(.chathamHouse)
      case .floored: return .floored(.attributed)
      case .flooredInConfidence: return .floored(.chathamHouse)
      case .reported: return .reported(.attributed)
      case .empty: return nil
      }
    }
  }

  private static let seal = RecordSeal(
    entry: 7, hash: String(repeating: "0123456789", count: 7), isIncomplete: true)

  private func reports(_ typed: Typed) throws -> [Report] {
    let session = try typed.session()
    let day = try #require(CalendarDate(year: 2027, month: 5, day: 12))
    return ReportTemplate.allCases.map {
      Report(session: session, as: $0, unsaved: typed.drafts, seal: Self.seal)
    } + RoomSheet.allCases.map { Report($0, of: session) }
      + [FollowUpList(session, on: day).report]
  }

  @Test("nothing in a document is English", arguments: Typed.allCases)
  func documents(typed: Typed) throws {
    let said = try MadeUpLanguage.words.speak {
      try reports(typed).flatMap { report in
        [
          String(decoding: DocumentFormat.markdown.bytes(of: report), as: UTF8.self),
          // A wide page, on which no sentence is broken.
          DisplayLocale.with { ReportLines(report, columns: 4000).lines.map(\.text) }
            .joined(separator: "\n"),
          MadeUpLanguage.words(
            ofPage: String(decoding: DocumentFormat.html.bytes(of: report), as: UTF8.self)),
          MadeUpLanguage.words(ofPage: String(decoding: OfficeSource(report).bytes, as: UTF8.self)),
        ]
      }
    }
    expectNoEnglish(in: said)
  }

  @Test("nothing in a register is English", arguments: Typed.allCases)
  func registers(typed: Typed) throws {
    let said = try MadeUpLanguage.words.speak {
      Register.all(for: try typed.session(), unsaved: typed.drafts, isIncomplete: true)
        .map { String(decoding: CSVWriter($0).bytes, as: UTF8.self) }
    }
    expectNoEnglish(in: said)
  }

  @Test(
    "what is found by the scan and what is missing is not said in English",
    arguments: Typed.allCases)
  func gaps(typed: Typed) throws {
    let said = try MadeUpLanguage.words.speak {
      let list = GapList(try typed.session(), unsaved: typed.drafts)
      return list.gaps.map(\.sentence) + list.hits.map(\.sentence) + [Gap.words(count: 2)]
    }
    expectNoEnglish(in: said)
  }

  @Test("why a document cannot be written is not said in English")
  func problems() {
    let said = MadeUpLanguage.words.speak {
      let converters = [
        Converter.pandoc(.docx, reference: nil, moment: 0), .weasyPrint(moment: 0),
      ]
      let problems: [ExportProblem] =
        [
          .noSuchFolder("1"), .notAFolder("1"), .notPermitted("1"), .isFolder("1"), .readOnly("1"),
          .diskFull("1"), .nameTooLong("1"), .exists("1"), .isSession("1"),
          .notWritable(.json, "1"),
          .badStyle(file: "1", line: 2, reason: "3"), .styleTooLarge(file: "1"),
          .system(path: "1", code: 0),
        ]
        + converters.flatMap {
          [.noConverter($0), .conversionFailed($0, "1"), ExportProblem.tooSlow($0)]
        }
      return problems.map(\.sentence) + Converter.Program.allCases.map(\.need)
        + [ExportFormat.text.title]
    }
    expectNoEnglish(
      in: said,
      besides: [
        "recommendations.md", "JSON", "DOCX", "ODT", "PDF", "pandoc", "WeasyPrint",
        "Success",
      ] + Converter.Program.allCases.map(\.installation))
  }

  @Test("a page says its language and from where it is read")
  func language() throws {
    let report = try #require(try reports(.complete).first)
    let page = MadeUpLanguage.words.speak {
      String(decoding: DocumentFormat.html.bytes(of: report), as: UTF8.self)
    }
    #expect(page.contains("<html lang=\"\(MadeUpLanguage.code)\" dir=\"rtl\">"))
    let source = MadeUpLanguage.words.speak {
      String(decoding: OfficeSource(report).bytes, as: UTF8.self)
    }
    #expect(source.contains("<html lang=\"\(MadeUpLanguage.code)\" dir=\"rtl\">"))
  }

  @Test(
    "anchors, names of files and data are the same in every language", arguments: Typed.allCases)
  func codes(typed: Typed) throws {
    let session = try typed.session()
    func read() throws -> [String] {
      let anchors = try reports(typed).flatMap(\.blocks).compactMap {
        if case .heading(let heading) = $0 { heading.anchor } else { nil }
      }
      let export = Export(session, unsaved: typed.drafts)
      let data = try #require(try export.files(of: .record).first)
      return anchors + ExportFormat.allCases.flatMap { export.names(in: $0) }
        + [String(decoding: data, as: UTF8.self)]
    }
    let other = try MadeUpLanguage.words.speak { try read() }
    #expect(try other == read())
  }

  private func expectNoEnglish(
    in texts: [String], besides codes: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      MadeUpLanguage.english(in: texts, besides: codes) == [], sourceLocation: sourceLocation)
  }
}
