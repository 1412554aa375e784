extension Words {
  /// `breakout rescue`: a whole file out of a damaged one.
  public var rescueCommand: RescueCommand { RescueCommand(self) }

  public struct RescueCommand: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.RescueCommand {
  /// In the help: what the command does, in one line.
  public var abstract: String {
    say("Makes a whole session file of what a damaged one still holds.")
  }

  /// In the help: how it is used; FILE-wal is the end of a file's name.
  public var discussion: String {
    say(
      """
      For a file that was cut short, copied halfway or damaged on the disk. The new file has every event up \
      to the first gap of the record, as it was and with the same links; what can be made out behind the \
      gap is listed. A log beside the file (FILE-wal) is used too. The damaged file is left as it is.
      """)
  }

  /// In the help: which file.
  public var file: String { say("The damaged session file.") }

  /// In the help: where the new file goes.
  public var output: String { say("The new file; without it, one beside the damaged file.") }
}
