/// The number of a participant on the roster.
public struct ParticipantID: TableID {
  public let number: Int
  public init(_ number: Int) { self.number = number }
}

/// Somebody on the roster of the session (product rule F10).
public struct Participant: Equatable, Sendable, Codable {
  public let id: ParticipantID
  public var name: String
  public var organisation: String
  /// As the session's header spells it, or a constituency of its own; `nil` for none.
  public var constituency: String?
  public var role: ParticipantRole
  public var country: String
  /// When the person was in the room; the last stretch runs while they are there.
  public var attendance: [Span]

  public init(
    id: ParticipantID, name: String, organisation: String = "", constituency: String? = nil,
    role: ParticipantRole = .voting, country: String = "", attendance: [Span] = []
  ) {
    self.id = id
    self.name = name
    self.organisation = organisation
    self.constituency = constituency
    self.role = role
    self.country = country
    self.attendance = attendance
  }

  public var isPresent: Bool { attendance.isRunning }
}

/// In what capacity somebody takes part. Only the first has a vote.
public enum ParticipantRole: String, CaseIterable, Sendable, Codable {
  case voting, observer, moderator, rapporteur, interpreter
}
