/// Who asks for the floor: somebody on the roster, a name, or somebody nobody knows the name of yet
/// (product rule F4).
public struct FloorPerson: Hashable, Sendable, Codable {
  public var participant: ParticipantID?
  /// As it was given at the floor; `nil` while nobody knows it.
  public var name: String?
  public var constituency: String?
  /// By what to find somebody without a name, e.g. `a woman, row 4`.
  public var looks: String?

  public init(
    participant: ParticipantID? = nil, name: String? = nil, constituency: String? = nil,
    looks: String? = nil
  ) {
    self.participant = participant
    self.name = name
    self.constituency = constituency
    self.looks = looks
  }

  /// What makes two requests those of one person; `nil` for somebody unknown, who is only like themselves.
  var key: PersonKey? {
    if let participant { return .participant(participant) }
    guard let name else { return nil }
    return .name(name.folded, constituency?.folded ?? "")
  }
}

/// A person for sums and for "already on the list".
enum PersonKey: Hashable, Sendable {
  case participant(ParticipantID)
  case name(String, String)
}

/// What somebody at the floor is called by, as far as anything is known of them.
public enum FloorName: Hashable, Sendable {
  /// With a name.
  case speaker(Speaker)
  case looks(String, constituency: String?)
  case somebody(constituency: String?)
}

extension Session {
  /// Somebody at the floor as they are called: by name and constituency, by what they look like, or as
  /// somebody of their constituency.
  public func called(_ person: FloorPerson) -> FloorName {
    let known = speaker(of: person)
    if known.name != nil { return .speaker(known) }
    return person.looks.map { .looks($0, constituency: known.constituency) }
      ?? .somebody(constituency: known.constituency)
  }

  /// The person's name and constituency as the roster has them now, else as they were given.
  public func speaker(of person: FloorPerson) -> Speaker {
    guard let one = person.participant.flatMap({ roster[$0] }) else {
      return Speaker(name: person.name, constituency: person.constituency)
    }
    return Speaker(name: one.name, constituency: one.constituency)
  }

  /// The person's organisation as the roster has it; `nil` where it has none.
  public func organisation(of person: FloorPerson) -> String? {
    let name = person.participant.flatMap { roster[$0]?.organisation } ?? ""
    return name.isEmpty ? nil : name
  }

  /// The person that a name or a constituency stands for: whoever bears it on the roster, else as it is.
  public func floorPerson(_ speaker: Speaker, looks: String? = nil) -> FloorPerson {
    let looks = looks.map(\.trimmed).flatMap { $0.isEmpty ? nil : $0 }
    guard let name = speaker.name else {
      return FloorPerson(constituency: speaker.constituency, looks: looks)
    }
    let key = name.folded
    let group = speaker.constituency?.folded
    let bearers = roster.values.filter { one in
      one.name.folded == key && (group == nil || one.constituency?.folded == group)
    }
    // Two people of one name: nobody can tell who is meant.
    let one = bearers.count == 1 ? bearers[0] : nil
    return FloorPerson(
      participant: one?.id, name: one?.name ?? name,
      constituency: one == nil ? speaker.constituency : one?.constituency, looks: looks)
  }
}
