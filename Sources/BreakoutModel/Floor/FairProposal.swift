/// The order in which those who wait would speak, simulated to the end of the line, each with its reason
/// (product rule F13). It only proposes; the moderator picks any line.
///
/// Depends on the session alone and not on the time, so that it changes when somebody asks, speaks or ends,
/// and never under the moderator's cursor.
public struct FairProposal: Equatable, Sendable {
  public let order: [ProposedSpeaker]

  /// Whoever has waited longer than this goes first.
  public static let longestWait = Milliseconds.minutes(12)
  /// Whoever has been passed over so often goes first.
  public static let mostPassedOver = 4
  /// Before so much charged time there is, turns are compared instead.
  static let leastTime = Milliseconds.minutes(3)

  public init(_ session: Session) {
    var simulation = Simulation(session)
    let line = session.line
    let onList = line.filter { $0.details.kind.isOnList }
    order =
      line.filter { $0.details.kind.precedence < InterventionKind.floor.precedence }
      .map { ProposedSpeaker(id: $0.id, reason: .kind) }
      + simulation.arrange(onList)
      + line.filter { $0.details.kind == .reply }
      .map { ProposedSpeaker(id: $0.id, reason: .kind) }
  }
}

/// Somebody who waits, in their proposed place.
public struct ProposedSpeaker: Equatable, Sendable {
  public let id: InterventionID
  public let reason: Reason

  /// Why the person stands there.
  public enum Reason: Equatable, Sendable {
    /// A point of order, a question, a response or a reply has its place by itself.
    case kind
    /// The place on the list.
    case listed
    /// Has waited too long, or was passed over too often.
    case starving
    /// By group and turn; `isFirst`: has not spoken yet.
    case fair(isFirst: Bool)
  }
}

extension Session {
  /// The latest moment at which somebody asked for the floor, got it or gave it back.
  public var floorMoment: Timestamp {
    floor.interventions.values.reduce(started ?? lastAt) { latest, one in
      max(latest, one.requested, one.spans.last.map { $0.end ?? $0.start } ?? latest)
    }
  }
}

/// The speeches to come, one after the other.
private struct Simulation {
  let session: Session
  let rules: FloorRules
  let moment: Timestamp
  var time: SpeakingTime
  /// Whether minutes are compared, or still turns.
  let comparesTime: Bool
  /// The group that spoke last; for taking turns.
  var lastGroup: String?
  var clock: Timestamp
  private let heads: [String: Int64]
  private let groups: [InterventionID: String]
  /// Made once: folding a name for each comparison would cost more than all the rest.
  private let people: [InterventionID: PersonKey]
  /// When those who have spoken had asked, in order; for being passed over.
  private let asked: [Timestamp]

  init(_ session: Session) {
    self.session = session
    rules = session.floor.rules
    moment = session.floorMoment
    clock = moment
    let time = SpeakingTime(session, at: moment)
    self.time = time
    comparesTime = time.total >= FairProposal.leastTime.count
    var heads: [String: Int64] = [:]
    var groups: [InterventionID: String] = [:]
    var people: [InterventionID: PersonKey] = [:]
    for id in session.floor.list {
      guard let one = session.floor.interventions[id] else { continue }
      let group = session.group(of: one)
      groups[id] = group
      people[id] = one.details.person.key
      if heads[group] == nil { heads[group] = Int64(session.headCount(of: group)) }
    }
    self.heads = heads
    self.groups = groups
    self.people = people
    asked = session.floor.interventions.values
      .filter { $0.started != nil && $0.details.kind.isOnList }.map(\.requested).sorted()
    lastGroup = time.latest.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  mutating func arrange(_ waiting: [Intervention]) -> [ProposedSpeaker] {
    switch rules.mode {
    case .fifo: return waiting.map { ProposedSpeaker(id: $0.id, reason: .listed) }
    case .formal:
      return waiting.enumerated().sorted {
        (Self.protocolRank(group(of: $0.element)), $0.offset)
          < (Self.protocolRank(group(of: $1.element)), $1.offset)
      }.map { ProposedSpeaker(id: $0.element.id, reason: .listed) }
    case .balance, .zip, .firstTimers: break
    }
    let starving = waiting.filter(isStarving).sorted {
      ($0.requested, $0.id) < ($1.requested, $1.id)
    }
    var result: [ProposedSpeaker] = []
    for one in starving {
      result.append(ProposedSpeaker(id: one.id, reason: .starving))
      speak(one)
    }
    var rest = waiting.filter { one in !starving.contains { $0.id == one.id } }
    while let place = next(in: rest) {
      let one = rest.remove(at: place)
      result.append(ProposedSpeaker(id: one.id, reason: .fair(isFirst: isFirst(one))))
      speak(one)
    }
    return result
  }

  private func group(of one: Intervention) -> String { groups[one.id] ?? Participant.noGroup }

  private func isFirst(_ one: Intervention) -> Bool {
    people[one.id].map { !time.people.contains($0) } ?? true
  }

  private func isStarving(_ one: Intervention) -> Bool {
    if moment - one.requested > FairProposal.longestWait { return true }
    // Those who asked later and have spoken.
    var low = 0
    var high = asked.count
    while low < high {
      let middle = (low + high) / 2
      if asked[middle] <= one.requested { low = middle + 1 } else { high = middle }
    }
    return asked.count - low >= FairProposal.mostPassedOver
  }

  private mutating func speak(_ one: Intervention) {
    let length = one.limit ?? rules.limit(of: one.details.kind) ?? .zero
    let group = group(of: one)
    if one.details.kind.isCharged {
      time.add(length, to: group, person: people[one.id], started: clock)
    }
    lastGroup = group
    clock = clock + max(length, Milliseconds(1))
  }

  /// The place of the one who speaks next; inside a group who has not spoken, then who waits longest.
  private func next(in waiting: [Intervention]) -> Int? {
    waiting.indices.min { left, right in
      let (one, other) = (waiting[left], waiting[right])
      let (group, otherGroup) = (group(of: one), group(of: other))
      if rules.mode != .firstTimers, group != otherGroup {
        switch compare(group, otherGroup) {
        case .orderedBefore: return true
        case .orderedAfter: return false
        case .same: return (one.requested, left) < (other.requested, right)
        }
      }
      if rules.mode != .zip, isFirst(one) != isFirst(other) { return isFirst(one) }
      return (one.requested, left) < (other.requested, right)
    }
  }

  private enum Comparison { case orderedBefore, same, orderedAfter }

  /// Which of two groups is next: the one with less time for its size, or whose turn is longer ago.
  private func compare(_ group: String, _ other: String) -> Comparison {
    if rules.mode == .zip {
      if (group == lastGroup) != (other == lastGroup) {
        return group == lastGroup ? .orderedAfter : .orderedBefore
      }
      let (last, otherLast) = (time.latest[group], time.latest[other])
      if last == otherLast { return .same }
      guard let last else { return .orderedBefore }
      guard let otherLast else { return .orderedAfter }
      return last < otherLast ? .orderedBefore : .orderedAfter
    }
    let sums = comparesTime ? time.byGroup : time.turns
    // A share of the time over a share of the room: the totals are the same for both.
    let left = (sums[group] ?? 0) * (heads[other] ?? 1)
    let right = (sums[other] ?? 0) * (heads[group] ?? 1)
    return left == right ? .same : left < right ? .orderedBefore : .orderedAfter
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
