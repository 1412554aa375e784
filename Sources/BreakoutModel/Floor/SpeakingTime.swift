/// Who has spoken how long up to a moment: the one sum that proposals, panels and reports use (product
/// rules F4, F30).
struct SpeakingTime {
  /// Charged time by constituency.
  private(set) var byGroup: [String: Int64] = [:]
  /// Charged speeches by constituency, running ones included.
  private(set) var turns: [String: Int64] = [:]
  /// The start of each group's latest charged speech.
  private(set) var latest: [String: Timestamp] = [:]
  private(set) var total: Int64 = 0
  /// Everybody who has spoken on a charged turn.
  private(set) var people: Set<PersonKey> = []

  init(_ session: Session, at now: Timestamp) {
    for one in session.floor.interventions.values where one.details.kind.isCharged {
      guard let started = one.started else { continue }
      add(
        one.spoken(at: now), to: session.group(of: one), person: one.details.person.key,
        started: started)
    }
  }

  mutating func add(
    _ time: Milliseconds, to group: String, person: PersonKey?, started: Timestamp
  ) {
    byGroup[group, default: 0] += time.count
    turns[group, default: 0] += 1
    latest[group] = max(latest[group] ?? started, started)
    total += time.count
    if let person { people.insert(person) }
  }
}

extension Session {
  /// The constituency under which somebody's time is counted.
  public func group(of one: Intervention) -> String {
    speaker(of: one.details.person).constituency ?? Participant.noGroup
  }

  /// How many of a constituency are in the room. Where nobody is any more, the mean of the session's counts
  /// stands in, because those who left early have spoken too; 1 where nobody was ever counted.
  func headCount(of group: String) -> Int {
    if let present = electorate?.group(group)?.present, present > 0 { return present }
    let counts = presence.values.compactMap { $0.electorate.group(group)?.present }
    guard !counts.isEmpty else { return 1 }
    return max(1, (counts.reduce(0, +) + counts.count / 2) / counts.count)
  }
}
