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

  /// The room is asked and given time to answer before anything is adopted.
  public static let leastPause = Milliseconds.seconds(2)

  public var standingObjections: [Objection] { objections.filter { !$0.isWithdrawn } }
}

/// Who spoke up in a consensus call, and why.
public struct Statement: Equatable, Sendable, Codable {
  /// A person or a group, as the room knows them; `unnamed` where nobody said who it was.
  public var by: String
  public var reason: String

  public init(by: String, reason: String) {
    self.by = by
    self.reason = reason
  }

  /// The record's name for somebody of whom nothing is known.
  static let unnamed = "a participant"

  public var isUnnamed: Bool { by == Self.unnamed }
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
public enum ConsensusResult: String, CaseIterable, Sendable, Codable {
  case adopted
  /// At least one objection stood.
  case notReached
  /// Ended without a result.
  case calledOff
}
