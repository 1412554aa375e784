import BreakoutModel

/// Everybody and every organisation whose name the session knows from a field for it: the roster, who runs
/// the session, who spoke or asked to, proposed, objected, asked for time, takes up an issue or signed.
struct RecordedNames {
  struct Person {
    let text: String
    let kind: NameKind
    /// Whether the roster or the agenda has it, so that it is a name for sure.
    let isListed: Bool
    /// Whether it is written like a name, so that its parts are names too; else it may be a description,
    /// e.g. `Somebody from Oslo`. Small words such as `de` and `bin` stand within names.
    var hasParts: Bool {
      text.split(whereSeparator: \.isWhitespace).allSatisfy { word in
        word.count < 4 || word.unicodeScalars.first.map { !$0.properties.isLowercase } ?? false
      }
    }
  }

  private(set) var people: [Person] = []
  private(set) var organisations: [String] = []
  private var known: Set<String> = []
  /// What was added so far as it was written, so that a name that comes up often is folded once.
  private var written: Set<String> = []
  private let groups: Set<String>
  private let institutions: Institutions

  init(_ session: Session, knowing institutions: Institutions) {
    self.institutions = institutions
    groups = Set(
      (session.header.constituencies + session.constituencies
        + (session.electorate?.groups ?? []).map(\.name)).map(Self.key) + [""])
    let header = session.header
    for name in header.moderators + header.rapporteurs { add(NamedPerson(name), .officer) }
    for name in header.people.panellists { add(NamedPerson(name), .person) }
    for one in session.roster.values {
      let isOfficer = one.role == .moderator || one.role == .rapporteur
      add(one.name, isOfficer ? .officer : .person, isListed: true)
      addOrganisation(one.organisation)
    }
    for note in session.notes.values { add(note) }
    for one in session.floor.interventions.values { add(one.details.person) }
    for one in session.recommendations.values { addTyped(one.fields.proposer) }
    for decision in session.decisions.values {
      for statement in decision.statements { addTyped(statement.by) }
    }
    for point in session.points.values {
      for longer in point.extensions { addTyped(longer.asker) }
    }
    for issue in session.issues.values {
      if case .validated(let name, _) = issue.state { addTyped(name) }
    }
  }

  mutating func add(_ speaker: Speaker?) {
    add(speaker?.name ?? "", .person)
    addOrganisation(speaker?.constituency ?? "")
  }

  /// Somebody whom the agenda names, and for whom they are there: what they do there is no name.
  private mutating func add(_ person: NamedPerson, _ kind: NameKind) {
    add(person.name, kind, isListed: true)
    if let organisation = person.details.last, !EverydayNames.areRoles(organisation) {
      addOrganisation(organisation)
    }
  }

  private mutating func add(_ note: Note) {
    add(note.speaker)
    if let owner = note.ticket?.owner { addTyped(owner.name, isErrand: true) }
  }

  private mutating func add(_ person: FloorPerson) {
    add(Speaker(name: person.name, constituency: person.constituency))
  }

  /// Somebody in a field that asks who, or several of them.
  ///
  /// - Parameter isErrand: whether it says who takes something up: an institution that does is not thereby in
  ///   the room.
  private mutating func addTyped(_ text: String, isErrand: Bool = false) {
    let typed = TypedName(text, knowing: institutions)
    if let affiliation = typed.affiliation { addOrganisation(affiliation) }
    if institutions.contain(typed.name) {
      if !isErrand { addOrganisation(typed.name) }
      return
    }
    let each = typed.each
    // `Diallo, Amina` is one person.
    if each.count < 3 { add(typed.name, .person) }
    guard each.count > 1 else { return }
    for (place, name) in each.enumerated() {
      if institutions.contain(name) || (place > 0 && !name.contains(" ")) {
        if !isErrand { addOrganisation(name) }
      } else {
        add(name, .person)
      }
    }
  }

  private mutating func add(_ name: String, _ kind: NameKind, isListed: Bool = false) {
    guard written.insert(name).inserted else { return }
    guard let name = isListed ? name : Self.nameProper(in: name) else { return }
    let key = Self.key(name)
    guard !groups.contains(key), known.insert(key).inserted else { return }
    people.append(Person(text: name, kind: kind, isListed: isListed))
  }

  private mutating func addOrganisation(_ name: String) {
    guard written.insert("\n" + name).inserted else { return }
    let key = Self.key(name)
    guard !groups.contains(key), known.insert("\n" + key).inserted else { return }
    organisations.append(name)
  }

  /// A name that was only typed without numbers in it, which name nobody; `nil` where it is a date, or one word
  /// is left that tells a role or nothing.
  private static func nameProper(in name: String) -> String? {
    guard !DateWords.are(name), !EverydayNames.areRoles(name)
    else { return nil }
    guard name.contains(where: \.isNumber) else { return name }
    let words = name.split(whereSeparator: \.isWhitespace).filter {
      !$0.contains(where: \.isNumber)
    }
    return words.count > 1 ? words.joined(separator: " ") : nil
  }

  private static func key(_ name: String) -> String { CleanText.line(name).folded }
}

extension Decision {
  /// What people stated in it.
  fileprivate var statements: [Statement] {
    switch proceeding {
    case .consensus(let call):
      call.objections.map(\.statement) + call.reservations + call.standAsides
    case .consent(let round): round.objections.map(\.statement)
    case .vote, .poll: []
    }
  }
}
