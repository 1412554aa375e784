extension Words {
  /// `breakout display`: the screen for the room.
  public var displayCommand: DisplayCommand { DisplayCommand(self) }

  public struct DisplayCommand: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.DisplayCommand {
  /// In the help: what the command does, in one line.
  public var abstract: String {
    say("Shows a session to the room: the point, the clocks, who speaks and who is next.")
  }

  /// In the help: how it is used; q is a key.
  public var discussion: String {
    say(
      """
      It follows what happens in the session by itself and changes nothing in it. Notes, drafts \
      and the figures of a vote that was not declared are never shown. q leaves.
      """)
  }
}
