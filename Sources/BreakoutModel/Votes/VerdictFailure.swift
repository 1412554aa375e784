/// A part of a rule that a count did not meet.
public enum VerdictFailure: Hashable, Sendable, Codable {
  /// The room as a whole is short of so many yes votes.
  case share(missing: Int)
  case tooManyAgainst(count: Int, allowed: Int)
  case group(GroupVerdict)
  /// - Parameter bound: the number that had to be reached or was not to be exceeded.
  case condition(AnswerCondition, count: Int, bound: Int)
  /// - Parameter count: how many gave the answer.
  case count(AnswerCount, count: Int)
  case quorum(QuorumState)
  /// The rule was reached with as many yes as no, which adopts nothing (product rule F9).
  case tie

  typealias GroupCodingKeys = UnnamedPart
  enum ConditionCodingKeys: String, CodingKey { case _0, count, bound }
  enum CountCodingKeys: String, CodingKey { case _0, count }
  typealias QuorumCodingKeys = UnnamedPart
}
