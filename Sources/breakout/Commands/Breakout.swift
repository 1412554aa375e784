import ArgumentParser

/// The program and its commands.
struct Breakout: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "breakout",
    abstract: "Runs a breakout session: agenda, notes, decisions, recommendations.",
    discussion: """
      breakout AGENDA starts a session from an agenda or a concept note, or resumes it. \
      Everything is kept in one session file; the recommendations document can be \
      written from it at any moment. breakout help lists the pages of the manual.
      """,
    version: version,
    subcommands: [
      RunCommand.self, JoinCommand.self, ExportCommand.self, CheckCommand.self, ListCommand.self,
      VerifyCommand.self, TallyCommand.self, ImportCommand.self,
      DisplayCommand.self, FollowUpCommand.self, WatchCommand.self, LogCommand.self,
      MergeCommand.self, RescueCommand.self, DoctorCommand.self, HelpCommand.self,
    ],
    defaultSubcommand: RunCommand.self)
}

extension Breakout {
  /// E.g. `0.2.0 (8593830a1c)`: of which version it is, and from which commit it was built.
  static let version = "0.2.0" + (BuildStamp.commit.map { " (\($0))" } ?? "")

  /// What is no file when it stands first.
  static let commandNames: Set<String> = [
    "run", "export", "check", "list", "verify", "tally", "import", "help",
    "display", "follow-up", "join", "watch", "log", "merge", "rescue", "doctor",
  ]
}

/// How a command answers.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
