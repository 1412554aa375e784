import BreakoutModel
import BreakoutWords

/// The floor in words.
extension Cockpit {
  /// `list open · 4 waiting`.
  var floorHeading: String {
    let count = session.floor.list.count
    var parts = [session.floor.rules.isListOpen ? words.floor.listOpen : words.floor.listClosed]
    parts.append(count == 0 ? words.floor.nobodyWaits : words.floor.waiting(count))
    let tooLate = session.tooLateCount
    if tooLate > 0 { parts.append(words.floor.tooLate(tooLate)) }
    return parts.joined(separator: " · ")
  }

  /// Why somebody stands where they do in the proposed order, and how long they wait; where there is little
  /// room, that alone.
  func reason(
    _ reason: ProposedSpeaker.Reason, for one: Intervention, columns: Int, by groups: [GroupBalance]
  ) -> String {
    let waited = words.floor.waiting(
      for: ClockText.duration(max(.zero, clockMoment - one.requested)))
    guard columns >= 46 else { return waited }
    let channel = one.details.channel == .room ? nil : one.details.channel.name
    let why: String? =
      switch reason {
      case .kind: one.details.kind == .reply ? words.floor.atTheEnd : words.floor.goesFirst
      case .listed: nil
      case .starving: words.floor.waitsLongest
      case .fair(let isFirst): isFirst ? words.floor.firstTime : nil
      }
    let group = reason.isFair ? group(of: one, in: groups)?.reason : nil
    return words.lists.clauses([channel, why, group, waited].compactMap { $0 })
  }
}

extension Cockpit {
  private func group(of one: Intervention, in groups: [GroupBalance]) -> GroupBalance? {
    let name = session.group(of: one.details.person)
    return groups.first { $0.name == name }
  }
}

extension ProposedSpeaker.Reason {
  fileprivate var isFair: Bool { if case .fair = self { true } else { false } }
}

extension GroupBalance {
  /// `Business 18 % of time, 30 % of room`; `nil` where the room was not counted by group.
  fileprivate var reason: String? {
    roomShare.map { words.floor.shares(of: called, time: timeShare, room: $0) }
  }
}
