/// The ways of asking for more than yes and no. A new one is a case with its traits here, what it makes of the sum in
/// `PollResultParts`, and its words.
public enum PollMethod: String, CaseIterable, Sendable, Codable {
  /// Everybody shows 0 to 5 fingers.
  case fistToFive
  /// A scale of agreement with a legend, eight steps unless edited.
  case gradients
  /// A few dots for everybody, placed on the options.
  case dots
  /// Any number of options, one mark each.
  case approval
  /// A number from 0 to a limit for every option.
  case score
  /// The options in order of preference.
  case ranked
}

/// What one ballot of a poll is, by which it is typed, read from a file, checked and added up.
public enum BallotShape: Sendable {
  /// One step of a scale, about one thing.
  case step
  /// Each option, taken or not.
  case approvals
  /// Dots, shared out among the options.
  case dots
  /// A number for every option, up to a limit.
  case scores
  /// The options in an order. Orders have no totals.
  case order
}

extension PollMethod {
  /// What can be set before a poll opens.
  public enum Setting: Sendable {
    case target, legend, dots, highestScore, unlisted
  }

  /// All that tells one method from another but its result.
  struct Traits {
    let ballot: BallotShape
    /// The settings that it needs, in the order in which they are asked for.
    var settings: [Setting] = []
    /// The steps of a scale; `nil` for a poll with options.
    var scale: Scale?
  }

  /// The steps of a scale.
  struct Scale {
    /// The number that the first one has for the room.
    let first: Int
    /// How many there are where the room has not chosen its own.
    let usual: Int
    /// How many there can be.
    let allowed: ClosedRange<Int>
  }

  var traits: Traits {
    switch self {
    // Fingers count from 0.
    case .fistToFive: Traits(ballot: .step, scale: Scale(first: 0, usual: 6, allowed: 6...6))
    case .gradients:
      Traits(
        ballot: .step, settings: [.target, .legend],
        scale: Scale(first: 1, usual: AgreementReading.steps, allowed: Poll.steps))
    case .dots: Traits(ballot: .dots, settings: [.dots])
    case .approval: Traits(ballot: .approvals)
    case .score: Traits(ballot: .scores, settings: [.highestScore])
    case .ranked: Traits(ballot: .order, settings: [.unlisted])
    }
  }

  public var ballot: BallotShape { traits.ballot }
  public var settings: [Setting] { traits.settings }

  /// Whether everybody chooses one step of a scale, about one thing.
  public var isScale: Bool { ballot == .step }

  /// The number that a scale's first step has for the room; 1 for a poll with options.
  public var firstStep: Int { traits.scale?.first ?? 1 }

  /// How many steps a scale has where the room has not chosen its own; 0 for a poll with options.
  public var usualSteps: Int { traits.scale?.usual ?? 0 }
}
