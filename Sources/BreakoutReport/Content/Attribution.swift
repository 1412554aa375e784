import BreakoutModel
import BreakoutWords

/// Who may be named, and how, under a regime (product rule F17).
///
/// It lets through what the regime allows instead of taking out what it forbids: a name is printed
/// under `attributed` only, a group of the agenda under every regime but the Chatham House Rule.
struct Attribution {
  private(set) var regime: AttributionRegime
  private let officers: Set<String>
  let institutions: Institutions
  private let people: KnownPeople
  /// The constituencies that must not be told apart in anything about the same matter, because one number
  /// beside another would give them away.
  private(set) var concealed: Set<String> = []

  /// - Parameter counted: the constituencies of which the people were counted.
  init(
    _ header: SessionHeader, roster: some Sequence<Participant> = [], counted: Set<String> = [],
    institutions: Institutions = Institutions()
  ) {
    regime = header.attribution
    officers = Set((header.moderators + header.rapporteurs).map(Self.key))
    people = KnownPeople(header, roster: roster, counted: counted)
    self.institutions = institutions
  }

  /// The same people under another regime.
  ///
  /// - Parameter concealed: what must not be told apart about the matter in question.
  func under(_ regime: AttributionRegime, concealing concealed: Set<String> = []) -> Attribution {
    var other = self
    other.regime = regime
    other.concealed = concealed
    return other
  }

  /// Whoever signed a version of the report, as far as they may be told; those who run the session may
  /// be named.
  func signatory(_ name: String) -> String? {
    namesOfficers && officers.contains(Self.key(name)) ? CleanText.line(name) : words(for: name)
  }

  /// A constituency as it may be told: what was typed in the place of one may be an organisation, which
  /// counts under "Other" where organisations are not told.
  func told(_ group: String) -> String {
    let name = CleanText.line(group)
    let isTold = regime < .group || people.isConstituency(name)
    return Words.current.people.constituency(isTold ? name : Participant.noGroup)
  }

  /// Somebody who spoke; `nil` where nobody is known or nothing may be said.
  ///
  /// - Parameter organisation: whose it is, where that is known for sure.
  func words(for speaker: Speaker?, of organisation: String? = nil) -> String? {
    guard let speaker else { return nil }
    let group = speaker.constituency?.nilIfBlank ?? speaker.name.flatMap(people.group(of:))
    switch regime {
    case .attributed: return speaker.name == nil && group == nil ? nil : "\(speaker)"
    case .affiliation:
      return organisation?.nilIfBlank.map(CleanText.line)
        ?? speaker.name.flatMap { self.organisation(named: $0, of: speaker.constituency) } ?? group
    case .group: return group.flatMap(people.agendaGroup)
    case .chathamHouse: return nil
    }
  }

  /// Somebody who objected, reserved a position or proposed, as typed: `Chen Wei (Business)`,
  /// `Business`, `UNDP` or `Chen Wei`. Without the right to name them it is their organisation, or a participant
  /// of the group, which the roster may know; `nil` where not even that is known.
  func words(for person: String) -> String? {
    // Nobody was named; that is nobody on the roster, not somebody whose organisation is not known either.
    guard let typed = CleanText.line(person).nilIfBlank else { return nil }
    if regime == .attributed {
      guard let group = people.group(of: typed), !group.isEmpty else { return typed.nilIfBlank }
      return Words.current.report.withGroup(typed, group)
    }
    guard regime != .chathamHouse else { return nil }
    if let group = people.agendaGroup(typed) { return group }
    let one = TypedName(typed, knowing: institutions)
    if let group = people.agendaGroup(one.name) { return group }
    let affiliation = one.affiliation.flatMap { people.agendaGroup($0) == nil ? $0 : nil }
    if regime == .affiliation,
      let organisation = organisation(named: one.name, of: one.affiliation) ?? affiliation
    {
      return organisation
    }
    let group =
      (people.group(of: one.name) ?? one.affiliation ?? people.group(ofOrganisation: one.name))
      .flatMap(people.agendaGroup)
    return group.map { Words.current.report.oneParticipant(of: $0) }
  }

  /// Somebody who objected or reserved a position.
  func words(for statement: Statement) -> String? {
    guard statement.isUnnamed else { return words(for: statement.by) }
    return regime == .attributed ? statement.who : nil
  }

  /// Who takes something up, as typed. An institution that nobody in the room speaks for gives nobody away, and
  /// neither does one that recommendations are addressed to.
  func words(forErrandOf owner: String) -> String? {
    let name = TypedName(owner, knowing: institutions).name
    guard institutions.contain(name),
      institutions.isAddressee(name) || !institutions.isPresent(name)
    else { return words(for: owner) }
    return name
  }

  /// The organisation that a name stands for: itself, or that of who bears it on the roster.
  private func organisation(named name: String, of group: String?) -> String? {
    if let known = people.organisation(of: name, group) { return known }
    return institutions.contain(name) ? CleanText.line(name) : nil
  }

  /// Whether it is told when single notes and wordings were written: beside the list of speakers it would
  /// tell whose they are.
  var tellsMoments: Bool { regime != .chathamHouse }

  /// Whether the document names who runs the session.
  var namesOfficers: Bool { regime != .chathamHouse }

  /// Whether constituencies of few people are counted together, so that nobody is told by a number.
  var mergesSmallGroups: Bool { regime == .chathamHouse }

  /// The least number of people of whom a number is printed where small groups are merged.
  static let leastGroup = 3

  private static func key(_ name: String) -> String {
    CleanText.line(name).folded
  }
}
