import BreakoutModel
import Foundation
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// The PDF, read by poppler.
struct PaperTests {
  @Test("its text has every recommendation in order, in every script")
  func text() throws {
    let written = try WrittenSession.fourScripts()
    let answer = try Tool("pdftotext").run(["-enc", "UTF-8", try written.path(.pdf), "-"])
    #expect(answer.status == 0, "\(answer.errors)")
    // Poppler tells by its place on the line where a number or a bracket stands among Arabic words, and
    // what is behind; so the words before it are compared, as far as they stand on one line.
    let starts = written.recommendations.map {
      $0.prefix { $0.isLetter || $0.isWhitespace }.split(separator: " ").prefix(6).joined(
        separator: " "
      ).words
    }
    expectInOrder(starts, in: answer.text.words, "PDF")
  }

  @Test("words of 10,000 letters without a place to break are on it whole, and take no minutes")
  func longWords() throws {
    let point = AgendaPoint(title: "One", question: "Which word?")
    var held = HeldSession(Agenda(title: "Long words", points: [point]))
    held.act(.walk(.next(confirmed: true)))
    let word = HostileNotes.long[0]
    let texts = [word, "العربية" + String(repeating: "بيت", count: 3_000), word, word]
    for text in texts { held.note(text, .note) }
    let written = try WrittenSession(held.session, in: [.pdf, .html])
    let answer = try Tool("pdftotext").run(["-enc", "UTF-8", try written.path(.pdf), "-"])
    // The foot of each page stands between two of its letters.
    let parts = answer.text.letters.components(separatedBy: "confidencebuilders").count - 1
    #expect((3 * 540...3 * 556).contains(parts))
    #expect(answer.text.letters.count { "بيت".contains($0) } >= 9_000)
    // The page for screens has the words as they were typed.
    #expect(String(decoding: try written.bytes(.html), as: UTF8.self).contains(word))
  }

  @Test("it is tagged, in A4, and tells its title and nothing of where it was made")
  func information() throws {
    let written = try WrittenSession.fourScripts()
    let answer = try Tool("pdfinfo").run([try written.path(.pdf)])
    #expect(answer.status == 0, "\(answer.errors)")
    let lines = answer.text.split(separator: "\n").map { line -> (String, String) in
      let parts = line.split(separator: ":", maxSplits: 1)
      return (
        String(parts[0]), parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
      )
    }
    let facts = Dictionary(lines, uniquingKeysWith: { first, _ in first })
    #expect(facts["Title"] == written.session.header.title)
    #expect(facts["Tagged"] == "yes")
    #expect(facts["Page size"]?.hasSuffix("(A4)") == true)
    for key in ["Author", "Creator", "CreationDate", "ModDate"] { #expect(facts[key] == nil) }
  }
}
