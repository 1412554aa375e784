/// Why words are no rule for a vote: where, what, and what can be written instead.
public struct RuleProblem: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case empty
    case clause(String)
    case share(String)
    case shareOutOfRange(String)
    case decimal(String)
    case base(String)
    case rest(String)
    case answerMissing
    case strictLimit
    case limitOnGroups
    case quorum(String)
    case quorumWithoutRule
    case saidTwice(String)
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
    case .base(let found):
      "“\(found)” cannot be counted; after “of” write cast, cast and abstentions, present or"
        + " entitled."
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
    case .saidTwice(let what): "\(what) is said twice; leave one of the two out."
    }
  }
}
