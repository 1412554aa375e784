import BreakoutModel

/// Whom somebody means who types into "who": the people on the roster first, then names heard before, then
/// groups; else a new name. The first one is taken, the others are shown.
struct FloorWho {
  let candidates: [FloorPerson]
  /// Whether the first one is a new name, and what stands behind its comma may have been meant as a group.
  private(set) var isDoubtful = false

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
    let read = TypedSpeaker(typed, knowing: names)
    let new = session.floorPerson(read.speaker)
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
    isDoubtful =
      read.isDoubtful && candidates.first == new && new.participant == nil
      && read.speaker.name.map { names.speaker($0) == nil } ?? false
  }

  /// Whoever is meant; nobody where nothing was typed.
  func person() -> FloorPerson { candidates.first ?? FloorPerson() }

  /// Whoever is in the room and whose name begins so goes first.
  private static func rank(_ one: Participant, _ key: String) -> Int {
    (one.isPresent ? 0 : 2) + (one.name.folded.hasPrefix(key) ? 0 : 1)
  }
}
