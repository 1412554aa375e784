import BreakoutModel

/// What the roster and the agenda know of people by their names.
struct KnownPeople {
  /// All that count as constituencies, folded.
  private let constituencies: Set<String>
  /// The spelling of the agenda by the folded form.
  private let groups: [String: String]
  private let participants: [String: [Participant]]
  /// The constituency of everybody of an organisation; of none whose people are of several.
  private let groupsByOrganisation: [String: String]

  init(_ header: SessionHeader, roster: some Sequence<Participant>, counted: Set<String>) {
    participants = Dictionary(grouping: roster) { Self.key($0.name) }
    constituencies = Set(
      (header.constituencies + counted + roster.compactMap(\.constituency)).map(Self.key))
    groups = Dictionary(
      header.constituencies.map { (Self.key($0), CleanText.line($0)) },
      uniquingKeysWith: { first, _ in first })
    groupsByOrganisation = Dictionary(
      roster.map { (Self.key($0.organisation), CleanText.line($0.constituency ?? "")) },
      uniquingKeysWith: { first, second in first == second ? first : "" })
  }

  func isConstituency(_ name: String) -> Bool { constituencies.contains(Self.key(name)) }

  /// A constituency as the agenda spells it.
  func agendaGroup(_ name: String) -> String? { groups[Self.key(name)] }

  /// The constituency of whoever bears a name; `nil` where nobody does, or people of several.
  func group(of name: String) -> String? {
    only(participants[Self.key(name)] ?? [], \.constituency)
  }

  func group(ofOrganisation name: String) -> String? {
    // Those of whose organisation nothing is known have none in common.
    let key = Self.key(name)
    return key.isEmpty ? nil : groupsByOrganisation[key]?.nilIfBlank
  }

  /// The organisation of whoever bears a name, of those of a constituency where several do.
  func organisation(of name: String, _ group: String?) -> String? {
    let all = participants[Self.key(name)] ?? []
    let ofGroup = all.filter { one in
      group.map { Self.key($0) == Self.key(one.constituency ?? "") } ?? true
    }
    return only(ofGroup.isEmpty ? all : ofGroup, \.organisation)
  }

  private func only(_ people: [Participant], _ value: (Participant) -> String?) -> String? {
    let values = Set(people.map { CleanText.line(value($0) ?? "") })
    return values.count == 1 ? values.first?.nilIfBlank : nil
  }

  private static func key(_ name: String) -> String { CleanText.line(name).folded }
}
