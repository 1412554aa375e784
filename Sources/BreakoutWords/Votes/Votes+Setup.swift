import BreakoutModel

/// What is fixed before hands go up.
extension Words.Votes {
  /// Title of the panel in which a vote is prepared, again where the matter was decided before.
  ///
  /// - Parameter subject: a recommendation's number, or “a question”.
  public func setUpTitle(on subject: String, isStrawPoll: Bool, isAgain: Bool) -> String {
    switch (isStrawPoll, isAgain) {
    case (false, false): say("Vote on \(subject): fix the rule before hands go up")
    case (false, true): say("Vote on \(subject) again: fix the rule before hands go up")
    case (true, false): say("Straw poll on \(subject): fix the rule before hands go up")
    case (true, true): say("Straw poll on \(subject) again: fix the rule before hands go up")
    }
  }

  /// Stands in titles such as “Vote on a question: result” where a recommendation has its number.
  public var aQuestion: String { say("a question") }

  /// Before the rule of a vote that is prepared; as short as can be.
  public var ruleLine: String { say("Rule") }

  /// Before how people vote; as short as can be.
  public var methodLine: String { say("Method") }

  /// Before how the room is counted; as short as can be.
  public var wayLine: String { say("Count") }

  /// Before the number of people who are present; as short as can be.
  public var presentLine: String { say("Present") }

  /// Before the number of people who may vote; as short as can be.
  public var entitledLine: String { say("Entitled") }

  /// Before the number of people of a constituency who may vote; as short as can be.
  public func entitledLine(of group: String) -> String { say("\(group), entitled") }

  /// Before the reason why a vote counts although its quorum is not met; as short as can be.
  public var waiverLine: String { say("Waive because") }

  /// How people vote, where the rule that was typed names it.
  public func methodOfRule(_ method: String) -> String { say("\(method), as the rule says") }

  /// How the room is counted, where the rule leaves no choice.
  public func wayOfRule(_ way: String) -> String { say("\(way), as the rule asks") }

  /// Beside “Count”: the room is counted without regard to constituencies.
  public var wholeRoom: String { say("the whole room") }

  /// Beside “Count”.
  public var byConstituency: String { say("by constituency") }

  /// Beside “Count”: two people count each for himself.
  public var twoTellers: String { say("two tellers") }

  /// Below the lines of a vote whose quorum is not met; what is quoted is the line for the reason.
  public var waiverMissing: String {
    say("Without a reason under “Waive because” this vote is only indicative.")
  }

  /// The rule as it is read out, and behind it that its quorum does not hold. The parts are the reason, and the
  /// quorum such as “at least half of those entitled present”.
  public func waived(because reason: String, _ quorum: String) -> String {
    say("Waived (\(reason)): \(quorum).")
  }
}

/// What is said to who prepares a vote.
extension Words.Votes {
  /// A key does nothing in the line of the rule. The example should be a rule that is read.
  public var ruleKeys: String {
    say("The arrows choose a rule; letters and digits begin one in words, e.g. 2/3 of cast.")
  }

  /// A key does nothing in a line that takes a number or a choice.
  public var setUpKeys: String {
    say("Only digits here; the arrows change the rule and the method.")
  }

  /// The vote cannot be opened.
  public var ruleNotUnderstood: String {
    say("The rule is not understood yet; the line below it says why.")
  }

  /// The vote cannot be opened by constituency.
  public var noConstituencies: String {
    say("No constituencies are known; the agenda or the roster names them.")
  }

  /// A question before a vote is opened: others counted so many, here so many were typed.
  public func presentMeanwhile(_ count: Int, notTyped typed: Int) -> String {
    say(
      count,
      """
      Meanwhile \(count) present were counted at another seat: open the vote with \(typed) all the \
      same?
      """,
      """
      Meanwhile \(count) present were counted at another seat: open the vote with \(typed) all the \
      same?
      """)
  }

  /// The number present is corrected while it is counted, not while the vote is prepared.
  public var presentInLines: String { say("The number present is changed in the lines above.") }

  /// The quorum cannot be waived.
  public var noQuorumToWaive: String { say("This vote has no quorum that could be waived now.") }
}
