extension Words {
  /// What `breakout doctor` says of this computer and this terminal: of each thing a line with its state, its name and
  /// a sentence, and below it what to do.
  public var doctor: Doctor { Doctor(self) }

  public struct Doctor: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.Doctor {
  /// State of a thing in the first column: nothing is wrong with it.
  public var ok: String { say("ok") }

  /// State of a thing in the first column: a session can be held, but something will be missing.
  public var improvable: String { say("could be better") }

  /// State of a thing in the first column: it stands in the way of a session.
  public var problem: String { say("problem") }

  /// State of a thing in the first column: nothing could be found out.
  public var unknown: String { say("not known") }

  /// A line: the name of a thing and a sentence about it.
  public func line(_ name: String, _ sentence: String) -> String { say("\(name): \(sentence)") }

  /// A line below that one: what to do. The arrow points to it.
  public func line(advice: String) -> String { say("→ \(advice)") }

  /// At the end: a session can be held.
  public var isReady: String { say("Nothing found stands in the way of a session.") }

  /// At the end: the names of the things that stand in the way of a session.
  public func isNotReady(_ names: [String]) -> String {
    say("Not ready for a session: \(words.lists.row(names)).")
  }

  /// At the end, behind that: the names of the things that could be better.
  public func couldBeBetter(_ names: [String]) -> String {
    say("Could be better: \(words.lists.row(names)).")
  }
}

/// The names of the things that are looked at.
extension Words.Doctor {
  /// What is looked at: the kind of the terminal.
  public var terminal: String { say("terminal") }

  /// What is looked at: how many colours the terminal has.
  public var colours: String { say("colours") }

  /// What is looked at: whether the terminal's background is dark or light.
  public var background: String { say("background") }

  /// What is looked at: how large the terminal is.
  public var size: String { say("size") }

  /// What is looked at: how wide the terminal draws characters.
  public var characters: String { say("characters") }

  /// What is looked at: the setting for language and characters.
  public var locale: String { say("locale") }

  /// What is looked at: the computer's clock.
  public var clock: String { say("clock") }

  /// What is looked at: the time zone.
  public var timeZone: String { say("time zone") }

  /// What is looked at: the layout of the keyboard.
  public var keyboard: String { say("keyboard") }

  /// What is looked at: the fonts for documents.
  public var fonts: String { say("fonts") }

  /// What is looked at: the folder in which sessions are kept.
  public var sessionFolder: String { say("session folder") }

  /// What is looked at: how much is free on the disk.
  public var freeSpace: String { say("free space") }

  /// What is looked at: whether the disk keeps two programs apart.
  public var locks: String { say("locks") }

  /// What is looked at: whether what is written reaches the disk.
  public var disk: String { say("disk") }

  /// What is looked at: the kind of the disk.
  public var fileSystem: String { say("file system") }
}
