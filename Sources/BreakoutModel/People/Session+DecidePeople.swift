extension Session {
  func decidePeople(_ intent: PeopleIntent) throws(Refusal) -> [Change] {
    switch intent {
    case .setPresence(let electorate):
      return [.presenceSet(electorate: try checked(electorate))]
    case .correctPresence(let electorate):
      let electorate = try checked(electorate)
      return try [.presenceSet(electorate: electorate)] + correctingVote(electorate)
    case .name(let people):
      let clean = { (names: [String]) in names.map(\.trimmed).filter { !$0.isEmpty } }
      return [
        .peopleNamed(
          people: People(
            moderators: clean(people.moderators), rapporteurs: clean(people.rapporteurs),
            panellists: clean(people.panellists)))
      ]
    case .add(let drafts):
      return try adding(drafts)
    case .edit(let id, let draft):
      guard let one = roster[id] else { throw .noSuchParticipant }
      var changed = one
      try changed.take(draft)
      guard changed != one else { return [.participantEdited(participant: changed)] }
      return [.participantEdited(participant: changed)] + moving(from: one, to: changed)
    case .remove(let id):
      guard let one = roster[id] else { throw .noSuchParticipant }
      guard !isOnOpenRoll(id) else { throw .isOnOpenRoll(one.name) }
      return [.participantRemoved(id: id)] + moving(from: one, to: nil)
    case .mark(let ids, let isPresent):
      let marked = ids.compactMap { roster[$0] }.filter { $0.isPresent != isPresent }
      guard !marked.isEmpty else { throw ids.isEmpty ? .noSuchParticipant : .nothingToMark }
      return [.participantsMarked(ids: marked.map(\.id), isPresent: isPresent)]
        + counting(marked, isPresent: isPresent)
    }
  }

  /// A count of the room must hold everybody who is marked present.
  private func checked(_ electorate: Electorate) throws(Refusal) -> Electorate {
    guard electorate.isCountable else { throw .uncountable }
    if let entitled = electorate.entitled, electorate.present > entitled {
      throw .morePresentThanEntitled(present: electorate.present, entitled: entitled)
    }
    if let observers = electorate.observers, observers < presentOthers {
      throw .fewerThanMarked(
        .observers, present: observers, marked: presentOthers)
    }
    let marked = presentVoters
    guard let groups = electorate.groups else {
      guard marked.count <= electorate.present else {
        throw .fewerThanMarked(.room, present: electorate.present, marked: marked.count)
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
        throw .fewerThanMarked(.group(name), present: present, marked: count)
      }
    }
    return electorate
  }

  private func adding(_ drafts: [ParticipantDraft]) throws(Refusal) -> [Change] {
    var added: [Participant] = []
    for draft in newcomers(among: drafts) {
      var one = Participant(
        id: ParticipantID(roster.nextID.number + added.count), name: draft.name.trimmed)
      try one.take(draft)
      added.append(one)
    }
    guard !added.isEmpty else {
      throw drafts.contains { !$0.name.trimmed.isEmpty } ? .allOnRoster : .emptyText
    }
    guard roster.nextID.number - 1 + added.count <= Self.rosterLimit else {
      throw .tooManyParticipants(limit: Self.rosterLimit)
    }
    return [.participantsAdded(participants: added)]
  }

  /// The count that follows when people come or go. A number that was counted by hand already holds people
  /// nobody has marked yet, so an arrival raises it only when more are marked than were counted; somebody
  /// who leaves is always one fewer, though never fewer than are still marked.
  private func counting(_ marked: [Participant], isPresent: Bool) -> [Change] {
    let ids = Set(marked.map(\.id))
    let here = roster.values.filter { ids.contains($0.id) ? isPresent : $0.isPresent }
    func count(_ counted: Int, where isMeant: (Participant) -> Bool) -> Int {
      let left = isPresent ? 0 : marked.count(where: isMeant)
      return max(counted - left, here.count(where: isMeant))
    }
    var result = room
    for place in result.groups?.indices ?? 0..<0 {
      let name = result.groups?[place].name
      let counted = result.groups?[place].present ?? 0
      result.groups?[place].present = count(counted) { $0.role == .voting && $0.group == name }
    }
    if result.groups == nil { result.present = count(result.present) { $0.role == .voting } }
    if marked.contains(where: { $0.role != .voting }) {
      result.observers = count(result.observers ?? 0) { $0.role != .voting }
    }
    result.lift()
    return result == electorate ? [] : [.presenceSet(electorate: result)]
  }

  /// The count that follows when somebody in the room changes group or role, or leaves the roster.
  private func moving(from old: Participant, to new: Participant?) -> [Change] {
    guard old.isPresent, let known = electorate else { return [] }
    var result = known
    if known.groups != nil { result.groups = room.groups }
    for (one, step) in [(old, -1), (new, 1)] {
      guard let one else { continue }
      if one.role != .voting {
        result.observers = max(0, (result.observers ?? 0) + step)
      } else if known.groups == nil {
        result.present = max(0, result.present + step)
      } else if let place = result.groups?.firstIndex(where: { $0.name == one.group }) {
        let present = result.groups?[place].present ?? 0
        result.groups?[place].present = max(0, present + step)
      } else if step > 0 {
        result.groups?.append(GroupPresence(one.group, present: step))
      }
    }
    result.lift()
    return result == known ? [] : [.presenceSet(electorate: result)]
  }

  /// What is known of the room, from which single people are counted up and down: by constituency unless
  /// there is none, or only the whole was counted.
  private var room: Electorate {
    if let electorate, electorate.groups == nil { return electorate }
    let known = presenceByGroup
    return known.groups?.isEmpty == false
      ? known : Electorate(present: 0, observers: electorate?.observers)
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
