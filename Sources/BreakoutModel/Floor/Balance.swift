/// Who was heard so far, by group and by person, against who is in the room (product rule F14).
public struct Balance: Equatable, Sendable {
  /// In the session's order, also those that nobody has spoken for.
  public let groups: [GroupBalance]
  /// Everybody who has spoken on a charged turn, the longest first; for the moderator's eyes only.
  public let people: [PersonBalance]
  /// The charged time of all.
  public let spoken: Milliseconds
  /// The charged speeches of all.
  public let turns: Int
  /// Those with a vote who are in the room; `nil` where nobody counted.
  public let present: Int?
  /// How unequally the time is spread over everybody present, the silent included; shown only with
  /// `giniCount`.
  public let gini: Double?
  /// Over how many people `gini` goes.
  public let giniCount: Int
  /// The moderator's own speaking time, which is charged to nobody.
  public let moderator: Milliseconds
  /// How long those who have spoken, wait or left unheard had to wait, ascending.
  public let waits: [Milliseconds]
  private let othersWait: Bool

  /// Flags are raised only once so much has been said (product rule F14).
  static let leastTime = Milliseconds.minutes(10)
  static let leastTurns = 5

  public init(_ session: Session, at now: Timestamp) {
    let time = SpeakingTime(session, at: now)
    spoken = Milliseconds(time.total)
    let turns = time.groups.values.reduce(0) { $0 + $1.turns }
    self.turns = Int(turns)
    present = session.electorate?.present
    groups = GroupBalance.all(of: session, time)
    people = Self.people(session, at: now)
    giniCount = max(present ?? 0, people.count)
    gini = present == nil ? nil : Gini.index(people.map(\.spoken.count), among: giniCount)
    let all = session.floor.interventions.values
    moderator = all.filter { $0.details.kind == .moderator }
      .reduce(.zero) { $0 + $1.spoken(at: now) }
    waits = all.compactMap { $0.waited(until: now) }.sorted()
    othersWait = !session.floor.list.isEmpty
  }

  /// Whether there is enough to compare.
  public var isTelling: Bool { spoken >= Self.leastTime && turns >= Self.leastTurns }

  public func group(_ name: String) -> GroupBalance? { groups.first { $0.name == name } }

  /// Those present who have not spoken; `nil` where nobody counted the room.
  public var silent: Int? { present.map { max(0, $0 - people.count) } }

  public var longestWait: Milliseconds? { waits.last }

  /// The middle one, or the mean of the two in the middle.
  public var medianWait: Milliseconds? {
    guard !waits.isEmpty else { return nil }
    let middle = waits.count / 2
    return waits.count % 2 == 1
      ? waits[middle] : Milliseconds((waits[middle - 1].count + waits[middle].count) / 2)
  }

  /// Whether somebody has more than 15 % of all floor time while others wait.
  public func isLong(_ person: PersonBalance) -> Bool {
    isTelling && othersWait && person.spoken.count * 100 > spoken.count * 15
  }

  /// The moderator's part of all that was said, in percent.
  public var moderatorShare: Int {
    let all = spoken.count + moderator.count
    return all > 0 ? Int(moderator.count * 100 / all) : 0
  }

  /// Whether the moderator speaks more than 25 % of the time.
  public var isModeratorLong: Bool {
    isTelling && moderator.count * 100 > (spoken.count + moderator.count) * 25
  }

  private static func people(_ session: Session, at now: Timestamp) -> [PersonBalance] {
    var places: [PersonKey: Int] = [:]
    var people: [PersonBalance] = []
    for one in session.floor.interventions.values
    where one.details.kind.isCharged && one.started != nil {
      let speech = PersonBalance(
        called: session.called(one.details.person), group: session.group(of: one.details.person),
        spoken: one.spoken(at: now), turns: 1, overtime: one.overtime(at: now))
      guard let key = one.details.person.key, let place = places[key] else {
        if let key = one.details.person.key { places[key] = people.count }
        people.append(speech)
        continue
      }
      people[place].spoken += speech.spoken
      people[place].turns += 1
      people[place].overtime += speech.overtime
    }
    return people.enumerated()
      .sorted { (-$0.element.spoken.count, $0.offset) < (-$1.element.spoken.count, $1.offset) }
      .map(\.element)
  }
}

/// How a constituency was heard.
public struct GroupBalance: Equatable, Sendable {
  public let name: String
  public let spoken: Milliseconds
  public let turns: Int
  /// Its people in the room; `nil` where they were not counted by constituency.
  public let present: Int?
  /// Percent of all charged time; with those of the other groups 100.
  public let timeShare: Int
  /// Percent of the room; with those of the other groups 100.
  public let roomShare: Int?
  public let flag: Flag?

  /// What the share of time over the share of the room says (product section 2.5).
  public enum Flag: Sendable {
    /// Below 0.67.
    case underHeard
    /// Above 1.5.
    case dominant
  }

  /// Compares without a division; a forged record may have any times and any rooms.
  fileprivate static func flag(_ time: Int128, against room: Int128) -> Flag? {
    if time * 100 < room * 67 { return .underHeard }
    return time * 2 > room * 3 ? .dominant : nil
  }
}

extension GroupBalance {
  /// All constituencies, in the session's order.
  public static func all(of session: Session, at now: Timestamp) -> [GroupBalance] {
    all(of: session, SpeakingTime(session, at: now))
  }

  static func all(of session: Session, _ time: SpeakingTime) -> [GroupBalance] {
    let counted = session.electorate?.groups?.map(\.name) ?? []
    let names = (session.constituencies + counted + time.byGroup.keys.sorted()).withoutRepeats
    let isCounted = session.electorate?.groups != nil
    // Whoever left early has spoken too: the mean of the counts stands in.
    let heads = names.map { name -> Int64 in
      guard isCounted else { return 0 }
      let present = session.electorate?.group(name)?.present ?? 0
      return Int64(present > 0 || time.byGroup[name] == nil ? present : session.headCount(of: name))
    }
    let times = names.map { time.byGroup[$0] ?? 0 }
    let allHeads = heads.reduce(0, +)
    let isTelling =
      time.total >= Balance.leastTime.count
      && time.groups.values.reduce(0) { $0 + $1.turns } >= Int64(Balance.leastTurns)
    let timeShares = Percentages.of(times)
    let roomShares = Percentages.of(heads)
    return names.indices.map { place in
      GroupBalance(
        name: names[place], spoken: Milliseconds(times[place]),
        turns: Int(time.groups[names[place]]?.turns ?? 0),
        present: isCounted ? Int(heads[place]) : nil,
        timeShare: timeShares[place], roomShare: isCounted ? roomShares[place] : nil,
        flag: isTelling && heads[place] > 0
          ? GroupBalance.flag(
            Int128(times[place]) * Int128(allHeads),
            against: Int128(time.total) * Int128(heads[place])) : nil)
    }
  }
}

/// How long somebody has spoken.
public struct PersonBalance: Equatable, Sendable {
  public let called: FloorName
  public let group: String
  public internal(set) var spoken: Milliseconds
  public internal(set) var turns: Int
  /// What went beyond the limits and their grace, in all.
  public internal(set) var overtime: Milliseconds
}

extension Intervention {
  /// How long it waited for the floor; `nil` for who does not ask for it.
  fileprivate func waited(until now: Timestamp) -> Milliseconds? {
    guard details.kind != .moderator, details.kind != .technical else { return nil }
    switch state {
    case .waiting: return max(.zero, now - requested)
    case .onFloor, .ended: return started.map { max(.zero, $0 - requested) }
    case .released(let at, .unheard): return max(.zero, at - requested)
    case .released: return nil
    }
  }
}
