/// Why words are no rule for a vote: where, and what was found.
public struct RuleProblem: Error, Hashable, Sendable {
  /// With the words that were found, which are empty where the rule has ended.
  public enum Kind: Hashable, Sendable {
    case empty
    case clause(String)
    case share(String)
    case shareOutOfRange(String)
    case decimal(String)
    case base(String)
    /// “All”, and nothing says all of whom.
    case all(String)
    case proxies(String)
    /// What does not decide.
    case denied(String)
    /// A rule for votes that is said of consensus itself.
    case consensusShare(String)
    case rest(String)
    case answerMissing
    case strictLimit
    case limitOnGroups
    case quorum(String)
    case quorumWithoutRule
    case abstentionsWithoutRule
    case saidTwice(RulePart)
    case limitWithoutBound(String)
    /// For the chair to judge, which is no count.
    case roughConsensus(String)
    /// A majority whose name does not say how many it is.
    case undefinedMajority(String)
    case castingVote(String)
    /// One way or another, and nothing says which of them decides.
    case either(String)
    /// Words for a vote that ask for consensus.
    case consensus
  }

  /// In characters from the beginning of the words.
  public let offset: Int
  public let kind: Kind

  public init(offset: Int, _ kind: Kind) {
    self.offset = offset
    self.kind = kind
  }
}

/// A part of a rule that can be said once.
public enum RulePart: Hashable, Sendable {
  /// The rule as a whole.
  case rule
  /// Of whom the share is.
  case whole
  /// The base of a limit.
  case base
  case roomShare
  /// What each constituency must reach.
  case groups
  case negativeLimit
  case quorum
  /// What becomes of abstentions.
  case abstentions
  /// How people vote.
  case method
}
