/// How the room decides unless it is said otherwise, read from the agenda's words. Votes
/// are decided by `rule`.
public struct DecisionPractice: Equatable, Sendable {
  /// As the agenda says it.
  public let given: String
  /// Whether consensus is sought first.
  public let seeksConsensus: Bool
  /// By what a vote is decided: as the words say it, as far as they were understood, or by default 2/3 of the
  /// votes cast.
  public let rule: VoteRule
  /// How people vote; `nil` where nothing says it.
  public let method: VoteMethod?
  /// Parts of the words that votes do not apply, and why; empty where all was understood.
  public let unread: [RuleReading.Unread]
  /// What was read in one of several senses, and in which.
  public let senses: [RuleRemark]
  /// Whether the words say by what a vote is decided.
  public let namesRule: Bool
  /// Why a vote by `rule` needs somebody to say yes to it first; `nil` where it needs none.
  public let reservation: Reservation?

  public enum Reservation: Equatable, Sendable {
    /// The agenda's words were not all understood.
    case notUnderstood
    /// They name no rule for votes, or name one in a sense of several.
    case sense(RuleRemark)
  }

  /// Reads words such as `consensus, else 2/3 of votes cast`, `simple majority`,
  /// `2/3 and a majority in each constituency`.
  public init(words: String) {
    let reading = RuleReading(words)
    given = words
    seeksConsensus = reading.seeksConsensus
    rule = reading.rule ?? .twoThirds
    namesRule = reading.rule != nil
    method = reading.method
    unread = reading.unread
    // Without any words the default is what everybody knows.
    let isUnnamed = unread.isEmpty && !namesRule && !words.trimmed.isEmpty
    senses = reading.remarks + (isUnnamed ? [.unnamed(offered: rule)] : [])
    reservation =
      unread.isEmpty
      ? senses.last { $0.isUnnamed }.map(Reservation.sense)
        ?? reading.remarks.first(where: \.leavesDoubt).map(Reservation.sense)
      : .notUnderstood
  }

  public var needsConfirmation: Bool { reservation != nil }
}

/// As its words, from which everything else follows.
extension DecisionPractice: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(words: try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(given)
  }
}
