extension Session {
  func isUnheard(_ id: InterventionID) -> Bool {
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
  func requireRoom(for details: InterventionDetails) throws(Refusal) {
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
  var answerable: InterventionID? {
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
}
