/// What can be asked about who is in the room and on the roster, and who runs the session.
public enum PeopleIntent: Equatable, Sendable {
  case setPresence(Electorate)
  /// Also changes what an open vote froze: the number was wrong from its start.
  case correctPresence(Electorate)
  /// Who leads the session and who writes.
  case name(People)
  case add([ParticipantDraft])
  case edit(ParticipantID, ParticipantDraft)
  case remove(ParticipantID)
  /// People arrive or leave.
  case mark([ParticipantID], isPresent: Bool)
}

extension PeopleIntent: Codable {
  enum SetPresenceCodingKeys: String, CodingKey { case _0 = "electorate" }
  enum CorrectPresenceCodingKeys: String, CodingKey { case _0 = "electorate" }
  enum NameCodingKeys: String, CodingKey { case _0 = "people" }
  enum AddCodingKeys: String, CodingKey { case _0 = "drafts" }
  enum EditCodingKeys: String, CodingKey {
    case _0 = "participant"
    case _1 = "draft"
  }
  enum RemoveCodingKeys: String, CodingKey { case _0 = "participant" }
  enum MarkCodingKeys: String, CodingKey {
    case _0 = "participants"
    case isPresent
  }
}

extension PeopleIntent {
  var canWait: Bool {
    switch self {
    case .name, .add, .edit: true
    case .setPresence, .correctPresence, .remove, .mark: false
    }
  }

  var joins: Bool {
    switch self {
    case .add, .mark: true
    case .setPresence, .correctPresence, .name, .edit, .remove: false
    }
  }
}
