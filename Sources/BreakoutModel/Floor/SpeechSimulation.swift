/// The speeches to come, one after the other, by the rules of a mode (product rule F13).
///
/// People and groups are numbers here: the line is gone through once for each speech, and comparing and
/// hashing names would cost more than all the rest.
struct SpeechSimulation {
  private let rules: FloorRules
  /// The latest moment at which anything happened on the floor.
  private let moment: Timestamp
  private let waiting: [Candidate]
  private var groups: [Group] = []
  /// Whether each person among those who wait has spoken.
  private var hasSpoken: [Bool] = []
  /// Whether minutes are compared, or still turns.
  private let comparesTime: Bool
  /// The group that spoke last; for taking turns.
  private var lastGroup: Int?
  private var clock: Timestamp

  /// Somebody who waits.
  private struct Candidate {
    let id: InterventionID
    let requested: Timestamp
    let length: Milliseconds
    let isCharged: Bool
    let isStarving: Bool
    let group: Int
    /// `nil` for somebody unknown, who is only like themselves.
    let person: Int?
    /// On the list.
    let place: Int
  }

  private struct Group {
    var sum: SpeakingTime.Sum
    let heads: Int64
    let protocolRank: Int
  }

  init(_ session: Session, of line: [Intervention]) {
    let rules = session.floor.rules
    let moment = session.floorMoment
    self.rules = rules
    self.moment = moment
    clock = moment
    let time = SpeakingTime(session, at: moment)
    comparesTime = time.total >= FairProposal.leastTime.count
    let asked = line.isEmpty ? [] : session.whenSpeakersAsked
    var groupNumbers: [String: Int] = [:]
    var personNumbers: [PersonKey: Int] = [:]
    var candidates: [Candidate] = []
    for (place, one) in line.enumerated() {
      let name = session.group(of: one.details.person)
      let group = groupNumbers[name] ?? groups.count
      if group == groups.count {
        groupNumbers[name] = group
        groups.append(
          Group(
            sum: time.groups[name] ?? SpeakingTime.Sum(), heads: Int64(session.headCount(of: name)),
            protocolRank: Self.protocolRank(name)))
      }
      let key = one.details.person.key
      if let key, personNumbers[key] == nil {
        personNumbers[key] = hasSpoken.count
        hasSpoken.append(time.people.contains(key))
      }
      candidates.append(
        Candidate(
          id: one.id, requested: one.requested,
          length: one.limit ?? rules.limit(of: one.details.kind) ?? .zero,
          isCharged: one.details.kind.isCharged,
          isStarving: moment - one.requested > FairProposal.longestWait
            || asked.count(after: one.requested) >= FairProposal.mostPassedOver,
          group: group, person: key.flatMap { personNumbers[$0] }, place: place))
    }
    waiting = candidates
    lastGroup =
      time.groups.max { ($0.value.latest, $1.key) < ($1.value.latest, $0.key) }
      .flatMap { groupNumbers[$0.key] }
  }

  /// Those who wait in the order of the mode.
  mutating func arrange() -> [ProposedSpeaker] {
    switch rules.mode {
    case .fifo: return waiting.map { ProposedSpeaker(id: $0.id, reason: .listed) }
    case .formal:
      return waiting.sorted {
        (groups[$0.group].protocolRank, $0.place) < (groups[$1.group].protocolRank, $1.place)
      }.map { ProposedSpeaker(id: $0.id, reason: .listed) }
    case .balance, .zip, .firstTimers: break
    }
    var result: [ProposedSpeaker] = []
    let starving = waiting.filter(\.isStarving).sorted {
      ($0.requested, $0.id) < ($1.requested, $1.id)
    }
    for one in starving {
      result.append(ProposedSpeaker(id: one.id, reason: .starving))
      speak(one)
    }
    var rest = waiting.filter { !$0.isStarving }
    while let place = rest.indices.min(by: { isBefore(rest[$0], rest[$1]) }) {
      let one = rest.remove(at: place)
      result.append(ProposedSpeaker(id: one.id, reason: .fair(isFirst: isFirst(one))))
      speak(one)
    }
    return result
  }

  private func isFirst(_ one: Candidate) -> Bool { one.person.map { !hasSpoken[$0] } ?? true }

  private mutating func speak(_ one: Candidate) {
    if one.isCharged {
      groups[one.group].sum += SpeakingTime.Sum(time: one.length.count, turns: 1, latest: clock)
      if let person = one.person { hasSpoken[person] = true }
    }
    lastGroup = one.group
    clock = clock + max(one.length, Milliseconds(1))
  }

  /// Whether one speaks before another; inside a group who has not spoken, then who waits longest.
  private func isBefore(_ one: Candidate, _ other: Candidate) -> Bool {
    if rules.mode != .firstTimers, one.group != other.group {
      switch compare(one.group, other.group) {
      case .orderedBefore: return true
      case .orderedAfter: return false
      case .same: return (one.requested, one.place) < (other.requested, other.place)
      }
    }
    if rules.mode != .zip, isFirst(one) != isFirst(other) { return isFirst(one) }
    return (one.requested, one.place) < (other.requested, other.place)
  }

  private enum Comparison { case orderedBefore, same, orderedAfter }

  /// Which of two groups is next: the one with less time for its size, or whose turn is longer ago.
  private func compare(_ group: Int, _ other: Int) -> Comparison {
    if rules.mode == .zip, (group == lastGroup) != (other == lastGroup) {
      return group == lastGroup ? .orderedAfter : .orderedBefore
    }
    let (left, right) = rules.mode == .zip ? turns(group, other) : parts(group, other)
    return left == right ? .same : left < right ? .orderedBefore : .orderedAfter
  }

  /// When two groups had the floor last; one that never had comes before all.
  private func turns(_ group: Int, _ other: Int) -> (Int128, Int128) {
    (
      Int128(groups[group].sum.latest.milliseconds), Int128(groups[other].sum.latest.milliseconds)
    )
  }

  /// What two groups have had for their size: a share of the time over a share of the room, where the totals
  /// are the same for both.
  private func parts(_ group: Int, _ other: Int) -> (Int128, Int128) {
    let (one, two) = (groups[group], groups[other])
    let (left, right) = comparesTime ? (one.sum.time, two.sum.time) : (one.sum.turns, two.sum.turns)
    return (Int128(left) * Int128(two.heads), Int128(right) * Int128(one.heads))
  }

  /// Government, then the UN and intergovernmental organisations, then others.
  private static func protocolRank(_ group: String) -> Int {
    let words = group.folded.split { !$0.isLetter }
    if words.contains(where: { $0.hasPrefix("government") || $0 == "states" || $0 == "state" }) {
      return 0
    }
    let international = words.contains { word in
      ["un", "igo", "igos", "united", "intergovernmental"].contains(String(word))
    }
    return international ? 1 : 2
  }
}

extension Session {
  /// When those who have spoken from the list had asked, in order; for being passed over.
  fileprivate var whenSpeakersAsked: [Timestamp] {
    floor.interventions.values
      .compactMap { $0.started != nil && $0.details.kind.isOnList ? $0.requested : nil }.sorted()
  }
}

extension [Timestamp] {
  /// How many of an ordered row lie after a moment.
  fileprivate func count(after moment: Timestamp) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= moment { low = middle + 1 } else { high = middle }
    }
    return count - low
  }
}
