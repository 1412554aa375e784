/// Who is on the roster, and who of them is in the room.
extension Session {
  /// The constituencies in which people are counted: the header's, then what the roster adds. None where
  /// nobody has one, and only the room as a whole is counted.
  public var constituencies: [String] {
    let voters = roster.values.filter { $0.role == .voting }
    guard !header.constituencies.isEmpty || voters.contains(where: { $0.constituency != nil })
    else { return [] }
    return (header.constituencies + voters.map(\.group)).withoutRepeats
  }

  /// Those who have a vote and are in the room, in the order of the roster.
  public var presentVoters: [Participant] {
    roster.values.filter { $0.isPresent && $0.role == .voting }
  }

  /// How many of the roster are in the room without a vote.
  public var presentOthers: Int { roster.values.count { $0.isPresent && $0.role != .voting } }

  /// Those of a list who are not on the roster yet, each once. Whoever has the same name and organisation
  /// is the same person, whatever the case and diacritics.
  public func newcomers(among drafts: [ParticipantDraft]) -> [ParticipantDraft] {
    var known = Set(roster.values.map { Self.key($0.name, $0.organisation) })
    return drafts.filter { draft in
      !draft.name.trimmed.isEmpty
        && known.insert(Self.key(draft.name.trimmed, draft.organisation.trimmed)).inserted
    }
  }

  private static func key(_ name: String, _ organisation: String) -> String {
    name.folded + "\n" + organisation.folded
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
