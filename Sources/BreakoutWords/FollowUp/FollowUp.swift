import BreakoutModel

extension Words {
  /// What has become of recommendations.
  public var followUp: FollowUp { FollowUp(self) }

  public struct FollowUp: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.FollowUp {
  /// What has become of a recommendation, in lists.
  func state(_ state: FollowUpState) -> String {
    switch state {
    case .notStarted: say("not started")
    case .inProgress: say("in progress")
    case .done: say("done")
    case .dropped: say("dropped")
    }
  }

  /// How fresh the last report on a recommendation is: a colour of traffic lights, behind a sign.
  func light(_ light: FollowUpLight) -> String {
    switch light {
    case .green: say("green")
    case .yellow: say("yellow")
    case .red: say("red")
    }
  }

  /// What a colour of the traffic lights means.
  func meaning(_ light: FollowUpLight) -> String {
    switch light {
    case .green: say("updated less than a year ago")
    case .yellow: say("updated one to two years ago")
    case .red: say("updated more than two years ago")
    }
  }
}

extension FollowUpState {
  /// In words, as lists print it.
  public var name: String { words.followUp.state(self) }
}

extension FollowUpLight {
  public var name: String { words.followUp.light(self) }

  /// What it means, in words.
  public var meaning: String { words.followUp.meaning(self) }
}
