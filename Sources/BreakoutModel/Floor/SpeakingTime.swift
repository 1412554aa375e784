/// Who has spoken how long up to a moment: the one sum that proposals, panels and reports use (product
/// rules F4, F30).
struct SpeakingTime {
  /// By constituency.
  private(set) var groups: [String: Sum] = [:]
  private(set) var total: Int64 = 0
  /// Everybody who has spoken on a charged turn.
  private(set) var people: Set<PersonKey> = []

  /// What somebody, or a constituency, has been charged.
  struct Sum {
    var time: Int64 = 0
    /// Speeches, running ones included.
    var turns: Int64 = 0
    /// The start of the latest speech.
    var latest = Timestamp.distantPast

    static func += (left: inout Self, right: Self) {
      left.time += right.time
      left.turns += right.turns
      left.latest = max(left.latest, right.latest)
    }
  }

  init(_ session: Session, at now: Timestamp) {
    // By person first: finding somebody's group and folding their name costs more than adding.
    var sums: [FloorPerson: (person: FloorPerson, sum: Sum)] = [:]
    for one in session.floor.interventions.values where one.details.kind.isCharged {
      guard let started = one.started else { continue }
      let person = one.details.person
      let key = person.participant.map { FloorPerson(participant: $0) } ?? person
      sums[key, default: (person, Sum())].sum +=
        Sum(time: one.spoken(at: now).count, turns: 1, latest: started)
    }
    for (person, sum) in sums.values {
      groups[session.group(of: person), default: Sum()] += sum
      total += sum.time
      if let key = person.key { people.insert(key) }
    }
  }
}

extension SpeakingTime {
  /// Charged milliseconds by constituency.
  var byGroup: [String: Int64] { groups.mapValues(\.time) }
}

extension Session {
  /// The constituency under which somebody's time is counted.
  public func group(of person: FloorPerson) -> String {
    speaker(of: person).constituency ?? Participant.noGroup
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
