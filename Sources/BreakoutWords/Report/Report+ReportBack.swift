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

  /// In the first sentence of the report-back.
  public func recommendations(_ count: Int) -> String {
    say(count, "one recommendation", "\(count) recommendations")
  }

  /// In the first sentence of the report-back, behind the recommendations.
  public func otherDecisions(_ count: Int) -> String {
    say(count, "one other decision", "\(count) other decisions")
  }

  /// A recommendation as it is read out: to whom, and its text.
  public func addressed(to whom: String, _ text: String) -> String {
    say("To \(whom): \(text)")
  }

  /// By when a recommendation is to be done, as a sentence.
  public func dueBy(_ deadline: String) -> String {
    say("By \(deadline).")
  }

  /// How a recommendation was decided, as it is read out.
  public func decided(_ status: RecommendationStatus) -> String {
    switch status {
    case .adoptedByConsensus: say("Adopted by consensus")
    case .adoptedByVote: say("Adopted by vote")
    case .supported: say("Supported, indicatively")
    case .draft, .readBack, .notAdopted, .withdrawn, .deferred, .merged: status.name
    }
  }

  /// How a recommendation was decided, and with how many yes and no.
  public func decided(_ how: String, yes: Int, no: Int) -> String {
    say("\(how), \(yes) to \(no)")
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
