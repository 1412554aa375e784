import ArgumentParser
import BreakoutWords

/// The program and its commands.
struct Breakout: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "breakout", abstract: words.commandLine.abstract,
      discussion: words.commandLine.discussion,
      version: version,
      subcommands: [
        RunCommand.self, JoinCommand.self, ExportCommand.self, CheckCommand.self, NewCommand.self,
        ListCommand.self,
        VerifyCommand.self, TallyCommand.self, ImportCommand.self,
        DisplayCommand.self, FollowUpCommand.self, WatchCommand.self, LogCommand.self,
        MergeCommand.self, RescueCommand.self, DoctorCommand.self, WordsCommand.self,
        HelpCommand.self,
      ],
      defaultSubcommand: RunCommand.self)
  }
}

extension Breakout {
  /// E.g. `0.2.0 (8593830a1c)`: of which version it is, and from which commit it was built.
  static let version = "0.2.0" + (BuildStamp.commit.map { " (\($0))" } ?? "")

  /// What is no file when it stands first.
  static let commandNames: Set<String> = [
    "run", "export", "check", "new", "list", "verify", "tally", "import", "help",
    "display", "follow-up", "join", "watch", "log", "merge", "rescue", "doctor", "words",
  ]
}

/// How a command answers.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
