import BreakoutModel

/// A vote: by which rule, who was there, what was counted, what it means.
extension Words.Report {
  /// Beside the rule of a vote.
  public var rule: String { say("Rule") }

  /// Beside how a vote or poll was taken.
  public var method: String { say("Method") }

  /// Beside how many people were there, and heading of a column.
  public var present: String { say("Present") }

  /// Beside how many people were there when a vote ended.
  public var presentAtTheEnd: String { say("Present at the end") }

  /// Beside the figures of a vote.
  public var count: String { say("Count") }

  /// Beside the figures of the tellers.
  public var tellers: String { say("Tellers") }

  /// Beside how many must be there or vote.
  public var quorum: String { say("Quorum") }

  /// Beside how far the result is from the other one.
  public var test: String { say("Test") }

  /// Beside how many yes votes the rule asked for.
  public var needed: String { say("Needed") }

  /// Beside the part of the votes that were yes.
  public var shareOfYes: String { say("Share of yes") }

  /// The rule of a vote that was chosen for it, and the rule of the session.
  public func ruleOfItsOwn(_ rule: String, _ session: String) -> String {
    say("\(rule); chosen for this vote, the session's being \(session)")
  }

  /// How a vote was taken that was not counted to its end.
  public func cutShort(_ method: String) -> String {
    say("\(method); counting stopped once the result was no longer in doubt")
  }

  /// The figures of a vote that was not counted to its end: each may be higher.
  public func least(yes: Int, no: Int) -> String {
    say("at least \(yes) yes, at least \(no) no")
  }

  /// Behind such figures: how many abstained at least.
  public func leastAbstaining(_ count: Int) -> String {
    say(count, "at least \(count) abst.", "at least \(count) abst.")
  }

  /// Behind such figures: how many voted no by a blocking vote at least.
  public func leastBlocking(_ count: Int) -> String {
    say(count, "at least \(count) blocking", "at least \(count) blocking")
  }

  /// How many tellers there were, and what each counted.
  public func tellersAgree(_ count: Int, _ figures: String) -> String {
    say(count, "\(count), each counted \(figures)", "\(count), each counted \(figures)")
  }

  /// How many yes votes the rule needed of how many, and how far the result was from that.
  public func needed(_ yes: Int, of base: Int, _ margin: String) -> String {
    say("\(yes) yes of \(base); \(margin)")
  }

  /// A share in percent, and of what, such as "votes cast".
  public func share(_ percent: String, of base: String) -> String {
    say("\(percent) of \(base)")
  }

  /// The quorum was waived, and why.
  public func waived(_ reason: String) -> String {
    say("waived: \(reason)")
  }

  /// There was no quorum; that it was waived follows.
  public func noQuorum(_ waived: String) -> String {
    say("none; \(waived)")
  }

  /// The quorum that the rule asks for was there.
  public func quorumMet(_ quorum: String) -> String {
    say("\(quorum): met")
  }

  /// The quorum that the rule asks for was not there, and what lacked.
  public func quorumNotMet(_ quorum: String, _ lacking: String) -> String {
    say("\(quorum): not met (\(lacking))")
  }

  /// How many must be there or vote, behind "Quorum".
  public func quorum(_ quorum: Quorum) -> String {
    if let number = quorum.number {
      return switch quorum.kind {
      case .presence: say("\(number) people present")
      case .participation: say("\(number) people voting")
      case .presenceInEachGroup: say("\(number) people present in each constituency")
      case .participationInEachGroup: say("\(number) people voting in each constituency")
      }
    }
    let part = share(quorum.share, isStrict: quorum.isStrict)
    return switch quorum.kind {
    case .presence: say("\(part) of those entitled present")
    case .participation: say("\(part) of those entitled voting")
    case .presenceInEachGroup:
      say("\(part) of those entitled present in each constituency")
    case .participationInEachGroup:
      say("\(part) of those present voting in each constituency")
    }
  }

  /// A fraction that must be reached, or gone beyond.
  private func share(_ fraction: Fraction, isStrict: Bool) -> String {
    if !isStrict { return words.rules.fraction(fraction) }
    return fraction == .half
      ? say("more than half") : say("more than \(words.rules.fraction(fraction))")
  }
}

/// What a vote decided.
extension Words.Report {
  /// The word for an adoption that was counted. Capitals, as a stamp.
  public var adoptedByVote: String { say("ADOPTED BY VOTE") }

  /// The word for a result with its figures, its rule and its margin.
  public func result(_ word: String, _ details: String) -> String {
    say("\(word): \(details)")
  }

  /// Behind a result with too few votes: what lacked.
  public func quorumNotMet(_ lacking: String) -> String {
    say("quorum not met (\(lacking))")
  }

  /// Behind the figures of a vote that was not counted to its end.
  public var countingStopped: String {
    say("counting stopped once the result was no longer in doubt")
  }

  /// The margin of a vote: in how many constituencies, which are not named, a condition was not met.
  public func conditionNotMet(in count: Int) -> String {
    say(
      count, "condition not met in one constituency",
      "condition not met in \(count) constituencies")
  }

  /// What a quorum lacked, where the constituencies are not named.
  public func lacking(in count: Int) -> String {
    say(count, "in one constituency", "in \(count) constituencies")
  }

  /// How much support there is in a vote that was not counted to its end.
  public var clearMajority: String { say("A clear majority; the rest was not counted") }

  /// How much support there is: in a word such as "a large majority", with the figures.
  public func support(_ word: String, yes: Int, of cast: Int) -> String {
    say("\(word) (\(yes) of \(cast) votes cast)")
  }
}

extension VoteOutcome {
  /// Tells an adoption by vote from one by consensus.
  public var decisionWords: String { self == .adopted ? Words.current.report.adoptedByVote : words }
}
