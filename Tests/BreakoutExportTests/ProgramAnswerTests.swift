import BreakoutPrograms
import Foundation
import TestSupport
import Testing

@testable import BreakoutExport

/// Questions to other programs, here shells.
@Suite struct ProgramAnswerTests {
  private static func ask(_ script: String, timeLimit: Duration = .seconds(60)) -> ProgramAnswer {
    ProgramAnswer(to: ["sh", "-c", script], timeLimit: timeLimit)
  }

  @Test func whatIsPrintedIsTheAnswer() {
    #expect(Self.ask("echo tool 1.2; echo a remark >&2") == .output("tool 1.2\n"))
    #expect(Self.ask("true") == .output(""))
    #expect(Self.ask("cat") == .output(""))
  }

  @Test func whatFailsSaysWhy() {
    #expect(Self.ask("echo first; echo no >&2; exit 3") == .failed("no"))
    #expect(Self.ask("kill -9 $$") == .failed("it gave no reason"))
  }

  @Test func whatHangsIsEnded() {
    guard case .failed = Self.ask("exec sleep 1000", timeLimit: .milliseconds(50)) else {
      Issue.record("it was waited for")
      return
    }
  }

  @Test func whatIsNotThereIsAbsent() {
    #expect(ProgramAnswer(to: ["no-such-program-anywhere", "--version"]) == .absent)
  }

  @Test func eachProgramKnowsWhatCannotBeWrittenWithoutIt() {
    #expect(Converter.Program.pandoc.formats == [.docx, .odt])
    #expect(Converter.Program.weasyPrint.formats == [.pdf])
    #expect(
      Converter.Program.pandoc.need
        == "DOCX and ODT need pandoc, which is not installed: apt-get install pandoc.")
    #expect(
      Converter.Program.weasyPrint.need
        == "PDF needs WeasyPrint, which is not installed: apt-get install pipx libpangoft2-1.0-0"
        + " libharfbuzz-subset0 && pipx install weasyprint.")
  }

  @Test func aProgramIsLookedForInEachFolder() throws {
    let folder = try TemporaryFolder()
    let program = "tool"
    for path in ["", folder.path, "/no/such/folder:\(folder.path)"] {
      #expect(ProgramFile.location(of: program, in: path) == nil)
    }
    let file = folder.file(program)
    try Data().write(to: URL(filePath: file))
    #expect(ProgramFile.location(of: program, in: folder.path) == nil, "it cannot be run")
    chmod(file, 0o700)
    #expect(ProgramFile.location(of: program, in: "/no/such/folder::\(folder.path)") == file)
    #expect(ProgramFile.location(of: program, in: "/no/such/folder") == nil)
  }

  @Test(arguments: [
    ("#!/opt/venv/bin/python3.12\nimport sys\n", ["/opt/venv/bin/python3.12"]),
    ("#! /usr/bin/python3 -s\n", ["/usr/bin/python3", "-s"]),
    ("#!/usr/bin/env python3\n", ["/usr/bin/env", "python3"]),
    ("#!/bin/sh\n'''exec' python3\n", nil),
    ("#!/usr/bin/python3", nil),
    ("\u{7F}ELF python3\n", nil),
    ("", nil),
  ]) func aScriptTellsWhatRunsIt(text: String, command: [String]?) throws {
    let folder = try TemporaryFolder()
    let file = folder.file("tool")
    try Data(text.utf8).write(to: URL(filePath: file))
    #expect(ProgramFile.interpreter(of: file, named: "python") == command)
    #expect(ProgramFile.interpreter(of: folder.file("none"), named: "python") == nil)
  }
}
