extension Words {
  /// The screen on which the points of a note are chosen before its session begins.
  public var listChoice: ListChoice { ListChoice(self) }

  public struct ListChoice: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.ListChoice {
  /// In the second line: what is asked.
  public var question: String { say("Which list has the points of discussion?") }

  /// In the second line: what is asked where the note has no list that could be meant.
  public var questionWithoutLists: String { say("What are the points of discussion?") }

  /// In the middle where the note has no list that could be meant.
  public var nothingFound: String {
    say("No points were found in the note. Type them (t) or paste them; each line is a point.")
  }

  /// Above the bottom line: with how many points the session would begin.
  public func wouldBegin(_ count: Int) -> String {
    return say(
      count, "Enter begins the session with 1 point.",
      "Enter begins the session with \(words.numbers.grouped(count)) points.")
  }

  /// Above the bottom line, where no point is left.
  public var wouldBeginWithout: String {
    say("Enter begins the session without points; A adds them later.")
  }

  /// Above the bottom line, once a list was refused.
  public var refused: String { say("This list is out. u brings it back.") }

  /// Above the bottom line, once a list was brought back.
  public var isBack: String { say("The list is back.") }

  /// The summary of a list of which each point was typed here.
  public var typed: String { say("Typed here") }

  /// In the middle where no list is left.
  public var nothingLeft: String {
    say("No list is left. Type the points (t), paste them, or bring a list back (u).")
  }

  /// Before the line in which a point is typed.
  public var pointSign: String { say("point ▸ ") }

  /// In the bottom line, one to three words: the session begins with the selected list.
  public var takeHint: String { say("begin with it") }

  /// In the bottom line, one to three words: the selected list or point is left out, or put back.
  public var takeOutHint: String { say("take out") }

  /// In the bottom line, one to three words: a point is typed.
  public var typeHint: String { say("type a point") }

  /// In the bottom line, one to three words: the list that was refused last comes back.
  public var bringBackHint: String { say("bring back") }

  /// In the bottom line, one to three words: the next list is selected.
  public var nextListHint: String { say("next list") }

  /// In the bottom line, one to three words: the program ends and nothing has begun.
  public var leaveHint: String { say("leave") }

  /// In the bottom line, one to three words: what was typed is a point.
  public var acceptHint: String { say("add") }

  /// In the bottom line, one to three words: no more points are typed.
  public var stopTypingHint: String { say("done") }
}
