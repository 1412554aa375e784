extension Session {
  func foldRoster(_ change: Change, at now: Timestamp) -> [Patch] {
    switch change {
    case .presenceSet(let electorate):
      return [
        .present(PresenceCount(id: presence.nextID, at: now, electorate: electorate))
      ]
    case .participantsAdded(let participants):
      return participants.map { .present($0) }
    case .participantEdited(let one):
      guard roster[one.id] != nil else { return [] }
      return [.present(one)]
    case .participantRemoved(let id):
      return [.absent(Participant.key(id))]
    case .participantsMarked(let ids, let isPresent):
      var patches: [Patch] = []
      for id in ids {
        guard var one = roster[id], one.isPresent != isPresent else { continue }
        one.mark(isPresent: isPresent, at: now)
        patches.append(.present(one))
      }
      return patches
    default:
      return []
    }
  }
}

extension Participant {
  fileprivate mutating func mark(isPresent: Bool, at now: Timestamp) {
    if isPresent {
      attendance.append(Span(start: now))
    } else if let last = attendance.indices.last {
      attendance[last].end = max(now, attendance[last].start)
    }
  }
}
