import Foundation
import TestSupport
import Testing

/// `breakout export --kind run-sheet` and `--kind blank-form`.
@Suite struct SheetTests {
  @Test func anAgendaIsPrintedAndNoSessionBegins() throws {
    let room = try Room.small()
    let sheet = try room.run("export", room.agenda, "--kind", "run-sheet", "--output", "-")
    #expect(sheet.status == .success && sheet.errors == "", "\(sheet.errors)")
    #expect(sheet.output.hasPrefix("# A short meeting\n"))
    #expect(sheet.output.contains("| 0:10–0:20 | 10 | 2. Water | We come to point 2, Water."))
    let form = try room.run("export", room.agenda, "--kind", "blank-form", "--format", "txt,html")
    #expect(form.output == "a-short-meeting-blank-form.txt\na-short-meeting-blank-form.html\n")
    #expect(try room.text(of: "a-short-meeting-blank-form.txt").contains("Point 3. Music"))
    #expect(!FileManager.default.fileExists(atPath: room.home.file("data/breakout")))
    // It comes out of a pipe too.
    let text = try String(contentsOfFile: room.agenda, encoding: .utf8)
    let piped = try CommandRun(
      ["export", "-", "--kind", "run-sheet", "--output", "-"], home: room.home, input: text)
    #expect(piped.output == sheet.output)
  }

  @Test func aSessionHasTheSheetsOfItsPlanAndAnAgendaWhatItSaysNow() throws {
    let room = try Room.withSession()
    let before = try room.run("export", room.session, "--kind", "run-sheet", "--output", "-")
    #expect(before.status == .success && before.errors == "")
    #expect(before.output.contains("1. Bread"))
    let text = try String(contentsOfFile: room.agenda, encoding: .utf8)
    try text.replacing("**Bread**", with: "**Rice**").write(
      toFile: room.agenda, atomically: true, encoding: .utf8)
    let after = try room.run("export", room.session, "--kind", "run-sheet", "--output", "-")
    #expect(after.output == before.output)
    let agenda = try room.run("export", room.agenda, "--kind", "run-sheet", "--output", "-")
    #expect(agenda.output.contains("1. Rice"))
    let titled = try room.run("export", "short meet", "--kind", "run-sheet", "--output", "-")
    #expect(titled.output == before.output)
  }

  @Test func allFormatsAreThoseOfPaper() throws {
    let room = try Room.small()
    let answer = try CommandRun(
      ["export", room.agenda, "--kind", "run-sheet", "--format", "all"], home: room.home,
      environment: ["PATH": room.home.path])
    #expect(answer.status == .exited(1))
    let endings = answer.output.split(separator: "\n").map { $0.split(separator: ".").last }
    #expect(endings == ["md", "txt", "html"])
    #expect(answer.errors.contains("DOCX needs pandoc"))
  }

  @Test(
    arguments: [
      (["agenda.md", "--kind", "running-sheet"], 2, "running-sheet"),
      (
        ["agenda.md", "--kind", "run-sheet", "--format", "csv"], 2, "--kind run-sheet is for paper"
      ),
      (
        ["agenda.md", "--kind", "blank-form", "--table", "votes"], 2, "is for paper; choose another"
      ),
      (["agenda.md", "--kind", "blank-form", "--minutes", "2"], 2, "go with --kind report-back"),
      (["missing.md", "--kind", "run-sheet"], 1, "missing.md"),
      ([".", "--kind", "run-sheet"], 1, "this is a folder; name the agenda file in it"),
      (["empty.md", "--kind", "run-sheet"], 1, "empty.md"),
      (["data.bin", "--kind", "blank-form"], 1, "data.bin"),
    ] as [([String], Int32, String)])
  func whatCannotBePrintedIsOneSentence(arguments: [String], status: Int32, sentence: String) throws
  {
    let room = try Room.small()
    try Data().write(to: URL(fileURLWithPath: room.home.file("empty.md")))
    try Data([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3]).write(
      to: URL(fileURLWithPath: room.home.file("data.bin")))
    let answer = try CommandRun(["export"] + arguments + ["--output", "-"], home: room.home)
    #expect(answer.status == .exited(status), "\(answer.errors)")
    #expect(answer.output == "")
    #expect(answer.errors.contains(sentence), "\(answer.errors)")
    if status == 1 { #expect(answer.errors.split(separator: "\n").count == 1, "\(answer.errors)") }
  }
}
