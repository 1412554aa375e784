import TestSupport
import Testing

@testable import breakout

/// How the program is called, and called wrongly.
@Suite struct UsageTests {
  @Test(arguments: [
    (["--version"], Breakout.version), (["--help"], "USAGE: breakout"), (["help"], "SUBCOMMANDS"),
    (["run", "--help"], "--seat"), (["export", "--help"], "markdown, text, html, docx"),
    (["check", "--help"], "Checks agendas"), (["list", "--help"], "Lists the sessions"),
    (["import", "--help"], "note (default)"), (["import", "roster", "--help"], "--into"),
    (["import", "note", "--help"], "./roster"),
    (["verify", "--help"], "whole and unaltered"), (["doctor", "--help"], "--format"),
    (["--generate-completion-script", "bash"], "complete"),
    (["--generate-completion-script", "zsh"], "#compdef breakout"),
    (["--generate-completion-script", "fish"], "complete -c"),
    (["list"], "There is no session yet"),
  ])
  func questionsAreAnswered(arguments: [String], text: String) throws {
    let answer = try CommandRun(arguments, home: try TemporaryFolder())
    #expect(answer.status == .success)
    #expect(answer.output.contains(text), "\(answer.output)")
    #expect(answer.errors == "")
  }

  @Test(arguments: [
    ["--no-such-option"], ["run", "--seat", "king", "a.md"], ["run", "a.md", "b.md"], ["export"],
    ["check"], ["verify"], ["import"], ["import", "roster", "a.csv"], ["import", "a.md", "b.md"],
    ["check", "--format", "xml", "a.md"], ["list", "--format", "yaml"],
    ["list", "extra"], ["doctor", "extra"], ["doctor", "--format", "xml"],
    ["export", "a.breakout", "--format", "wordperfect"],
    ["--generate-completion-script", "tcsh"],
  ])
  func wrongCallsAreStatus2(arguments: [String]) throws {
    let answer = try CommandRun(arguments, home: try TemporaryFolder())
    #expect(answer.status == .exited(2))
    #expect(answer.output == "")
    #expect(answer.errors.hasPrefix("breakout: "))
    #expect(answer.errors.contains("Usage:") || answer.errors.contains("--help"))
  }

  /// A word that is no command is taken for the name of an agenda, but not blamed for being none.
  @Test func anUnknownCommandIsAWrongCall() throws {
    let answer = try CommandRun(["exprot"], home: try TemporaryFolder())
    #expect(answer.status == .exited(2))
    #expect(answer.output == "")
    #expect(
      answer.errors
        == "breakout: exprot: there is no such command and no such file; breakout --help lists the commands.\n"
    )
  }

  @Test(arguments: ["exprot.md", "./exprot"])
  func anAgendaThatIsNotThereIsNoWrongCall(path: String) throws {
    let answer = try CommandRun([path], home: try TemporaryFolder())
    #expect(answer.status == .exited(1))
    #expect(answer.errors.contains("exprot") && answer.errors.contains("there is no such file"))
    #expect(!answer.errors.contains("command"))
  }

  @Test func withoutAHomeItSaysWhatIsMissing() throws {
    let room = try Room.small()
    let answer = try CommandRun(
      [room.agenda], home: room.home, environment: ["HOME": nil, "XDG_DATA_HOME": nil])
    #expect(answer.status == .exited(1))
    #expect(answer.errors.contains("Neither HOME nor XDG_DATA_HOME is set"))
  }
}
