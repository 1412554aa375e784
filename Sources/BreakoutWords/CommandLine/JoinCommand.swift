extension Words {
  /// `breakout join`: one more seat at a session.
  public var joinCommand: JoinCommand { JoinCommand(self) }

  public struct JoinCommand: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.JoinCommand {
  /// In the help: what the command does, in one line.
  public var abstract: String {
    say("Sits down at a session that is open at another terminal of this machine.")
  }

  /// In the help: how it is used; --take-over is typed as it is here.
  public var discussion: String {
    say(
      """
      Everything that one seat does is on the screens of the others at once. Where a seat is taken, \
      you get one with a number; with --take-over you get that very seat, with what was typed there, \
      and the other terminal looks on: so the moderator's seat goes to another terminal when a \
      battery dies.
      """)
  }

  /// In the help: who sits at this terminal. The three roles are typed as they are here.
  public var seat: String {
    say("Who sits here: rapporteur, moderator or viewer; a viewer only looks on.")
  }

  /// In the help: whether somebody is sent away.
  public var takeOver: String { say("Take the seat from the one who has it.") }
}
