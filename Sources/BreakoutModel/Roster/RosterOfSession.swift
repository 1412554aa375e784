/// Who is on the roster, and who of them is in the room.
extension Session {
  /// The constituencies in which people are counted: the header's, then what the roster adds.
  public var constituencies: [String] {
    var names = header.constituencies
    for one in roster.values where one.role == .voting && !names.contains(one.group) {
      names.append(one.group)
    }
    return names
  }

  /// Those who have a vote and are in the room, in the order of the roster.
  public var presentVoters: [Participant] {
    roster.values.filter { $0.isPresent && $0.role == .voting }
  }

  /// The newest count of the room; `nil` before the first.
  public var electorate: Electorate? { presence.last?.electorate }

  /// The counts of the room by constituency as far as they are known, from which single people are counted
  /// up and down.
  public var presenceByGroup: Electorate {
    let known = electorate
    let groups = constituencies.map { name in
      known?.group(name) ?? GroupPresence(name, present: 0)
    }
    let others = (known?.groups ?? []).filter { group in
      !constituencies.contains(group.name)
    }
    return Electorate(groups: groups + others, observers: known?.observers)
  }
}

extension Participant {
  /// The constituency under which the person is counted.
  public var group: String { constituency ?? Self.noGroup }

  /// For people of no constituency.
  public static let noGroup = "Other"
}
