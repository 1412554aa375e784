import BreakoutModel

extension Words {
  /// Recommendations, and how they are drafted.
  public var recommendations: Recommendations { Recommendations(self) }

  public struct Recommendations: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

/// Names of values.
extension Words.Recommendations {
  /// How far a recommendation has come, behind its number or text; the part is the number of another one.
  func status(_ status: RecommendationStatus) -> String {
    switch status {
    case .draft: say("draft")
    case .readBack: say("read back")
    case .adoptedByConsensus: say("adopted by consensus")
    case .adoptedByVote: say("adopted by vote")
    case .supported: say("supported (indicative)")
    case .notAdopted: say("not adopted")
    case .withdrawn: say("withdrawn")
    case .deferred: say("deferred")
    case .merged(let other): say("merged into \(other.description)")
    }
  }

  /// A field of a recommendation, before what is filled in.
  func field(_ field: RecommendationField) -> String {
    switch field {
    case .text: say("Recommendation")
    case .addressees: say("Addressees")
    case .indicator: say("Indicator")
    case .baseline: say("Baseline")
    case .target: say("Target")
    case .deadline: say("Deadline")
    case .resources: say("Resources")
    case .lead: say("Lead")
    case .sdgTargets: say("SDG targets")
    case .rationale: say("Rationale")
    case .proposer: say("Proposed by")
    case .priority: say("Priority")
    }
  }

  /// A field, before the note line that is at it, as short as it may be; and in a list of what is lacking.
  public func fieldOfTheLine(_ field: RecommendationField) -> String {
    switch field {
    case .text: say("recommendation")
    case .addressees: say("addressees")
    case .indicator: say("indicator")
    case .baseline: say("baseline")
    case .target: say("target")
    case .deadline: say("deadline")
    case .resources: say("resources")
    case .lead: say("lead")
    case .sdgTargets: say("sdg targets")
    case .rationale: say("rationale")
    case .proposer: say("proposed by")
    case .priority: say("priority")
    }
  }

  /// What makes a recommendation one that can be followed up (SMART; R stands for resources).
  func criterion(_ criterion: SmartCriterion) -> String {
    switch criterion {
    case .specific: say("Specific")
    case .measurable: say("Measurable")
    case .achievable: say("Achievable")
    case .resourced: say("Resourced")
    case .timeBound: say("Time-bound")
    }
  }

  /// What such a criterion asks for; the number is that of the words that a recommendation may have.
  func question(_ criterion: SmartCriterion) -> String {
    switch criterion {
    case .specific: say("one addressee, one action")
    case .measurable: say("an indicator or a number")
    case .achievable: say("somebody who can do it, in \(DraftingCheck.mostWords) words")
    case .resourced: say("a budget or other means")
    case .timeBound: say("a date, a year or a period")
    }
  }
}

extension RecommendationStatus {
  /// In words, as the screen and the report print it.
  public var name: String { words.recommendations.status(self) }
}

extension RecommendationField {
  /// Its name in a form.
  public var name: String { words.recommendations.field(self) }
}

extension SmartCriterion {
  public var name: String { words.recommendations.criterion(self) }

  /// What it asks for, in a few words.
  public var question: String { words.recommendations.question(self) }
}
