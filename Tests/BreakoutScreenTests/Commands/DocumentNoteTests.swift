import Foundation
import TestSupport
import Testing

/// Notes that come as documents, on the command line.
@Suite struct DocumentNoteTests {
  private static let richText = #"""
    {\rtf1\ansi{\stylesheet{\s1 Title;}}\pard\s1 R\'e9seaux\par\pard Points of Discussion:\par
    {\listtext 1.\tab}\ls1 Who pays?\par{\listtext 2.\tab}\ls1 Who builds?\par}
    """#

  private static func questions(_ answer: CommandRun) throws -> [String] {
    let found = try #require(answer.json() as? [[String: Any]]).first
    return (found?["points"] as? [[String: Any]] ?? []).compactMap { $0["question"] as? String }
  }

  @Test func aDocumentMayComeAsAFileOrOutOfAPipe() throws {
    let home = try TemporaryFolder()
    _ = try home.write(Array(Self.richText.utf8), to: "note.rtf")
    let file = try CommandRun(["check", "note.rtf", "--format", "json"], home: home)
    #expect(try Self.questions(file) == ["Who pays?", "Who builds?"])
    let piped = try CommandRun(
      ["check", "-", "--format", "json"], home: home, input: Self.richText)
    #expect(try Self.questions(piped) == ["Who pays?", "Who builds?"])
  }

  @Test(arguments: [
    (
      "note.pdf", "%PDF-1.4\n",
      "reading PDF needs pdftotext, which is not installed: run “apt-get install poppler-utils”, or save the note as plain text."
    ),
    (
      "note.html", "<html><p>x</p></html>",
      "reading HTML needs pandoc, which is not installed: run “apt-get install pandoc”, or save the note as plain text."
    ),
  ])
  func aProgramThatIsMissingIsNamedWithItsPackage(name: String, text: String, sentence: String)
    throws
  {
    let home = try TemporaryFolder()
    _ = try home.write(Array(text.utf8), to: name)
    let answer = try CommandRun(["check", name], home: home, environment: ["PATH": home.path])
    #expect(answer.status == .exited(1))
    #expect(answer.errors == "breakout: \(name): \(sentence)\n")
  }

  @Test func aProgramThatGivesUpIsHeard() throws {
    let home = try TemporaryFolder()
    _ = try home.write(Array("%PDF-1.4\nno more".utf8), to: "note.pdf")
    let answer = try CommandRun(["check", "note.pdf"], home: home)
    #expect(answer.status == .exited(1))
    #expect(answer.errors.hasPrefix("breakout: note.pdf: pdftotext cannot read this PDF file ("))
    #expect(answer.errors.split(separator: "\n").count == 1)
    #expect(try home.names == ["note.pdf"])
  }

  @Test func aProblemSaysThatItsLineIsOneOfTheText() throws {
    let home = try TemporaryFolder()
    let text = Self.richText.replacing("Who builds?", with: "Who builds? (0 min)")
    let answer = try CommandRun(["check", "-"], home: home, input: text)
    #expect(answer.errors.contains("standard input, line 6 of its text: point 2 has 0 minutes"))
  }

  @Test func theDoctorTellsWhatReads() throws {
    let answer = try CommandRun(
      ["doctor"], home: try TemporaryFolder(), environment: ["PATH": "/nowhere"])
    #expect(answer.output.contains("Nor can notes in DOCX, ODT and HTML be read."))
    #expect(answer.output.contains("so notes in PDF cannot be read."))
    #expect(
      answer.output.contains(
        "Run apt-get install poppler-utils; notes in plain text are read without it."))
  }
}
