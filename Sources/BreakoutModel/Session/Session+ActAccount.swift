extension ChangeKind {
  /// An act in a few words, e.g. `note “Trust needs a shared measure”`. The subject is found in the session
  /// as it is, or in the patch where undo has taken it away.
  func account(of subject: Patch?, in session: Session) -> String {
    let thing = subject.map { session.name(of: $0) } ?? ""
    return switch self {
    case .sessionCreated: "the creation of the session"
    case .sessionClosed: "closing the session"
    case .presenceSet: "the number present"
    case .peopleNamed: "the names of those who run the session"
    case .participantsAdded: "adding people to the roster"
    case .participantEdited: "the change of \(thing)"
    case .participantRemoved: "removing \(thing)"
    case .participantsMarked: "who is in the room"
    case .pointOpened: "opening \(thing)"
    case .pointLeft: "leaving \(thing)"
    case .pointMarked: "setting \(thing) aside"
    case .pointAdded: "adding \(thing)"
    case .pointMoved: "moving a point"
    case .pointMerged: "merging \(thing)"
    case .pointEdited: "the wording of \(thing)"
    case .pointsOrdered: "the new order of the points"
    case .pointWeighed: "the priorities of the points"
    case .noteAdded: thing
    case .noteEdited: "the change of \(thing)"
    case .noteRemoved: "removing \(thing)"
    case .recommendationAdded: thing
    case .recommendationEdited: "the change of \(thing)"
    case .recommendationMarked: "the status of \(thing)"
    case .recommendationSourced: "the source notes of \(thing)"
    case .followUpNoted: "the follow-up of \(thing)"
    case .decisionOpened: "putting \(thing) to the room"
    case .decisionUpdated:
      session.ending(of: subject).map { "the result of \(thing), \($0)" }
        ?? "the last step of \(thing)"
    case .decisionSuperseded: "the recount of \(thing)"
    case .rollAnswered: "the answer of \(thing)"
    case .ballotAdded: "the last ballot"
    case .floorRequested: "\(thing) asking for the floor"
    case .interventionEdited: "the change of \(thing)'s request"
    case .listOrdered: "the order of the speakers' list"
    case .requestsReleased: "taking \(thing) off the speakers' list"
    case .floorGiven: "giving the floor to \(thing)"
    case .floorEnded: "the end of \(thing)'s speech"
    case .floorPaused: "the pause of \(thing)'s clock"
    case .floorResumed: "going on with \(thing)'s clock"
    case .speechLimited: "the speaking time of \(thing)"
    case .floorRuled: "how the floor is given"
    case .sessionPaused: "the break"
    case .sessionResumed: "the end of the break"
    case .hardStopSet: "the time when the room is left"
    case .pointExtended: "the extension of \(thing)"
    case .reminderSet: "a reminder"
    case .reminderSettled: "settling a reminder"
    case .regimeSet: "the attribution rule"
    case .documentIssued: "the new version of the document"
    case .undone, .redone: ""
    }
  }
}

extension Session {
  fileprivate func name(of patch: Patch) -> String {
    let key = patch.key
    if let id = Slots.point.id(key) {
      let point = points[id] ?? Slots.point.value(in: patch)
      return "point \(id.number)" + (point.map { " " + quoted($0.title) } ?? "")
    }
    if let id = Slots.note.id(key) {
      let note = notes[id] ?? Slots.note.value(in: patch)
      return note.map { "\($0.kind.name) \(quoted($0.text))" } ?? "a note"
    }
    if let id = Slots.recommendation.id(key) {
      let one = recommendations[id] ?? Slots.recommendation.value(in: patch)
      return "\(id)" + (one.map { " " + quoted($0.fields.text) } ?? "")
    }
    if let id = Slots.decision.id(key) {
      let one = decisions[id] ?? Slots.decision.value(in: patch)
      return one?.subject.recommendation.map { "\($0)" } ?? one.map { quoted($0.subject.text) }
        ?? "\(id)"
    }
    if let id = Slots.participant.id(key)
      ?? Slots.answer.id(key).map({ ParticipantID($0.place) })
    {
      return (Slots.participant.value(in: patch) ?? roster[id])?.name ?? "a participant"
    }
    if let id = Slots.intervention.id(key) {
      let one = floor.interventions[id] ?? Slots.intervention.value(in: patch)
      return one.map { speaker(of: $0.details.person).description } ?? "somebody"
    }
    return ""
  }

  /// The start of a text between quotation marks, short enough for one line beside other words.
  private func quoted(_ text: String) -> String {
    let line = text.prefix(while: { !$0.isNewline })
    let start = line.prefix(36)
    return "“\(start)\(start.count < line.count || line.count < text.count ? "…" : "")”"
  }
}

extension Session {
  /// How the decision that an act was about has ended; `nil` while it goes on.
  fileprivate func ending(of subject: Patch?) -> String? {
    guard let id = subject.flatMap({ Slots.decision.id($0.key) }), let one = decisions[id],
      !one.isOpen
    else {
      return nil
    }
    if let status = one.status { return status.name }
    guard case .consensus(let call) = one.proceeding else { return "ended without a result" }
    return call.result == .notReached ? "no consensus" : "called off"
  }
}

extension Session {
  /// What the act of an event did in a few words, once it is applied, e.g. `note “Trust needs a shared
  /// measure”` or `taking back note “Trust needs a shared measure”`.
  public func account(of event: Event) -> String {
    switch event.change {
    case .undone(let act): "taking back \(account(ofAct: act) ?? "an act")"
    case .redone(let act): "doing \(account(ofAct: act) ?? "an act") again"
    default: account(ofAct: event.act) ?? event.change.kind.account(of: nil, in: self)
    }
  }
}
