import BreakoutExport
import BreakoutModel
import BreakoutReport
import BreakoutWords
import TestSupport
import Testing

@testable import BreakoutSynthesis

/// A synthesis in a language that is made up: everything that the program says in it is said by words.
@Suite struct MadeUpLanguageTests {
  private func synthesis() throws -> Synthesis {
    var synthesis = try Synthesis(
      of: Plenary.green.inGreek(), Plenary.blue.inGreek(), Plenary.quiet.inGreek())
    synthesis.answer("B1-R1.1", "B2-R1.1", .merge(text: "Νερό για όλους."))
    synthesis.answer("B1-R1.2", "B2-R1.2", .keepFirst)
    return synthesis
  }

  private func anchors(_ report: Report) -> [String] {
    report.blocks.compactMap { if case .heading(let heading) = $0 { heading.anchor } else { nil } }
  }

  @Test func nothingInTheDocumentIsEnglish() throws {
    let said = try MadeUpLanguage.words.speak {
      let synthesis = try synthesis()
      let document = SynthesisDocument(synthesis, synthesis.outcome)
      return [
        String(decoding: DocumentFormat.markdown.bytes(of: document.report), as: UTF8.self),
        ReportLines(document.report, columns: 4000).lines.map(\.text).joined(separator: "\n"),
        MadeUpLanguage.words(
          ofPage: String(decoding: DocumentFormat.html.bytes(of: document.report), as: UTF8.self)),
        String(decoding: CSVWriter(document.register).bytes, as: UTF8.self),
      ]
    }
    #expect(MadeUpLanguage.english(in: said) == [])
  }

  @Test func contradictionsAndEmptyRoomsAreNotToldInEnglish() throws {
    let said = try MadeUpLanguage.words.speak {
      var (one, other) = (Hall("1"), Hall("2"))
      one.adopt("Introduce fees.", "Governments")
      other.adopt("Abolish fees.", "Governments")
      return try [Synthesis(of: one, other), Synthesis(of: try Hall("3").inGreek())].map {
        let report = SynthesisDocument($0, $0.outcome).report
        return String(decoding: DocumentFormat.markdown.bytes(of: report), as: UTF8.self)
      }
    }
    let typed = [
      "Introduce fees.", "Abolish fees.", "Governments", "Equal partners", "Forum", "Baku", "CSO",
      "Business", "introduce", "abolish",
    ]
    #expect(MadeUpLanguage.english(in: said, besides: typed) == [])
  }

  @Test func whyThereIsNoneIsNotToldInEnglish() {
    let said = MadeUpLanguage.words.speak {
      let problems: [SynthesisProblem] = [
        .givenTwice("1", "1"), .givenTwice("1", "2"), .olderCopy("1", RoomLabel(1), "2"),
        .notMerged(path: "1"), .newer(path: "1", format: 2), .damaged(path: "1", "2"),
        .notWritable("1"),
      ]
      return problems.map(\.sentence)
    }
    #expect(MadeUpLanguage.english(in: said) == [])
  }

  @Test func codesAreTheSame() throws {
    func read() throws -> (anchors: [String], state: String, regimes: [String]) {
      let synthesis = try synthesis()
      let document = SynthesisDocument(synthesis, synthesis.outcome)
      return (
        anchors(document.report), document.state, synthesis.rooms.map(\.session.regime.rawValue)
      )
    }
    let (here, there) = try (read(), MadeUpLanguage.words.speak { try read() })
    #expect(here == there)
  }

  /// What a room said stays as it was read; what the program said of it is told in the language of the document.
  @Test func aFileReadsInEveryLanguage() throws {
    let bytes = try SynthesisFile.bytes(of: synthesis())
    let again = try MadeUpLanguage.words.speak {
      try SynthesisFile.bytes(of: SynthesisFile.synthesis(from: bytes, path: "1"))
    }
    #expect(bytes == again)
  }
}
