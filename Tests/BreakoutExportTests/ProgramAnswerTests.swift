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
  }
}
