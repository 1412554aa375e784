import BreakoutModel

/// A roll call while it is taken.
extension Words.Votes {
  /// In place of the next name.
  public var rollIsThrough: String { say("Everybody has answered: Enter records.") }

  /// The name of who is called, and has not answered when it was called before.
  public func passedBefore(_ name: String) -> String { say("\(name) (passed before)") }

  /// In front of a name on the roll, behind a sign: what was answered; at most 6 columns. `nil` for who let it pass.
  public func mark(_ answer: VoteAnswer?) -> String {
    switch answer {
    case .yes: say("yes")
    case .no: say("no")
    case .abstain: say("abst.")
    case .block: say("block")
    case nil: say("pass")
    }
  }

  /// Below the roll: how many have said yes.
  public func rollYes(_ count: Int) -> String { say(count, "\(count) yes", "\(count) yes") }

  /// Below the roll: how many have said no.
  public func rollNo(_ count: Int) -> String { say(count, "\(count) no", "\(count) no") }

  /// Below the roll: how many have abstained.
  public func rollAbstained(_ count: Int) -> String {
    say(count, "\(count) abst.", "\(count) abst.")
  }

  /// Below the roll: how many have blocked.
  public func rollBlocked(_ count: Int) -> String { say(count, "\(count) block", "\(count) block") }

  /// Below the roll: how many have let it pass and are called again.
  public func rollPassed(_ count: Int) -> String { say(count, "\(count) pass", "\(count) pass") }

  /// Below the roll: how many have not been called.
  public func rollLeft(_ count: Int) -> String { say(count, "\(count) left", "\(count) left") }
}

/// What is said to who takes a roll call.
extension Words.Votes {
  /// A key for an answer that the rule has not; `n` is a key.
  public var noBlockHere: String { say("This rule knows no block; n is a vote against.") }

  /// A character that is no answer, and the keys that are.
  public func noAnswer(_ character: String) -> String {
    say("“\(character)” is no answer: y yes, n no, a abstain, p pass.")
  }

  /// An answer was typed and nobody is left to be called.
  public var nobodyLeftToCall: String {
    say("Everybody has answered; Enter records, Backspace goes back.")
  }

  /// A question: another seat has recorded another answer. The seat is such as “moderator”.
  public func changeAnswer(of name: String, from answer: String, by seat: String) -> String {
    say("\(name) is recorded as \(answer) by the \(seat). Change it?")
  }

  /// In place of the name of somebody who is not on the roster any more, at the start of a sentence.
  public var thisPerson: String { say("This person") }

  /// A question before a roll is recorded.
  public func recordRoll(open count: Int) -> String {
    say(
      count, "\(count) has not answered. Record the roll as it is?",
      "\(count) have not answered. Record the roll as it is?")
  }
}
