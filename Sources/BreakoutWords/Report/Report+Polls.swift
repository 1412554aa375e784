import BreakoutModel

/// A poll: what was asked and what the room said.
extension Words.Report {
  /// A method of polling, within a sentence.
  public func name(of method: PollMethod) -> String {
    switch method {
    case .fistToFive: say("fist to five")
    case .gradients: say("scale of agreement")
    case .dots: say("dots")
    case .approval: say("approval")
    case .score: say("scores")
    case .ranked: say("ranking")
    }
  }

  /// Beside how much agreement was aimed at, asked for before the poll.
  public var aim: String { say("Aim, set before") }

  /// How much agreement was aimed at.
  public func aim(_ level: AgreementLevel) -> String {
    switch level {
    case .enthusiastic: say("enthusiastic agreement")
    case .broad: say("broad agreement")
    case .lukewarm: say("lukewarm agreement")
    }
  }

  /// Beside what could be chosen.
  public var options: String { say("Options") }

  /// Beside how many people took part, and heading of a column of numbers.
  public var tookPart: String { say("Took part") }

  /// How many people took part, of how many in the room.
  public func ofPresent(_ voters: Int, _ present: Int) -> String {
    say("\(voters) of \(present) present")
  }

  /// Heading of a column: the place of an option among the others.
  public var rank: String { say("Rank") }

  /// Heading of a column: a step of a scale.
  public var step: String { say("Step") }

  /// Heading of a column: what could be chosen.
  public var option: String { say("Option") }

  /// What a drawing shows, for those who hear it read out.
  public var resultOfPoll: String { say("Result of the poll") }

  /// In place of a result.
  public var pollStillOpen: String { say("Poll still open") }

  /// In place of a result.
  public var pollCalledOff: String { say("Poll called off without a count") }

  /// The result of a poll whose numbers cannot be.
  public var invalidPoll: String {
    say("No valid result: the count on record does not fit the poll")
  }

  /// The result of a poll: its method and its headline. The first word in capitals, as a stamp.
  public func indicative(_ method: String, _ headline: String) -> String {
    say("INDICATIVE, \(method): \(headline); adopts nothing")
  }

  /// Beside the order of the points that a poll on priorities gives.
  public var orderOfPoints: String { say("Order of the points by it") }

  /// Beside the priorities of the points that a poll gives.
  public var prioritiesOfPoints: String { say("Priorities by it") }

  /// Behind such an order: the session was changed by it.
  public func applied(_ order: String) -> String {
    say("\(order); the session has it so")
  }

  /// Behind such an order: the session was not changed by it.
  public func notApplied(_ order: String) -> String {
    say("\(order); the session has it otherwise")
  }

  /// The number of a point with its priority.
  public func priority(_ number: Int, _ priority: PointPriority) -> String {
    switch priority {
    case .low: say("\(number) low")
    case .normal: say("\(number) normal")
    case .high: say("\(number) high")
    }
  }

  /// In place of a constituency that nobody wrote down.
  public var notRecorded: String { say("not recorded") }

  /// Heading of a column of options, compared with those whose numbers stand above the other columns.
  public var preferredTo: String { say("Preferred to") }

  /// Beside the option that beats every other one.
  public var condorcetWinner: String { say("Condorcet winner") }

  /// In place of that option.
  public var noCondorcetWinner: String { say("none: no option beats every other one") }

  /// Beside the smallest set of options that beats the rest.
  public var smithSet: String { say("Smith set") }

  /// Beside the options in the order that Schulze's rule gives.
  public var schulzeOrder: String { say("Order after Schulze") }

  /// An option with its number or its rank in front, such as `2 Bread` or `2= Bread`.
  public func ranked(_ rank: String, _ option: String) -> String {
    say("\(rank) \(option)")
  }
}

extension PollMethod {
  /// In the words of the room.
  public var name: String { words.report.name(of: self) }
}
