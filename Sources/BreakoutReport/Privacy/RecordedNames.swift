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

  init(_ session: Session) {
    groups = Set(
      (session.header.constituencies + session.constituencies
        + (session.electorate?.groups ?? []).map(\.name)).map(Self.key) + [""])
    let header = session.header
    for name in header.moderators + header.rapporteurs { add(name, .officer, isListed: true) }
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
      if case .validated(let name) = issue.state { addTyped(name) }
    }
  }

  mutating func add(_ speaker: Speaker?) {
    add(speaker?.name ?? "", .person)
    addOrganisation(speaker?.constituency ?? "")
  }

  private mutating func add(_ note: Note) {
    add(note.speaker)
    if case .owned(let owner)? = note.ticket { addTyped(owner) }
  }

  private mutating func add(_ person: FloorPerson) {
    add(Speaker(name: person.name, constituency: person.constituency))
  }

  /// `Chen Wei (Greenbank)`, `Chen Wei, by May`, `Chen Wei` or the name of a constituency.
  private mutating func addTyped(_ text: String) {
    let typed = CleanText.line(text)
    guard typed.hasSuffix(")"), let open = typed.lastIndex(of: "(") else {
      add(typed, .person)
      if let comma = typed.firstIndex(where: ",;，、،".contains) {
        add(CleanText.line(String(typed[..<comma])), .person)
      }
      return
    }
    add(CleanText.line(String(typed[..<open])), .person)
    addOrganisation(String(typed[typed.index(after: open)...].dropLast()))
  }

  private mutating func add(_ name: String, _ kind: NameKind, isListed: Bool = false) {
    guard written.insert(name).inserted else { return }
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
