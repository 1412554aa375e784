extension Session {
  /// The speakers' list: who asks, in which order, and who leaves it.
  func decideList(_ intent: Intent, at now: Timestamp) throws(Refusal) -> [Change] {
    guard closed == nil else { throw .sessionClosed }
    switch intent {
    case .requestFloor(let details, let despite):
      var details = try known(details)
      if details.kind == .response { details.answers = details.answers ?? answerable }
      if !despite { try requireRoom(for: details) }
      return [
        .floorRequested(intervention: newIntervention(details, at: now), place: floor.list.count)
      ]
    case .countTooLate(let details):
      var one = newIntervention(try known(details), at: now)
      one.state = .released(at: now, as: .tooLate)
      return [.floorRequested(intervention: one, place: nil)]
    case .editIntervention(let id, let details):
      guard floor.interventions[id] != nil else { throw .noSuchRequest }
      return [.interventionEdited(id: id, details: try known(details))]
    case .arrangeList(let order):
      guard floor.rules.mode != .fifo else { return [.listOrdered(order: order)] }
      return [ruling { $0.mode = .fifo }, .listOrdered(order: order)]
    case .releaseRequest(let id):
      // Who was not heard may also give it up later.
      guard floor.list.contains(id) || isUnheard(id) else { throw .noSuchRequest }
      return [.requestsReleased(ids: [id], reason: .dropped)]
    case .closeList(let last):
      guard floor.rules.isListOpen else { throw .listIsClosed(requests: tooLateCount) }
      guard let last else { return [ruling { $0.isListOpen = false }] }
      guard floor.list.contains(last) else { throw .noSuchRequest }
      // The present order holds from now on: another proposal could call the last one earlier.
      let order = FairProposal(self).order.map(\.id).filter { $0 != last } + [last]
      let closing = ruling {
        $0.isListOpen = false
        $0.mode = .fifo
      }
      return [.listOrdered(order: order), closing]
    case .openList:
      guard !floor.rules.isListOpen else { throw .listIsOpen }
      return [ruling { $0.isListOpen = true }]
    case .setFloorRules(let rules):
      return [.floorRuled(rules: rules)]
    default:
      return []
    }
  }

  private func isUnheard(_ id: InterventionID) -> Bool {
    guard case .released(_, let reason) = floor.interventions[id]?.state else { return false }
    return reason != .dropped
  }

  /// The change of how the floor is given that changes one thing in it.
  func ruling(_ change: (inout FloorRules) -> Void) -> Change {
    var rules = floor.rules
    change(&rules)
    return .floorRuled(rules: rules)
  }

  /// How many asked for the floor of the point at hand when the list was closed.
  public var tooLateCount: Int {
    floor.interventions.values.count { one in
      guard case .released(_, .tooLate) = one.state else { return false }
      return one.point == pointAtHand
    }
  }

  func newIntervention(_ details: InterventionDetails, at now: Timestamp) -> Intervention {
    Intervention(
      id: floor.interventions.nextID, requested: now, point: pointAtHand, details: details)
  }

  /// Details with texts trimmed, and somebody in them to call.
  func known(_ details: InterventionDetails) throws(Refusal) -> InterventionDetails {
    var details = details
    details.toSay = details.toSay.trimmed
    details.ruling = details.ruling.trimmed
    let person = details.person
    let isKnown =
      person.participant != nil || person.name?.trimmed.isEmpty == false
      || person.constituency?.trimmed.isEmpty == false || person.looks?.trimmed.isEmpty == false
    guard isKnown || !details.kind.isCharged else { throw .nobodyKnown }
    if let id = person.participant, roster[id] == nil { throw .noSuchParticipant }
    return details
  }

  /// Whether the list takes this request without a question.
  private func requireRoom(for details: InterventionDetails) throws(Refusal) {
    if !floor.rules.isListOpen, !details.kind.isAlwaysOpen {
      throw .listIsClosed(requests: tooLateCount)
    }
    if details.kind == .response { try requireResponse(details) }
    guard !floor.rules.allowsSeveral, let key = details.person.key else { return }
    let place = line.firstIndex {
      $0.details.kind == details.kind && $0.details.person.key == key
    }
    if let place {
      throw .alreadyWaiting(speaker(of: details.person), place: place + 1)
    }
  }

  /// The speech that a response answers: who has the floor, else who had it last.
  private var answerable: InterventionID? {
    if let speaking = floor.speaking.first { return speaking }
    let spoken = floor.interventions.values.filter { one in
      one.started != nil && one.details.kind.isOnList
    }
    return spoken.max { ($0.started ?? .distantPast) < ($1.started ?? .distantPast) }?.id
  }

  /// One response from each person to a speech, and two in all (product rule F4).
  private func requireResponse(_ details: InterventionDetails) throws(Refusal) {
    let others = floor.interventions.values.filter { one in
      guard one.details.kind == .response, one.details.answers == details.answers else {
        return false
      }
      if case .released = one.state { return false }
      return true
    }
    let isAgain = details.person.key.map { key in
      others.contains { $0.details.person.key == key }
    }
    guard isAgain != true, others.count < 2 else { throw .enoughResponses }
  }

  /// What leaving the open point does to the floor: speeches end, and those who wait stay or are recorded
  /// as not heard.
  func leavingFloor(_ list: ListFate?, at now: Timestamp) throws(Refusal) -> [Change] {
    var changes: [Change] = []
    if !floor.speaking.isEmpty {
      changes.append(.floorEnded(ids: floor.speaking, until: now))
    }
    guard !floor.list.isEmpty else { return changes }
    switch list {
    case nil: throw .peopleWait(floor.list.count)
    case .keep: return changes
    case .release: return changes + [.requestsReleased(ids: floor.list, reason: .unheard)]
    }
  }

  /// Takes an act that leaves the point, and says what becomes of those who wait.
  func leaving(
    _ intent: Intent, _ list: ListFate, at now: Timestamp
  ) throws(Refusal) -> [Change] {
    switch intent {
    case .openNext, .openPrevious, .open, .closePoint, .suspendPoint, .deferPoint, .skipPoint,
      .mergePoint:
      try decidePoint(intent, list, at: now)
    case .closeSession(let confirmed):
      try closing(confirmed, list, at: now)
    default:
      try decide(intent, at: now)
    }
  }
}
