extension Words {
  /// `breakout check`: what an agenda is worth.
  public var checkCommand: CheckCommand { CheckCommand(self) }

  public struct CheckCommand: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.CheckCommand {
  /// In the help: what the command does, in one line.
  public var abstract: String { say("Checks agendas and prints their schedule.") }

  /// In the help: what else is made of an agenda before the session; commands stay as they are.
  public var discussion: String {
    say(
      """
      For paper, breakout export AGENDA --kind run-sheet prints what comes when and what to say, and --kind \
      blank-form a form for the rapporteur.
      """)
  }

  /// In the help: which files.
  public var files: String { say("Agendas or concept notes.") }

  /// Below the schedule: the rule by which votes are decided, as the agenda says it.
  public func decidedBy(_ rule: String) -> String { say("Decided by: \(rule).") }

  /// Below the schedule: the rule by which votes are decided where the agenda has none.
  public func decidedByDefault(_ rule: String) -> String {
    say("Decided by: \(rule) (the default).")
  }

  /// Below the schedule: the tag of the language that documents are in, such as fr.
  public func documents(in language: String) -> String { say("Documents are in: \(language).") }
}
