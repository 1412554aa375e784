extension Words {
  /// `breakout doctor`: the help of the command.
  public var doctorCommand: DoctorCommand { DoctorCommand(self) }

  public struct DoctorCommand: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.DoctorCommand {
  /// In the help: what the command does, in one line.
  public var abstract: String {
    say("Checks whether this computer and this terminal are ready for a session.")
  }

  /// In the help: how it ends.
  public var discussion: String {
    say("It ends with status 1 where something stands in the way of a session.")
  }
}
