import BreakoutModel

extension Words {
  /// The speakers' list and whoever speaks.
  public var floor: Floor { Floor(self) }

  public struct Floor: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

/// Names of values.
extension Words.Floor {
  /// As what somebody takes the floor: before their name, and where it is typed, of which the start will do.
  func kind(_ kind: InterventionKind) -> String {
    switch kind {
    case .floor: say("floor")
    case .panel: say("panellist")
    case .response: say("response")
    case .question: say("question")
    case .order: say("point of order")
    case .reply: say("right of reply")
    case .moderator: say("moderator")
    case .technical: say("technical")
    }
  }

  /// What the speakers' list follows, after “by”.
  func mode(_ mode: ProposalMode) -> String {
    switch mode {
    case .fifo: say("order of the list")
    case .balance: say("balance of the groups")
    case .zip: say("groups in turn")
    case .firstTimers: say("first-timers first")
    case .formal: say("protocol")
    }
  }

  /// How somebody takes part in a hybrid room.
  func channel(_ channel: FloorChannel) -> String {
    switch channel {
    case .room: say("room")
    case .online: say("online")
    case .phone: say("phone")
    }
  }

  /// What a constituency's share of the speaking time says, behind its name.
  func flag(_ flag: GroupBalance.Flag) -> String {
    switch flag {
    case .underHeard: say("under-heard")
    case .dominant: say("dominant")
    }
  }
}

/// Somebody at the floor as they are called.
extension Words.Floor {
  func name(_ called: FloorName) -> String {
    switch called {
    case .speaker(let speaker): name(speaker)
    case .looks(let looks, nil): looks
    case .looks(let looks, let group?): name(looks, of: group)
    case .somebody(nil): somebody
    case .somebody(let group?): somebody(of: group)
    }
  }

  func name(_ speaker: Speaker) -> String { speaker.isUnknown ? somebody : "\(speaker)" }

  /// A speaker of whom nothing is known.
  private var somebody: String { say("Somebody") }

  /// A speaker of whom only the constituency is known.
  private func somebody(of group: String) -> String { say("Somebody (\(group))") }

  /// What a speaker looks like, and their constituency.
  private func name(_ looks: String, of group: String) -> String { say("\(looks) (\(group))") }

  func name(of one: Intervention, in session: Session) -> String {
    let person = one.details.person
    let name = person == FloorPerson() ? nil : self.name(session.called(person))
    let isUrgent = one.details.kind == .order && one.details.isUrgent
    switch one.details.kind {
    case .floor: return self.name(session.called(person))
    case .moderator: return name.map(moderator) ?? alone(.moderator)
    case .technical: return name.map { speaker($0, as: kind(.technical)) } ?? alone(.technical)
    case .order where isUrgent: return name.map(urgent) ?? urgentAlone
    case .panel, .response, .question, .order, .reply:
      return name.map { speaker($0, as: kind(one.details.kind)) } ?? alone(one.details.kind)
    }
  }

  /// A moderator who speaks, by their name.
  private func moderator(_ name: String) -> String { say("\(name), moderator") }

  /// Who speaks, and as what, such as “point of order”.
  private func speaker(_ name: String, as kind: String) -> String { say("\(kind): \(name)") }

  /// Who raises an urgent point of order.
  private func urgent(_ name: String) -> String { say("urgent point of order: \(name)") }

  /// Somebody of whom nothing is known raises an urgent point of order.
  private var urgentAlone: String { say("Urgent point of order") }

  /// As what somebody speaks of whom nothing is known.
  private func alone(_ kind: InterventionKind) -> String {
    switch kind {
    case .floor: say("Floor")
    case .panel: say("Panellist")
    case .response: say("Response")
    case .question: say("Question")
    case .order: say("Point of order")
    case .reply: say("Right of reply")
    case .moderator: say("The moderator")
    case .technical: say("Technical break")
    }
  }
}

extension InterventionKind {
  /// As people call it; the start of it names it where it is typed.
  public var name: String { words.floor.kind(self) }
}

extension ProposalMode {
  /// What the list follows, after "by".
  public var name: String { words.floor.mode(self) }
}

extension FloorChannel {
  public var name: String { words.floor.channel(self) }
}

extension GroupBalance.Flag {
  public var name: String { words.floor.flag(self) }
}

extension FloorName {
  public var words: String { Words.current.floor.name(self) }
}

extension PersonBalance {
  /// As they are called.
  public var name: String { called.words }
}

extension Session {
  /// Somebody at the floor as they are called: by name and constituency, by what they look like, or as
  /// somebody of their constituency.
  public func name(of person: FloorPerson) -> String {
    called(person).words
  }

  /// As they are called, with the kind where it is not a usual speech: `point of order: Dao Nguyen (CSO)`.
  public func name(of one: Intervention) -> String { words.floor.name(of: one, in: self) }
}
