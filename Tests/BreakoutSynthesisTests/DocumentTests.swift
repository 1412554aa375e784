import BreakoutExport
import BreakoutModel
import BreakoutReport
import Testing

@testable import BreakoutSynthesis

/// The document that the plenary gets.
@Suite struct DocumentTests {
  private func document(_ synthesis: Synthesis) -> SynthesisDocument {
    SynthesisDocument(synthesis, synthesis.outcome)
  }

  @Test func aWholeDocument() throws {
    let report = document(try Plenary.synthesis()).report
    for (format, name) in [(DocumentFormat.markdown, "plenary.md"), (.text, "plenary.txt")] {
      try expectDocument(String(decoding: format.bytes(of: report), as: UTF8.self), is: name)
    }
  }

  @Test func theRegister() throws {
    let bytes = CSVWriter(document(try Plenary.synthesis()).register).bytes
    try expectDocument(
      String(decoding: bytes.dropFirst(3), as: UTF8.self).replacing("\r\n", with: "\n"),
      is: "plenary.csv")
  }

  /// Once everything is decided and closed, it is no draft, and confirmed contradictions are in it.
  @Test func whatIsDecidedIsNoDraft() throws {
    var quiet = Plenary.quiet
    quiet.close()
    var synthesis = try Synthesis(of: Plenary.green, Plenary.blue, quiet)
    #expect(document(synthesis).report.isDraft)
    for question in synthesis.outcome.open {
      synthesis.decide(
        question, question.isAboutContradiction ? .contradiction : .keepBoth,
        at: Timestamp(milliseconds: 0))
    }
    let report = document(synthesis).report
    #expect(!report.isDraft)
    let text = String(decoding: DocumentFormat.markdown.bytes(of: report), as: UTF8.self)
    #expect(text.contains("## Contradictory recommendations"))
    #expect(!text.contains("not confirmed") && !text.contains("Still to be decided"))
  }

  @Test func theSameRoomsAndDecisionsGiveTheSameBytes() throws {
    let documents = try (0..<3).map { _ in
      let synthesis = try Plenary.synthesis()
      return DocumentFormat.html.bytes(of: document(synthesis).report)
        + (try SynthesisFile.bytes(of: synthesis))
    }
    #expect(documents[0] == documents[1] && documents[1] == documents[2])
  }

  @Test func nothingAdopted() throws {
    let text = String(
      decoding: DocumentFormat.text.bytes(of: document(try Synthesis(of: Hall("A"))).report),
      as: UTF8.self)
    #expect(text.contains("No room adopted a recommendation."))
    #expect(text.contains("not counted"))
  }
}
