/// What can be asked about what has become of things after the room spoke of them.
public enum FollowUpIntent: Equatable, Sendable {
  /// What has become of a recommendation after the session.
  case note(RecommendationID, FollowUpEntry)
  /// `nil` leaves the parked issue open again.
  case settleParked(NoteID, ParkedTicket?)
}

extension FollowUpIntent: Codable {
  enum NoteCodingKeys: String, CodingKey {
    case _0 = "recommendation"
    case _1 = "entry"
  }
  enum SettleParkedCodingKeys: String, CodingKey {
    case _0 = "note"
    case _1 = "ticket"
  }
}

extension FollowUpIntent {
  var canWait: Bool {
    switch self {
    case .settleParked: true
    case .note: false
    }
  }

  var joins: Bool {
    switch self {
    case .note: true
    case .settleParked: false
    }
  }
}
