/// A limit on one answer, e.g. "abstentions at most 20 % of those present" or "no block" (product rule
/// §2.2, `no-block`).
public struct AnswerCondition: Hashable, Sendable, Codable {
  public enum Bound: String, CaseIterable, Sendable, Codable {
    case atLeast, atMost
    /// The share itself is too much: a minority of that size blocks.
    case fewerThan
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

  /// The number that must be reached, or must not be exceeded, of so many.
  func limit(of whole: Int) -> Int {
    switch bound {
    case .atLeast: share.needed(of: whole, isStrict: false)
    case .atMost: share.allowed(of: whole)
    case .fewerThan: max(0, share.needed(of: whole, isStrict: false) - 1)
    }
  }
}

/// A limit on one answer in numbers of people, e.g. "at least 12 yes", "at most 3 against".
public struct AnswerCount: Hashable, Sendable, Codable {
  public var answer: VoteAnswer
  /// `atLeast` or `atMost`.
  public var bound: AnswerCondition.Bound
  public var number: Int

  public init(_ answer: VoteAnswer, _ bound: AnswerCondition.Bound, _ number: Int) {
    self.answer = answer
    self.bound = bound
    self.number = number
  }
}
