import BreakoutModel

/// Who does what by when, and what has become of it.
extension Words.Report {
  /// Heading of a column: the number of a recommendation.
  public var number: String { say("No.") }

  /// Heading of a column: who is to do it.
  public var who: String { say("Who") }

  /// Heading of a column: what is to be done.
  public var what: String { say("What") }

  /// Heading of a column.
  public var byWhen: String { say("By when") }

  /// Heading of a column: by what it is measured.
  public var indicator: String { say("Indicator") }

  /// Heading of a column: which value is to be reached.
  public var target: String { say("Target") }

  /// Heading of a column: money and people.
  public var resources: String { say("Resources") }

  /// Heading of a column: who leads.
  public var lead: String { say("Lead") }

  /// Heading of a column: what has become of it.
  public var state: String { say("State") }

  /// Heading of a column, after the UN's register of partnerships (SMART).
  public var specific: String { say("Specific") }

  /// Heading of a column, after the UN's register of partnerships (SMART).
  public var measurable: String { say("Measurable") }

  /// Heading of a column, after the UN's register of partnerships (SMART).
  public var achievable: String { say("Achievable") }

  /// Heading of a column, after the UN's register of partnerships (SMART).
  public var resourceBased: String { say("Resource-based") }

  /// Heading of a column, after the UN's register of partnerships (SMART).
  public var timeBased: String { say("Time-based") }

  /// Below the commitments register: what its columns hold, and the sign for what is missing.
  public func registerLegend(_ sign: String) -> String {
    say(
      """
      Measurable: indicator, baseline and target. Achievable: who leads, and how far the room stands \
      behind it. \(sign) to be completed.
      """)
  }

  /// In place of an empty commitments register.
  public var noCommitment: String { say("No commitment is on record.") }

  /// The starting value, among what something is measured by.
  public func baseline(_ value: String) -> String {
    say("baseline \(value)")
  }

  /// The value to be reached, among what something is measured by.
  public func target(_ value: String) -> String {
    say("target \(value)")
  }

  /// Who leads.
  public func lead(_ name: String) -> String {
    say("lead: \(name)")
  }

  /// In the column of numbers: what somebody took upon themselves.
  public var action: String { say("Action") }

  /// The same, under which point.
  public func action(point number: Int) -> String {
    say("Action, point \(number)")
  }

  /// What has become of a recommendation, and on which day that was told.
  public func reported(_ state: String, _ day: String) -> String {
    say("\(state), \(day)")
  }

  /// The same with what was told about it.
  public func reported(_ state: String, _ day: String, note: String) -> String {
    say("\(state), \(day): \(note)")
  }

  /// What is done, and by when, which begins with its own "by" or "within".
  public func done(_ what: String, due: String) -> String {
    say("\(what), \(due)")
  }

  /// Heading of a column of the index of goals.
  public var sdgTarget: String { say("SDG target") }

  /// In the index of goals: a number that somebody typed and that is no target.
  public func noSuchTarget(_ typed: String) -> String {
    say("\(typed) (no such target)")
  }
}

/// The list of what has become of the recommendations.
extension Words.Report {
  /// In place of the list.
  public var nothingToFollowUp: String { say("No recommendation was adopted or supported.") }

  /// Beside the day for which the list is made.
  public var stateOf: String { say("State of") }

  /// How many recommendations there are, and how many in which state.
  public func total(_ count: Int, _ states: String) -> String {
    say("\(count): \(states)")
  }

  /// How many of them are in a state, e.g. `3 done`.
  public func number(_ count: Int, _ state: String) -> String {
    say("\(count) \(state)")
  }

  /// The light of a recommendation: how fresh the last news of it is.
  public func name(of light: FollowUpLight) -> String {
    switch light {
    case .green: say("green")
    case .yellow: say("yellow")
    case .red: say("red")
    }
  }

  /// The sign of a light and its name.
  public func light(_ sign: String, _ name: String) -> String {
    say("\(sign) \(name)")
  }

  /// How many recommendations have a light, and what it means.
  public func lights(_ count: Int, _ meaning: String) -> String {
    say("\(count), \(meaning)")
  }

  /// Beside the recommendations whose deadline has passed.
  public var overdue: String { say("Overdue") }

  /// Behind a recommendation whose deadline has passed. Capitals, as a stamp.
  public var overdueMark: String { say("OVERDUE") }

  /// The state of a recommendation and since when it is known.
  public func since(_ state: String, _ day: String) -> String {
    say("\(state) (\(day))")
  }

  /// The state of a recommendation of which there is no news.
  public func noReportYet(_ state: String) -> String {
    say("\(state), no report yet")
  }

  /// The light of a recommendation and its state.
  public func lit(_ light: String, _ state: String) -> String {
    say("\(light), \(state)")
  }
}
