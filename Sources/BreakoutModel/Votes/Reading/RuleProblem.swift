/// Why words are no rule for a vote: where, what, and what can be written instead.
public struct RuleProblem: Error, Hashable, Sendable {
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
    case saidTwice(String)
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

  /// One sentence: what was not understood, and what can be written.
  public var sentence: String {
    switch kind {
    case .empty: "No rule is given; write for example 2/3 of cast, or simple majority."
    case .clause(let found):
      "“\(found)” is no rule; write a share such as 2/3 of cast, a majority in each constituency,"
        + " at most 20 % abstaining, no block, quorum 1/2 of entitled voting, or a name: simple,"
        + " double, houses, standards, no-block, indicative."
    case .share(let found):
      "A share is missing at “\(found)”; write 2/3, 60 %, half, a majority or two thirds."
    case .shareOutOfRange(let found):
      "“\(found)” is no share; write more than 0 and at most all, in parts of 1000 at most."
    case .decimal(let found):
      "“\(found)” is not exact; write a share in whole numbers, such as 2/3 or 67 %."
    case .base(RuleSource.end):
      "It is not said of whom the share is; after “of” write cast, cast and abstentions, present or"
        + " entitled."
    case .base(let found):
      "“\(found)” cannot be counted; after “of” write cast, cast and abstentions, present or"
        + " entitled."
    case .all(let found):
      "“\(found)” does not say who is counted; write all members, all present or all votes cast."
    case .proxies(let found):
      "“\(found)” is not applied: a vote counts those present, and no proxies; write of those present."
    case .denied(let found):
      "“\(found)” says what does not decide; write what does, such as 2/3 of votes cast."
    case .consensusShare(let found):
      "“\(found)” is no part of consensus, which is that nobody objects; write the share alone, or"
        + " consensus, else 80 % of votes cast."
    case .rest(let found):
      "“\(found)” was not understood; put a comma or “and” before a further condition."
    case .answerMissing:
      "“at most” needs an answer: write at most 25 % against, abstaining or blocking."
    case .strictLimit: "A limit on one answer says at least or at most, not more than."
    case .limitOnGroups: "Each constituency must reach a share; write it without “at most”."
    case .quorum(let found):
      "“\(found)” is no quorum; write quorum 1/2 of entitled present, quorum 1/2 of entitled"
        + " voting, or quorum more than half voting in each constituency."
    case .quorumWithoutRule:
      "A quorum alone decides nothing; write the rule first, such as 2/3 of cast."
    case .abstentionsWithoutRule:
      "What abstentions count as decides nothing alone; write the rule first, such as 2/3 of cast."
    case .saidTwice(let what): "\(what) is said twice; leave one of the two out."
    case .limitWithoutBound(let found):
      "“\(found)” is no limit; write at most or at least before it, such as at most 25 % against."
    case .roughConsensus(let found):
      "“\(found)” is for the chair to judge and cannot be counted; write consensus, else a rule for"
        + " votes such as 2/3 of votes cast."
    case .undefinedMajority(let found):
      "“\(found)” does not say how many; write a share such as 2/3 of votes cast."
    case .castingVote(let found):
      "“\(found)” is not applied: a tie adopts nothing, whoever is in the chair."
    case .either(let found):
      "“\(found)” leaves open which of the two decides; write consensus first, as in consensus, else"
        + " 2/3 of votes cast."
    case .consensus: "Consensus is no rule for a count; write the rule for the vote alone."
    }
  }
}
