extension InterventionKind {
  /// As people call it; the start of it names it where it is typed.
  public var name: String {
    switch self {
    case .floor: "floor"
    case .panel: "panellist"
    case .response: "response"
    case .question: "question"
    case .order: "point of order"
    case .reply: "right of reply"
    case .moderator: "moderator"
    case .technical: "technical"
    }
  }
}

extension ProposalMode {
  /// What the list follows, after "by".
  public var name: String {
    switch self {
    case .fifo: "order of the list"
    case .balance: "balance of the groups"
    case .zip: "groups in turn"
    case .firstTimers: "first-timers first"
    case .formal: "protocol"
    }
  }
}

extension Session {
  /// Somebody at the floor as they are called: by name and constituency, by what they look like, or as
  /// somebody of their constituency.
  public func name(of person: FloorPerson) -> String {
    let known = speaker(of: person)
    if known.name != nil { return "\(known)" }
    let group = known.constituency
    guard let looks = person.looks else { return group.map { "Somebody (\($0))" } ?? "Somebody" }
    return group.map { "\(looks) (\($0))" } ?? looks
  }

  /// As they are called, with the kind where it is not a usual speech: `point of order: Dao Nguyen (CSO)`.
  public func name(of one: Intervention) -> String {
    let person = one.details.person
    let isNobody = person == FloorPerson()
    switch one.details.kind {
    case .floor: return name(of: person)
    case .moderator: return isNobody ? "The moderator" : "\(name(of: person)), moderator"
    case .technical: return isNobody ? "Technical break" : "technical: \(name(of: person))"
    case .panel, .response, .question, .order, .reply:
      let isUrgent = one.details.kind == .order && one.details.isUrgent
      let kind = (isUrgent ? "urgent " : "") + one.details.kind.name
      return isNobody
        ? kind.capitalisedFirst : "\(kind): \(name(of: person))"
    }
  }
}
