/// A limit on one answer, e.g. "abstentions at most 20 % of those present" or "no block" (product rule
/// §2.2, `no-block`).
public struct AnswerCondition: Hashable, Sendable, Codable {
  public enum Bound: String, Sendable, Codable {
    case atLeast, atMost
  }

  public var answer: VoteAnswer
  public var bound: Bound
  public var share: Fraction
  public var base: VoteBase

  public init(
    _ answer: VoteAnswer, _ bound: Bound, _ share: Fraction, of base: VoteBase = .cast
  ) {
    self.answer = answer
    self.bound = bound
    self.share = share
    self.base = base
  }
}
