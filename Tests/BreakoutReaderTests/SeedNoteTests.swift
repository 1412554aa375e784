import BreakoutAgenda
import BreakoutModel
import BreakoutPrograms
import Foundation
import TestSupport
import Testing

/// The concept note that started it all, as it comes from any office: the same agenda each time.
@Suite struct SeedNoteTests {
  private static let note = Tool.package + "Tests/BreakoutAgendaTests/Fixtures/concept-note.txt"

  /// Each file once, made by the programs that people use for it.
  private static let files: Result<[String: [UInt8]], any Error> = Result {
    let pandoc = try Tool("pandoc")
    let office = try Tool("soffice")
    let folder = try TemporaryFolder()
    // Apostrophes as they are typed, so that the questions can be compared.
    let source = ["--from=markdown-smart", "--metadata=lang:en", note]
    for name in ["docx", "odt", "rtf", "html"] {
      try run(pandoc, source + ["--standalone", "--output=\(folder.file("note." + name))"])
    }
    try run(try Tool("weasyprint"), [folder.file("note.html"), folder.file("web.pdf")])
    let profile = "-env:UserInstallation=file://\(folder.file("profile"))"
    for name in ["pdf", "doc"] {
      try run(
        office,
        [
          profile, "--headless", "--convert-to", name, "--outdir", folder.path,
          folder.file("note.docx"),
        ])
    }
    let paper = try Tool("pdftotext")
    try run(paper, ["-layout", folder.file("note.pdf"), folder.file("layout.txt")])
    try run(paper, [folder.file("note.pdf"), folder.file("plain.txt")])
    return try Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, [UInt8](try Data(contentsOf: URL(filePath: folder.file($0)))))
      })
  }

  private static let names = [
    "note.docx", "note.odt", "note.rtf", "note.html", "web.pdf", "note.pdf", "note.doc",
    "layout.txt", "plain.txt",
  ]

  private static func run(_ tool: Tool, _ arguments: [String]) throws {
    let answer = try tool.run(arguments)
    try #require(answer.status == 0, "\(tool.name): \(answer.errors)")
  }

  /// What stands above the points is where the readers of documents differ most.
  @Test(arguments: names)
  func everyFileHoldsTheSameMasthead(name: String) throws {
    let bytes = try #require(try Self.files.get()[name])
    let text = try AgendaReader.read(path: Self.note).agenda.masthead
    let masthead = try AgendaReader.read(bytes: bytes, name: name).agenda.masthead
    #expect(masthead.title == text.title && masthead.event == text.event)
    #expect(masthead.place == text.place && masthead.date == text.date)
  }

  @Test(arguments: names)
  func everyFileHoldsTheSameEightQuestions(name: String) throws {
    let bytes = try #require(try Self.files.get()[name])
    let text = try AgendaReader.read(path: Self.note).agenda
    let reading = try AgendaReader.read(bytes: bytes, name: name)
    #expect(reading.agenda.points.map(\.question) == text.points.map(\.question))
    #expect(reading.agenda.points.map(\.title) == text.points.map(\.title))
    let kind: AgendaFileKind =
      name.hasSuffix(".txt")
      ? .text
      : try #require(AgendaFileKind(rawValue: String(name.split(separator: ".").last ?? "")))
    #expect(reading.kind == kind)
  }

  /// Where a document was harmed, the programs that read it give up in order, and so does ours.
  @Test(arguments: ["note.docx", "note.odt", "note.html", "note.pdf"])
  func aHarmedFileIsReadOrRefused(name: String) throws {
    var numbers = SeededGenerator(seed: 22)
    let whole = try #require(try Self.files.get()[name])
    for _ in RandomCases.count(8) {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...20, using: &numbers) {
        bytes[Int.random(in: 0..<bytes.count, using: &numbers)] = UInt8.random(
          in: 0...255, using: &numbers)
      }
      do throws(AgendaErrors) {
        _ = try AgendaReader.read(bytes: bytes, name: name)
      } catch {
        #expect(!error.errors.isEmpty && error.errors.allSatisfy { !$0.description.isEmpty })
      }
    }
  }
}
