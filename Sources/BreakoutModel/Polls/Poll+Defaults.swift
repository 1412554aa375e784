extension Poll {
  /// How many steps the scale has, as edited or as usual; 0 for a poll with options.
  public var stepCount: Int {
    method.isScale && settings.legend.isEmpty ? method.usualSteps : settings.legend.count
  }

  /// Dots for each person: as set, or a third of the options, rounded, and at least one.
  /// A number that `checkSetup` refuses is taken as the nearest that it takes.
  public var dotsEach: Int {
    min(max(1, settings.dots ?? (options.count + 1) / 3), Self.mostMarks)
  }

  /// The highest score that can be given: as set, or 5. A number that `checkSetup` refuses is taken as the
  /// nearest that it takes.
  public var highestScore: Int { min(max(1, settings.highestScore ?? 5), Self.mostMarks) }

  /// How many lines the result has: one for every option, or for every step.
  public var lineCount: Int { method.isScale ? stepCount : options.count }
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

  /// How many steps a scale has where the room has not chosen its own.
  public var usualSteps: Int {
    switch self {
    case .fistToFive: 6
    case .gradients: AgreementReading.steps
    case .dots, .approval, .score, .ranked: 0
    }
  }
}
