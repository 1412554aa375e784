/// One taking of the room's view: a consensus call or a vote, open or ended.
public struct Decision: Equatable, Sendable, Codable {
  public let id: DecisionID
  public var subject: DecisionSubject
  public let opened: Timestamp
  public var closed: Timestamp?
  public var proceeding: Proceeding
  /// Why a later count or call replaced this one; it stays in the record.
  public var superseded: String?

  public init(
    id: DecisionID, subject: DecisionSubject, opened: Timestamp, proceeding: Proceeding
  ) {
    self.id = id
    self.subject = subject
    self.opened = opened
    self.proceeding = proceeding
  }

  public var isOpen: Bool { closed == nil }
}

/// What is being decided.
public struct DecisionSubject: Equatable, Sendable, Codable {
  /// The point under which it is decided.
  public var point: PointID?
  /// The recommendation, or `nil` for a question of its own.
  public var recommendation: RecommendationID?
  /// The number of the wording that was put to the room.
  public var version: Int
  /// The words that were put to the room.
  public var text: String

  public init(point: PointID?, recommendation: RecommendationID?, version: Int, text: String) {
    self.point = point
    self.recommendation = recommendation
    self.version = version
    self.text = text
  }
}

/// By what way the room decides.
public enum Proceeding: Equatable, Sendable, Codable {
  case consensus(ConsensusCall)
  case vote(Vote)
}

/// A counted vote.
public struct Vote: Equatable, Sendable, Codable {
  public var rule: VoteRule
  public var method: VoteMethod
  /// Frozen when the vote opened (product rule F10).
  public var electorate: Electorate
  /// `nil` until the count is recorded, and for good if the vote was called off.
  public var tally: Tally?

  public init(
    rule: VoteRule, method: VoteMethod = .hands, electorate: Electorate, tally: Tally? = nil
  ) {
    self.rule = rule
    self.method = method
    self.electorate = electorate
    self.tally = tally
  }

  /// `nil` without a count. A recorded count has passed its checks, so a refusal cannot occur here; a
  /// damaged record shows no verdict rather than a wrong one.
  public var verdict: Verdict? {
    guard let tally else { return nil }
    return try? Verdict(tally, of: electorate, by: rule)
  }
}

/// A call for consensus (product rule F8).
public struct ConsensusCall: Equatable, Sendable, Codable {
  public var objections: [Objection]
  /// Reservations do not block; they are printed.
  public var reservations: [Statement]
  public var standAsides: [Statement]
  public var result: ConsensusResult?

  public init() {
    objections = []
    reservations = []
    standAsides = []
  }

  public var standingObjections: [Objection] { objections.filter { !$0.isWithdrawn } }
}

/// Who spoke up in a consensus call, and why.
public struct Statement: Equatable, Sendable, Codable {
  /// A person or a group, as the room knows them.
  public var by: String
  public var reason: String

  public init(by: String, reason: String) {
    self.by = by
    self.reason = reason
  }

  /// In one line, e.g. `Business: too early`.
  public var words: String { reason.isEmpty ? by : "\(by): \(reason)" }
}

/// An objection, which blocks consensus while it stands.
public struct Objection: Equatable, Sendable, Codable {
  public var statement: Statement
  public var isWithdrawn: Bool

  public init(statement: Statement, isWithdrawn: Bool = false) {
    self.statement = statement
    self.isWithdrawn = isWithdrawn
  }
}

/// How a consensus call ended.
public enum ConsensusResult: String, Sendable, Codable {
  case adopted
  /// At least one objection stood.
  case notReached
  /// Ended without a result.
  case calledOff
}
