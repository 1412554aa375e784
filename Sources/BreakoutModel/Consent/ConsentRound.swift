/// A round of consent: a proposal stands unless somebody has an objection that nothing answers (product
/// rule §2.4).
public struct ConsentRound: Equatable, Sendable, Codable {
  public var objections: [ConsentObjection]
  /// What was changed in the proposal on the way, oldest first.
  public var amendments: [String]
  /// When the room looks at it again, in the words of the room; empty where nobody said.
  public var reviewDate: String
  public var result: ConsentResult?

  public init() {
    objections = []
    amendments = []
    reviewDate = ""
  }

  public var standingObjections: [ConsentObjection] {
    objections.filter { $0.outcome == .open || $0.outcome == .standing }
  }
}

/// An objection in a consent round.
public struct ConsentObjection: Equatable, Sendable, Codable {
  public enum Outcome: String, CaseIterable, Sendable, Codable {
    /// Being heard.
    case open
    /// Taken into the proposal.
    case integrated
    case withdrawn
    /// Heard and upheld.
    case standing
  }

  public var statement: Statement
  public var outcome: Outcome

  public init(statement: Statement, outcome: Outcome = .open) {
    self.statement = statement
    self.outcome = outcome
  }
}

/// How a consent round ended.
public enum ConsentResult: String, CaseIterable, Sendable, Codable {
  case consent
  /// The room did not consent, whether or not an objection stood.
  case notReached
  case calledOff
}
