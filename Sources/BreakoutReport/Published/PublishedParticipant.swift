import BreakoutModel

/// Somebody on the roster, where people may be named.
struct PublishedParticipant: Encodable, Equatable, Sendable {
  let name: String
  let organisation: String
  let constituency: String?
  let role: ParticipantRole
  let country: String
  /// Whether they were ever marked as in the room.
  let came: Bool

  init(_ one: Participant) {
    name = one.name.published
    organisation = one.organisation.published
    constituency = one.constituency?.published
    role = one.role
    country = one.country.published
    came = !one.attendance.isEmpty
  }
}
