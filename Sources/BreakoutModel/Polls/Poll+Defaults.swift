extension Poll {
  /// The words of the scale's steps, as edited or the usual ones; empty for a poll with options.
  public var legend: [String] {
    method.isScale && settings.legend.isEmpty ? method.usualLegend : settings.legend
  }

  /// Dots for each person: as set, or a third of the options, rounded, and at least one.
  /// A number that `checkSetup` refuses is taken as the nearest that it takes.
  public var dotsEach: Int {
    min(max(1, settings.dots ?? (options.count + 1) / 3), Self.mostMarks)
  }

  /// The highest score that can be given: as set, or 5. A number that `checkSetup` refuses is taken as the
  /// nearest that it takes.
  public var highestScore: Int { min(max(1, settings.highestScore ?? 5), Self.mostMarks) }

  /// What the result has a line for, in place: the options, or the steps with their numbers.
  public var labels: [String] {
    guard method.isScale else { return options }
    return legend.enumerated().map { "\($0.offset + method.firstStep) \($0.element)" }
  }
}

extension PollMethod {
  /// Whether everybody chooses one step of a scale, about one thing.
  public var isScale: Bool {
    switch self {
    case .fistToFive, .gradients: true
    case .dots, .approval, .score, .ranked: false
    }
  }

  /// The number that a scale's first step has for the room: fingers count from 0.
  public var firstStep: Int { self == .fistToFive ? 0 : 1 }

  /// The words of a scale's steps where the room has not chosen its own.
  public var usualLegend: [String] {
    switch self {
    case .fistToFive:
      [
        "Block", "Strong concerns", "Concerns to discuss first", "Can live with it", "Support",
        "Full support",
      ]
    case .gradients:
      [
        "Full support", "Support with a small reservation", "Support with reservations",
        "Abstain, will not stand in the way", "More discussion needed",
        "Not in favour, will go along", "Serious disagreement", "Veto",
      ]
    case .dots, .approval, .score, .ranked: []
    }
  }
}
