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
