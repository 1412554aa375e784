import BreakoutModel

/// Whom somebody means who types into "who": the people on the roster first, then names heard before, then
/// groups; else a new name. The first one is taken, the others are shown.
struct FloorWho {
  let candidates: [FloorPerson]

  private static let most = 8

  init(_ text: String, in session: Session, knowing names: KnownNames) {
    let typed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !typed.isEmpty else {
      candidates = []
      return
    }
    let key = typed.folded
    if let group = names.constituency(typed) {
      candidates = [FloorPerson(constituency: group)]
      return
    }
    let new = session.floorPerson(Self.speaker(typed, names))
    let words = key.split { !$0.isLetter && !$0.isNumber }
    // Whoever writes the group in brackets has said all.
    guard !typed.hasSuffix(")"), !words.isEmpty else {
      candidates = [new]
      return
    }
    let isFound = { (text: String) in
      let parts = text.folded.split { !$0.isLetter && !$0.isNumber }
      return words.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
    }
    let listed = session.roster.values.filter { isFound(RosterPanel.words(of: $0)) }
      .sorted { (Self.rank($0, key), $0.id) < (Self.rank($1, key), $1.id) }
      .prefix(Self.most)
      .map { FloorPerson(participant: $0.id, name: $0.name, constituency: $0.constituency) }
    let heard = names.names.filter(isFound).compactMap { names.speaker($0) }
      .map { session.floorPerson($0) }
      .filter { one in !listed.contains { $0.name == one.name } }
      .prefix(Self.most)
    let groups = names.constituencies.filter { $0.folded.hasPrefix(key) }
      .map { FloorPerson(constituency: $0) }
    let isExact = heard.contains { $0.name?.folded == key } || listed.first?.name?.folded == key
    candidates = listed + heard + groups + (isExact ? [] : [new])
  }

  /// Whoever is meant; nobody where nothing was typed.
  func person() -> FloorPerson { candidates.first ?? FloorPerson() }

  /// Whoever is in the room and whose name begins so goes first.
  private static func rank(_ one: Participant, _ key: String) -> Int {
    (one.isPresent ? 0 : 2) + (one.name.folded.hasPrefix(key) ? 0 : 1)
  }

  /// A new name as people write it, with or without a group in brackets.
  private static func speaker(_ typed: String, _ names: KnownNames) -> Speaker {
    guard typed.hasSuffix(")"), let open = typed.lastIndex(of: "(") else {
      return Speaker(name: typed, constituency: nil)
    }
    let name = typed[..<open].split(separator: " ").joined(separator: " ")
    let group = String(typed[typed.index(after: open)...].dropLast())
    let key = group.folded
    let known = names.constituencies.filter { $0.folded.hasPrefix(key) }
    let only = known.count == 1 ? known[0] : nil
    return Speaker(
      name: name.isEmpty ? nil : name,
      constituency: names.constituency(group) ?? (group.isEmpty ? nil : only ?? group))
  }
}
