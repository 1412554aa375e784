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

  /// E.g. `1 missing`, `no majority in Business (5-7)`.
  public var words: String {
    switch self {
    case .share(let missing): "\(missing) missing"
    case .tooManyAgainst: "too many against"
    case .group(let group): group.failureWords
    case .condition(let condition, let count, let bound):
      switch condition.bound {
      case .atMost, .fewerThan:
        "\(count) \(condition.answer.participle), at most \(bound) allowed"
      case .atLeast: "\(count) \(condition.answer.participle), at least \(bound) needed"
      }
    case .count(let limit, let count):
      "\(count) \(limit.answer.participle), \(limit.limitWords) \(limit.bound == .atMost ? "allowed" : "needed")"
    case .tie: "a tie adopts nothing"
    case .quorum(let state): "quorum not met: \(state.shortfall)"
    }
  }
}

extension GroupVerdict {
  fileprivate var failureWords: String {
    switch state {
    case .tie: "tie in \(name) (\(votes))"
    case .noView: "\(name) expressed no view (\(votes), \(tally.abstain) abst.)"
    default:
      tally.yes > tally.against
        ? "\(tally.yes) of \(needed) needed in \(name) (\(votes))"
        : "no majority in \(name) (\(votes))"
    }
  }
}
