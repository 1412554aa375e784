extension Words {
  /// The screen on which people decide what to do with recommendations of several rooms that are much alike, or
  /// contradict each other. `q` and `F1` are keys.
  public var deciding: Deciding { Deciding(self) }

  public struct Deciding: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }

    /// What people read of a command of that screen.
    public struct Meaning: Sendable {
      /// One sentence for the help.
      public let help: String
      /// One to three words for the bottom line; without them it is not shown there.
      public let hint: String?

      init(_ help: String, hint: String? = nil) { (self.help, self.hint) = (help, hint) }
    }
  }
}

/// The line at the top, and what is asked.
extension Words.Deciding {
  /// At the left: how many rooms there are.
  public func title(_ rooms: Int) -> String {
    say(rooms, "Plenary synthesis · \(rooms) room", "Plenary synthesis · \(rooms) rooms")
  }

  /// At the right: the number of the pair that is shown, and of how many.
  public func pair(_ number: Int, of count: Int) -> String { say("\(number) of \(count)") }

  /// At the right, behind that.
  public var allDecided: String { say("all decided") }

  /// At the right, behind that: how many pairs are open.
  public func toDecide(_ count: Int) -> String {
    say(count, "\(count) to decide", "\(count) to decide")
  }

  /// A question on a pair; the part says how much they have in common.
  public func same(_ likeness: String) -> String { say("The same? \(likeness)") }

  /// A question on a pair; a verb of each.
  public func contradiction(_ first: String, _ second: String) -> String {
    say("A contradiction? “\(first)” against “\(second)”")
  }

  /// Over the text that is typed.
  public var commonWording: String { say("The common wording, for the addressees of both:") }

  /// In the place of whom a recommendation is for; the circle is the sign of what is missing.
  public var noAddressee: String { say("○ no addressee") }

  /// Over a recommendation: whom it is for.
  public func to(_ addressees: String) -> String { say("To: \(addressees)") }
}

/// What was decided, on the rule at the bottom.
extension Words.Deciding {
  /// Everything is on the disk; the sign stands for that.
  public var saved: String { say("● saved") }

  /// It is being written.
  public var saving: String { say("saving") }

  /// It could not be written; a warning, in capitals where the language has them.
  public var unsaved: String { say("UNSAVED") }

  /// A pair was decided and is open again.
  public var askedAgain: String { say("Asked again, because a text has changed") }

  /// A pair needs no answer of its own.
  public var settled: String { say("Settled by other answers") }

  /// What was decided on a pair.
  public var keptBoth: String { say("Decided: keep both") }

  /// What was decided on a pair.
  public var merged: String { say("Decided: merged") }

  /// What was decided on a pair: the one that stays.
  public func keptOnly(_ recommendation: String) -> String {
    say("Decided: only \(recommendation)")
  }

  /// What was decided on a pair.
  public var isContradiction: String { say("Decided: a contradiction") }

  /// What was decided on a pair.
  public var isNoContradiction: String { say("Decided: no contradiction") }
}

/// What is said when something was done, or could not be.
extension Words.Deciding {
  /// What could not be saved before is on the disk now.
  public var savedNow: String { say("Saved now.") }

  /// Somebody wants to leave and the work could not be saved; a sentence says why.
  public func notSaved(_ reason: String) -> String {
    say("Not saved; q again leaves without it. \(reason)")
  }

  /// A pair was to be decided that needs no answer.
  public var settledByOthers: String { say("Other answers have settled this pair.") }

  /// The last pair was decided.
  public var allPairsDecided: String {
    say("All pairs are decided; q goes on to the documents.")
  }

  /// There is nothing to take back.
  public var nothingDecided: String { say("Nothing was decided here yet.") }

  /// An answer was taken back.
  public var takenBack: String { say("Taken back.") }

  /// The common wording is empty.
  public var needsWords: String {
    say("A recommendation needs words; Esc leaves both as they are.")
  }
}
