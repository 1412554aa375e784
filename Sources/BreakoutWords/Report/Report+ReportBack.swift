import BreakoutModel

/// What the rapporteur reads out in the plenary. It is heard, so it has no brackets and no signs.
extension Words.Report {
  /// Below the title of the report-back: how long it takes to read it out.
  public var readingTime: String { say("Reading time") }

  /// How long the report-back takes, how many words it has, and how many are read in a minute.
  public func reading(_ time: String, words count: Int, pace: Int) -> String {
    say(
      count, "\(time) min for \(count) word at \(pace) a minute",
      "\(time) min for \(count) words at \(pace) a minute")
  }

  /// A report-back that takes longer than it may, in minutes and seconds.
  public func readingTooLong(_ reading: String, than limit: String) -> String {
    say("\(reading), longer than the \(limit) there are")
  }

  /// Behind the reading time, where a script without spaces was counted.
  public var charactersAsWords: String {
    say("two characters of a script without spaces count as a word")
  }

  /// The first sentence of the report-back: the session's title, and how many recommendations it has.
  public func opening(_ title: String, _ outcome: String) -> String {
    say("From the session “\(title)”: \(outcome).")
  }

  /// The same with how many people took part.
  public func opening(_ title: String, people count: Int, _ outcome: String) -> String {
    say(
      count, "From the session “\(title)”, in which \(count) people took part: \(outcome).",
      "From the session “\(title)”, in which \(count) people took part: \(outcome).")
  }

  /// In the first sentence of the report-back.
  public var noRecommendation: String { say("no recommendation") }

  /// In the first sentence of the report-back, while the session goes on.
  public var noRecommendationYet: String { say("no recommendation yet") }

  /// In the first sentence of the report-back, behind the recommendations.
  public func otherDecisions(_ count: Int) -> String {
    say(count, "one other decision", "\(words.numbers.inText(count)) other decisions")
  }

  /// How a recommendation was decided, in a sentence that is read out.
  public func wasDecided(_ status: RecommendationStatus) -> String {
    switch status {
    case .adoptedByConsensus: say("It was adopted by consensus.")
    case .adoptedByVote: say("It was adopted by vote.")
    case .supported: say("It had indicative support.")
    case .draft, .readBack, .notAdopted, .withdrawn, .deferred, .merged:
      sentence(status.name.capitalisedFirst)
    }
  }

  /// The same with the votes, such as “31 votes to 6”.
  public func wasAdopted(by votes: String) -> String { say("It was adopted by \(votes).") }

  /// What had the support of the room in a vote that adopts nothing, with the votes.
  public func hadSupport(_ votes: String) -> String { say("It had indicative support, \(votes).") }

  /// Who agreed all the same, and with what; the reason may be empty.
  public func madeAReservation(_ person: String, _ reason: String) -> String {
    reason.isEmpty
      ? say("\(person) made a reservation.") : say("\(person) made a reservation: \(reason).")
  }

  /// Who did not stand in the way, and why; the reason may be empty.
  public func didStandAside(_ person: String, _ reason: String) -> String {
    reason.isEmpty ? say("\(person) stood aside.") : say("\(person) stood aside: \(reason).")
  }

  /// By what a recommendation is measured, as it is read out.
  public func isMeasured(by measure: String) -> String { say("It is measured by \(measure).") }

  /// The same with the value to be reached.
  public func isMeasured(by measure: String, _ target: String) -> String {
    say("It is measured by \(measure); the target is \(target).")
  }

  /// The value to be reached, as it is read out.
  public func theTarget(is target: String) -> String { say("The target is \(target).") }

  /// How a recommendation was decided, as it is read out.
  public func decided(_ status: RecommendationStatus) -> String {
    switch status {
    case .adoptedByConsensus: say("Adopted by consensus")
    case .adoptedByVote: say("Adopted by vote")
    case .supported: say("Supported, indicatively")
    case .draft, .readBack, .notAdopted, .withdrawn, .deferred, .merged: status.name
    }
  }

  /// What there was no time to read out.
  public func keyMessage(_ text: String) -> String {
    say("Key message: \(text)")
  }

  /// What there was no time to read out.
  public func otherDecision(_ text: String) -> String {
    say("Other decision: \(text)")
  }
}
