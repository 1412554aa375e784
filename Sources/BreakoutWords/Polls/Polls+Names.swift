import BreakoutModel

/// The words of scales, and names of values.
extension Words.Polls {
  /// The steps of fist to five, from no finger to all five; people see them on a screen while they answer.
  func step(ofFist fingers: Int) -> String {
    switch fingers {
    case 0: say("Block")
    case 1: say("Strong concerns")
    case 2: say("Concerns to discuss first")
    case 3: say("Can live with it")
    case 4: say("Support")
    default: say("Full support")
    }
  }

  /// The steps of the scale of agreement, from the most to the least; people see them on a screen while they answer.
  func step(ofScale step: Int) -> String {
    switch step {
    case 1: say("Full support")
    case 2: say("Support with a small reservation")
    case 3: say("Support with reservations")
    case 4: say("Abstain, will not stand in the way")
    case 5: say("More discussion needed")
    case 6: say("Not in favour, will go along")
    case 7: say("Serious disagreement")
    default: say("Veto")
    }
  }

  /// How far a room agrees.
  func level(_ level: AgreementLevel) -> String {
    switch level {
    case .enthusiastic: say("enthusiastic")
    case .broad: say("broad")
    case .lukewarm: say("lukewarm")
    }
  }
}

extension PollMethod {
  /// The words of a scale's steps where the room has not chosen its own.
  public var usualLegend: [String] {
    let steps = firstStep..<(firstStep + usualSteps)
    return self == .fistToFive
      ? steps.map(words.polls.step(ofFist:)) : steps.map(words.polls.step(ofScale:))
  }
}

extension AgreementLevel {
  public var name: String { words.polls.level(self) }
}

extension Poll {
  /// The words of the scale's steps, as edited or the usual ones; empty for a poll with options.
  public var legend: [String] {
    method.isScale && settings.legend.isEmpty ? method.usualLegend : settings.legend
  }

  /// What the result has a line for, in place: the options, or the steps with their numbers.
  public var labels: [String] {
    guard method.isScale else { return options }
    return legend.enumerated().map { "\($0.offset + method.firstStep) \($0.element)" }
  }

  /// An option by its place; its number where a damaged record has no such one.
  func name(_ option: Int) -> String {
    options.indices.contains(option) ? options[option] : String(option + 1)
  }

  func names(_ options: [Int]) -> [String] { options.map(name) }
}
