/// What can be asked about votes.
public enum VoteIntent: Equatable, Sendable {
  /// Opens a vote. A waiver says why it counts although its quorum is not met; a reconsideration names the
  /// decision that it takes up again, which stands until the new vote has a result.
  case open(
    DecisionTopic, rule: VoteRule, method: VoteMethod, Electorate, quorumWaiver: String? = nil,
    reconsidering: Reconsideration? = nil, confirmed: Bool, ruleConfirmed: Bool = false)
  /// What somebody says who is called by name.
  case answer(ParticipantID, RollReply)
  /// Ends a roll call with the answers as they are.
  case recordRoll(isCutShort: Bool)
  /// Ends a vote with its count, and what each teller counted; cut short where some had not answered.
  case record(VoteCount, tellers: [Tally] = [], isCutShort: Bool = false)
  /// Why an open vote counts although its quorum is not met.
  case waiveQuorum(reason: String)
  /// A new count of an ended vote, or its correction; the earlier one stays as superseded, with the
  /// reason.
  case revise(DecisionID, VoteCount, Revision.Kind, reason: String)
}

/// What somebody says when called by name.
public enum RollReply: Hashable, Sendable {
  case answer(VoteAnswer)
  /// To be called again at the end.
  case pass
  /// Takes the answer back: the person was not called.
  case none
}

/// That the room takes a decided matter up again, and why.
public struct Reconsideration: Equatable, Sendable, Codable {
  public var of: DecisionID
  public var reason: String

  public init(of decision: DecisionID, reason: String) {
    self.of = decision
    self.reason = reason
  }
}

extension VoteIntent {
  /// The count of a room that was counted as a whole.
  public static func record(_ tally: Tally) -> Self { .record(VoteCount(tally)) }

  /// The same hands counted once more, as a whole.
  public static func recount(_ id: DecisionID, _ tally: Tally, reason: String) -> Self {
    .revise(id, VoteCount(tally), .recount, reason: reason)
  }
}

extension RollReply: Codable {
  enum AnswerCodingKeys: String, CodingKey { case _0 = "answer" }
}

extension VoteIntent: Codable {
  enum OpenCodingKeys: String, CodingKey {
    case _0 = "topic"
    case rule, method
    case _3 = "electorate"
    case quorumWaiver, reconsidering, confirmed,
      ruleConfirmed
  }
  enum AnswerCodingKeys: String, CodingKey {
    case _0 = "participant"
    case _1 = "reply"
  }
  enum RecordCodingKeys: String, CodingKey {
    case _0 = "count"
    case tellers, isCutShort
  }
  enum ReviseCodingKeys: String, CodingKey {
    case _0 = "decision"
    case _1 = "count"
    case _2 = "kind"
    case reason
  }
}

extension VoteIntent {
  var confirmed: Self { confirming(true, rule: false) }

  /// The same vote by the rule that is said to decide.
  var ruleConfirmed: Self { confirming(false, rule: true) }

  private func confirming(_ isOpening: Bool, rule isRule: Bool) -> Self {
    guard
      case .open(
        let topic, let rule, let method, let electorate, let waiver, let again, let confirmed,
        let ruleConfirmed) = self
    else { return self }
    return .open(
      topic, rule: rule, method: method, electorate, quorumWaiver: waiver, reconsidering: again,
      confirmed: confirmed || isOpening, ruleConfirmed: ruleConfirmed || isRule)
  }
}
