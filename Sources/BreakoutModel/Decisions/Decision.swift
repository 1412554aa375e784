/// A decision taken or being taken, in the order in which they were opened.
public struct DecisionID: TableID, CustomStringConvertible {
  public let number: Int
  public init(_ number: Int) { self.number = number }
  public var description: String { "D\(number)" }
}

/// One taking of the room's view: a consensus call, a vote, a poll or a round of consent, open or ended.
public struct Decision: Equatable, Sendable, Codable {
  public let id: DecisionID
  public var subject: DecisionSubject
  public let opened: Timestamp
  public var closed: Timestamp?
  public var proceeding: Proceeding
  /// Why a later count or call replaced this one; it stays in the record.
  public var superseded: String?
  /// The earlier decision that this one counts anew, corrects or reconsiders.
  public var revision: Revision?

  public init(
    id: DecisionID, subject: DecisionSubject, opened: Timestamp, proceeding: Proceeding
  ) {
    self.id = id
    self.subject = subject
    self.opened = opened
    self.proceeding = proceeding
  }

  public var isOpen: Bool { closed == nil }

  /// Where it stands in the record: at its result, and at its opening until it has one.
  public var moment: Timestamp { closed ?? opened }
}

/// What is being decided.
public struct DecisionSubject: Equatable, Sendable, Codable {
  /// The point under which it is decided.
  public var point: PointID?
  /// The recommendation, or `nil` for a question of its own.
  public var recommendation: RecommendationID?
  /// The number of the wording that was put to the room.
  public var version: Int
  /// A question as it was typed; the text of a recommendation.
  ///
  /// Where a record of version 0.1 has a recommendation without its fields, all that was put, in English.
  public var text: String
  /// All of a recommendation that was put to the room.
  public var fields: RecommendationFields?

  /// - Parameter text: a question as it was typed.
  public init(
    point: PointID?, recommendation: RecommendationID? = nil, version: Int = 1, text: String
  ) {
    self.point = point
    self.recommendation = recommendation
    self.version = version
    self.text = text
  }

  /// A recommendation with the wording that it has now.
  public init(_ one: Recommendation) {
    self.init(
      point: one.point, recommendation: one.id, version: one.version, text: one.fields.text)
    fields = one.fields.put
  }
}

/// By what way the room decides.
public enum Proceeding: Equatable, Sendable, Codable {
  case consensus(ConsensusCall)
  case vote(Vote)
  case poll(Poll)
  case consent(ConsentRound)

  typealias ConsensusCodingKeys = UnnamedPart
  typealias VoteCodingKeys = UnnamedPart
  typealias PollCodingKeys = UnnamedPart
  typealias ConsentCodingKeys = UnnamedPart
}

/// In what way a decision takes up an earlier one, which stays in the record as superseded.
public struct Revision: Equatable, Sendable, Codable {
  public enum Kind: String, CaseIterable, Sendable, Codable {
    /// The same hands were counted once more.
    case recount
    /// The count was right and was recorded wrongly.
    case correction
    /// The room took the matter up again.
    case reconsideration
  }

  public let kind: Kind
  public let of: DecisionID
  public let reason: String

  public init(_ kind: Kind, of decision: DecisionID, reason: String) {
    self.kind = kind
    self.of = decision
    self.reason = reason
  }
}

/// How the record files the part of a choice that has no name of its own: as the first version did, whatever a
/// compiler would call it, e.g. `{"vote":{"_0":…}}`.
enum UnnamedPart: String, CodingKey {
  case _0
}
