extension Session {
  /// A second press within this time does nothing (product rule F4).
  public static let secondPressLimit = Milliseconds.seconds(2)

  /// A point of order now (product rule F4).
  func interrupting(at now: Timestamp) throws(Refusal) -> [Change] {
    if let speaker = floor.speaker, speaker.details.kind == .order {
      throw .alreadySpeaking(self.speaker(of: speaker.details.person))
    }
    var details = InterventionDetails(FloorPerson(), as: .order, isUrgent: true)
    guard var one = line.first(where: { $0.details.kind == .order }) else {
      let new = newIntervention(details, at: now)
      return try [.floorRequested(intervention: new, place: floor.list.count)]
        + giving(new, since: now, true, at: now)
    }
    details = one.details
    details.isUrgent = true
    one.details = details
    return try [.interventionEdited(id: one.id, details: details)]
      + giving(one, since: now, true, at: now)
  }

  func speaker() throws(Refusal) -> Intervention {
    guard let speaker = floor.speaker else { throw .nobodySpeaks }
    return speaker
  }

  func giving(
    _ one: Intervention, since: Timestamp, _ confirmed: Bool, at now: Timestamp
  ) throws(Refusal) -> [Change] {
    let kind = one.details.kind
    let interrupts =
      !floor.speaking.isEmpty && (kind.interrupts || (kind == .order && one.details.isUrgent))
    if !interrupts, !confirmed, wasJustGiven(at: now) { throw .justGiven }
    if interrupts, floor.speaking.contains(where: { isSame(one, floor.interventions[$0]) }) {
      throw .alreadySpeaking(speaker(of: one.details.person))
    }
    let since = max(min(since, now), floorFree(at: now))
    var changes = try endingBreak(at: now)
    if !interrupts, !floor.speaking.isEmpty {
      changes.append(.floorEnded(ids: floor.speaking, until: since))
    }
    changes.append(
      .floorGiven(
        id: one.id, since: since, limit: one.limit ?? floor.rules.limit(of: kind),
        interrupts: interrupts))
    return changes
  }

  /// Whether the floor was given a moment ago, also where the speech is counted from earlier.
  private func wasJustGiven(at now: Timestamp) -> Bool {
    guard let speaker = floor.speaker else { return false }
    let newest = log.newest(by: nil).map { log.acts[$0] }
    let given = newest.flatMap { $0.kind == .floorGiven ? $0.at : nil }
    return [speaker.started, given].contains { moment in
      moment.map { now - $0 < Self.secondPressLimit } ?? false
    }
  }

  private func isSame(_ one: Intervention, _ other: Intervention?) -> Bool {
    guard let key = one.details.person.key else { return false }
    return other?.details.person.key == key
  }

  /// The earliest moment from which somebody else can have spoken: nobody speaks twice at a time, nor
  /// before the session, nor in a break.
  private func floorFree(at now: Timestamp) -> Timestamp {
    var free = started ?? .distantPast
    if let point = current?.spans.last?.start { free = max(free, point) }
    if let pause = breaks.last { free = max(free, pause.span.end ?? now) }
    for one in floor.interventions.values {
      if let span = one.spans.last { free = max(free, span.end ?? span.start) }
    }
    return free
  }

  func yielding(to person: FloorPerson, at now: Timestamp) throws(Refusal) -> [Change] {
    let speaker = try speaker()
    guard let limit = speaker.limit, limit > speaker.spoken(at: now) else {
      throw .nothingToYield
    }
    var details = InterventionDetails(person, as: speaker.details.kind)
    details = try known(details)
    guard person.key == nil || person.key != speaker.details.person.key else {
      throw .alreadySpeaking(self.speaker(of: person))
    }
    var one = newIntervention(details, at: now)
    one.limit = limit - speaker.spoken(at: now)
    one.yieldedBy = speaker.id
    return try endingBreak(at: now) + [
      .floorRequested(intervention: one, place: floor.list.count),
      .floorEnded(ids: floor.speaking, until: now),
      .floorGiven(id: one.id, since: now, limit: one.limit, interrupts: false),
    ]
  }
}
