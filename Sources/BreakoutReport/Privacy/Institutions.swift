import BreakoutModel

/// Which names are those of institutions: what the session knows as such, and what says so itself. What an
/// institution is asked or takes up is told under every regime; who came from where is not (product rule
/// F17).
struct Institutions {
  /// Whose people are in the room, or spoke; their names are affiliations.
  private var present: Set<String> = []
  /// To whom recommendations are addressed.
  private var addressees: Set<String> = []
  private var groups: Set<String> = []
  /// The words of the names of people: no institution that is known only by its words has one of them.
  private var words: Set<String> = []

  init() {}

  init(_ session: Session) {
    groups = Set((session.header.constituencies + session.constituencies).map(Self.key))
    addressees = Set(session.addressees.map(Self.key))
    // Most people speak more than once.
    var speakers = Set(session.notes.values.compactMap(\.speaker))
    for one in session.floor.interventions.values {
      let person = one.details.person
      speakers.insert(Speaker(name: person.name, constituency: person.constituency))
    }
    for one in session.roster.values { add(one.name, of: one.organisation) }
    for one in speakers { add(one.name, of: one.constituency) }
    present.subtract(groups)
  }

  private mutating func add(_ name: String?, of institution: String?) {
    if let key = institution.map(Self.key), !key.isEmpty { present.insert(key) }
    guard let name, name.contains(" ") else { return }
    for word in name.split(separator: " ") where word.count > 1 { words.insert(word.folded) }
  }

  func contain(_ name: String) -> Bool {
    let key = Self.key(name)
    guard !key.isEmpty else { return false }
    if present.contains(key) || addressees.contains(key) || groups.contains(key) { return true }
    return InstitutionWords.name(name)
      && !key.split(separator: " ").contains { words.contains(String($0)) }
  }

  /// Whether people of it are in the room or spoke, so that its name tells where somebody is from.
  func isPresent(_ name: String) -> Bool { present.contains(Self.key(name)) }

  /// Whether it is asked for something, which is told under every regime.
  func isAddressee(_ name: String) -> Bool { addressees.contains(Self.key(name)) }

  private static func key(_ name: String) -> String { CleanText.line(name).folded }
}
