extension Session {
  func decideRoster(_ intent: Intent, at now: Timestamp) throws(Refusal) -> [Change] {
    switch intent {
    case .setPresence(let electorate):
      return [.presenceSet(electorate: try checked(electorate))]
    case .correctPresence(let electorate):
      let electorate = try checked(electorate)
      return try [.presenceSet(electorate: electorate)] + correctingVote(electorate)
    case .addParticipants(let drafts):
      return try adding(drafts)
    case .editParticipant(let id, let draft):
      guard let one = roster[id] else { throw .noSuchParticipant }
      var changed = one
      try changed.take(draft)
      guard changed != one else { return [.participantEdited(participant: changed)] }
      return [.participantEdited(participant: changed)] + moving(from: one, to: changed)
    case .removeParticipant(let id):
      guard let one = roster[id] else { throw .noSuchParticipant }
      guard !isOnOpenRoll(id) else { throw .isOnOpenRoll(one.name) }
      return [.participantRemoved(id: id)] + moving(from: one, to: nil)
    case .markParticipants(let ids, let isPresent):
      let marked = ids.compactMap { roster[$0] }.filter { $0.isPresent != isPresent }
      guard !marked.isEmpty else { throw ids.isEmpty ? .noSuchParticipant : .nothingToMark }
      return [.participantsMarked(ids: marked.map(\.id), isPresent: isPresent)]
        + counting(marked, isPresent: isPresent)
    default:
      return []
    }
  }

  /// A count of the room must hold everybody who is marked present.
  private func checked(_ electorate: Electorate) throws(Refusal) -> Electorate {
    guard electorate.isCountable else { throw .uncountable }
    if let entitled = electorate.entitled, electorate.present > entitled {
      throw .morePresentThanEntitled(present: electorate.present, entitled: entitled)
    }
    let marked = presentVoters
    guard let groups = electorate.groups else {
      guard marked.count <= electorate.present else {
        throw .fewerThanMarked(group: nil, present: electorate.present, marked: marked.count)
      }
      return electorate
    }
    guard groups.reduce(0, { $0 + $1.present }) == electorate.present else { throw .uncountable }
    for group in groups {
      if let entitled = group.entitled, group.present > entitled {
        throw .morePresentThanEntitledInGroup(
          group.name, present: group.present, entitled: entitled)
      }
    }
    for name in Set(marked.map(\.group)).sorted() {
      let count = marked.count { $0.group == name }
      let present = electorate.group(name)?.present ?? 0
      guard count <= present else {
        throw .fewerThanMarked(group: name, present: present, marked: count)
      }
    }
    return electorate
  }

  private func adding(_ drafts: [ParticipantDraft]) throws(Refusal) -> [Change] {
    var known = Set(roster.values.map { Self.key($0.name, $0.organisation) })
    var added: [Participant] = []
    for draft in drafts where !draft.name.trimmed.isEmpty {
      guard known.insert(Self.key(draft.name, draft.organisation)).inserted else { continue }
      var one = Participant(
        id: ParticipantID(roster.nextID.number + added.count), name: draft.name.trimmed)
      try one.take(draft)
      added.append(one)
    }
    guard !added.isEmpty else {
      throw drafts.contains { !$0.name.trimmed.isEmpty } ? .allOnRoster : .emptyText
    }
    guard roster.nextID.number + added.count <= Self.rosterLimit else {
      throw .tooManyParticipants(limit: Self.rosterLimit)
    }
    return [.participantsAdded(participants: added)]
  }

  private static func key(_ name: String, _ organisation: String) -> String {
    name.folded + "\n" + organisation.folded
  }

  /// The count that follows when people come or go. A group that was counted by hand already holds people
  /// nobody has marked yet, so an arrival raises it only when more are marked than were counted; somebody
  /// who leaves is always one fewer.
  private func counting(_ marked: [Participant], isPresent: Bool) -> [Change] {
    let voters = marked.filter { $0.role == .voting }
    let arrived = isPresent ? presentVoters + voters : []
    func count(_ counted: Int, where isMeant: (Participant) -> Bool) -> Int {
      isPresent
        ? max(counted, arrived.count(where: isMeant))
        : max(0, counted - voters.count(where: isMeant))
    }
    var result: Electorate
    if let whole = electorate, whole.groups == nil {
      result = whole
      result.present = count(whole.present) { _ in true }
    } else {
      let groups = (presenceByGroup.groups ?? []).map { group in
        var group = group
        group.present = count(group.present) { $0.group == group.name }
        return group
      }
      result = Electorate(groups: groups, observers: electorate?.observers)
    }
    let others = marked.count - voters.count
    if others > 0 {
      result.observers = max(0, (result.observers ?? 0) + (isPresent ? others : -others))
    }
    result.lift()
    return result == electorate ? [] : [.presenceSet(electorate: result)]
  }

  /// The count that follows when somebody in the room changes group or role, or leaves the roster.
  private func moving(from old: Participant, to new: Participant?) -> [Change] {
    guard old.isPresent, electorate != nil, var groups = electorate?.groups else { return [] }
    let before = old.role == .voting ? old.group : nil
    let after = new.flatMap { $0.role == .voting ? $0.group : nil }
    guard before != after else { return [] }
    func step(_ name: String?, by step: Int) {
      guard let name else { return }
      if let place = groups.firstIndex(where: { $0.name == name }) {
        groups[place].present = max(0, groups[place].present + step)
      } else if step > 0 {
        groups.append(GroupPresence(name, present: step))
      }
    }
    step(before, by: -1)
    step(after, by: 1)
    var result = Electorate(groups: groups, observers: electorate?.observers)
    result.lift()
    return [.presenceSet(electorate: result)]
  }

  private func isOnOpenRoll(_ id: ParticipantID) -> Bool {
    decisionUnderWay?.answer(of: id) != nil
  }

  /// The most people that one roster holds.
  public static let rosterLimit = 10_000
}

extension Electorate {
  /// Nobody is present who is not entitled: a number of those entitled that has become too small grows.
  fileprivate mutating func lift() {
    if var groups {
      for place in groups.indices {
        groups[place].entitled = groups[place].entitled.map { max($0, groups[place].present) }
      }
      self = Electorate(groups: groups, observers: observers)
    }
    entitled = entitled.map { max($0, present) }
  }
}

extension Participant {
  fileprivate mutating func take(_ draft: ParticipantDraft) throws(Refusal) {
    guard !draft.name.trimmed.isEmpty else { throw .emptyText }
    name = draft.name.trimmed
    organisation = draft.organisation.trimmed
    let group = draft.constituency?.trimmed ?? ""
    constituency = group.isEmpty ? nil : group
    role = draft.role
    country = draft.country.trimmed
  }
}
