extension Session {
  /// The speakers' list, and who has the floor for how long.
  func decideFloor(_ intent: FloorIntent, at now: Timestamp) throws(Refusal) -> [Change] {
    guard closed == nil else { throw .sessionClosed }
    switch intent {
    case .request(let details, let despite):
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
    case .edit(let id, let details):
      guard floor.interventions[id] != nil else { throw .noSuchRequest }
      return [.interventionEdited(id: id, details: try known(details))]
    case .arrange(let order):
      guard floor.rules.mode != .fifo else { return [.listOrdered(order: order)] }
      return [ruling { $0.mode = .fifo }, .listOrdered(order: order)]
    case .release(let id):
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
    case .setRules(let rules):
      return [.floorRuled(rules: rules)]

    case .give(let id, let since, let confirmed):
      guard let one = floor.interventions[id], one.state == .waiting else { throw .noSuchRequest }
      return try giving(one, since: since ?? now, confirmed, at: now)
    case .take(let details):
      let one = newIntervention(try known(details), at: now)
      return try [.floorRequested(intervention: one, place: floor.list.count)]
        + giving(one, since: now, true, at: now)
    case .interrupt: return try interrupting(at: now)
    case .end:
      guard let speaker = floor.speaking.last else { throw .nobodySpeaks }
      return [.floorEnded(ids: [speaker], until: now)]
    case .pause:
      let speaker = try speaker()
      guard speaker.isRunning else { throw .isPaused }
      return [.floorPaused(id: speaker.id)]
    case .resume:
      let speaker = try speaker()
      guard !speaker.isRunning else { throw .isNotPaused }
      return try endingBreak(at: now) + [.floorResumed(id: speaker.id)]
    case .adjust(let step):
      let speaker = try speaker()
      guard let limit = speaker.limit else { throw .noLimit }
      return [.speechLimited(id: speaker.id, limit: max(.zero, limit + step))]
    case .yield(let person):
      return try yielding(to: person, at: now)
    }
  }
}
