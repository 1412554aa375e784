/// What can be asked of a consensus call, and how what is before the room ends without a count.
public enum ConsensusIntent: Equatable, Sendable {
  case call(DecisionTopic, confirmed: Bool)
  case object(Statement)
  case withdrawObjection(index: Int)
  case reserve(Statement)
  case standAside(Statement)
  case declare
  case declareNone
  case callOff
}

/// What is put to the room.
public enum DecisionTopic: Equatable, Sendable {
  case recommendation(RecommendationID)
  /// A question of its own, e.g. a procedural one.
  case question(String)
}

extension DecisionTopic: Codable {
  enum RecommendationCodingKeys: String, CodingKey { case _0 = "id" }
  enum QuestionCodingKeys: String, CodingKey { case _0 = "text" }
}

extension ConsensusIntent: Codable {
  enum CallCodingKeys: String, CodingKey {
    case _0 = "topic"
    case confirmed
  }
  enum ObjectCodingKeys: String, CodingKey { case _0 = "statement" }
  enum ReserveCodingKeys: String, CodingKey { case _0 = "statement" }
  enum StandAsideCodingKeys: String, CodingKey { case _0 = "statement" }
}

extension ConsensusIntent {
  var confirmed: Self {
    switch self {
    case .call(let topic, _): .call(topic, confirmed: true)
    case .object, .withdrawObjection, .reserve, .standAside, .declare, .declareNone, .callOff: self
    }
  }

  /// Whether somebody's statement is put down, which neither takes anything from another nor is seen at once.
  private var isStatement: Bool {
    switch self {
    case .object, .reserve, .standAside: true
    case .call, .withdrawObjection, .declare, .declareNone, .callOff: false
    }
  }

  var canWait: Bool { isStatement }
  var joins: Bool { isStatement }
}
