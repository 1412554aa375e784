import BreakoutModel

/// Who may be named, and how, under a regime (product rule F17).
///
/// It lets through what the regime allows instead of taking out what it forbids: a name is printed
/// under `attributed` only, a group of the agenda under every regime but the Chatham House Rule.
struct Attribution {
  private(set) var regime: AttributionRegime
  private let officers: Set<String>
  /// All that count as constituencies, in lower case.
  private let constituencies: Set<String>
  /// The spelling of the agenda by the lower-case form.
  private let groups: [String: String]
  /// The constituencies that must not be told apart in anything about the same matter, because one number
  /// beside another would give them away.
  private(set) var concealed: Set<String> = []
  /// The constituency of everybody on the roster by their name; of no two who have the same name.
  private let groupsByName: [String: String]

  /// - Parameter counted: the constituencies of which the people were counted.
  init(
    _ header: SessionHeader, roster: some Sequence<Participant> = [], counted: Set<String> = []
  ) {
    regime = header.attribution
    officers = Set((header.moderators + header.rapporteurs).map(Self.key))
    constituencies = Set(
      (header.constituencies + counted + roster.compactMap(\.constituency)).map(Self.key))
    groupsByName = Dictionary(
      roster.map { (Self.key($0.name), CleanText.line($0.constituency ?? "")) },
      uniquingKeysWith: { first, second in first == second ? first : "" })
    groups = Dictionary(
      header.constituencies.map { (Self.key($0), CleanText.line($0)) },
      uniquingKeysWith: { first, _ in first })
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
    guard regime >= .group, !constituencies.contains(Self.key(name)) else { return name }
    return Participant.noGroup
  }

  /// Somebody who spoke; `nil` where nobody is known or nothing may be said.
  func words(for speaker: Speaker?) -> String? {
    guard let speaker else { return nil }
    let constituency =
      speaker.constituency ?? speaker.name.flatMap { groupsByName[Self.key($0)] } ?? ""
    switch regime {
    case .attributed: return speaker.name == nil && constituency.isEmpty ? nil : "\(speaker)"
    case .affiliation: return constituency.isEmpty ? nil : constituency
    case .group: return groups[Self.key(constituency)]
    case .chathamHouse: return nil
    }
  }

  /// Somebody who objected, reserved a position or proposed, as typed: `Chen Wei (Business)`,
  /// `Business` or `Chen Wei`. Without the right to name them it is a participant of the group, which
  /// the roster may know; `nil` where not even that is known.
  func words(for person: String) -> String? {
    let typed = CleanText.line(person)
    if regime == .attributed {
      guard let group = groupsByName[Self.key(typed)], !group.isEmpty else {
        return typed.isEmpty ? nil : typed
      }
      return "\(typed) (\(group))"
    }
    guard regime != .chathamHouse else { return nil }
    if let group = groups[Self.key(typed)] { return group }
    if let group = groupsByName[Self.key(typed)].flatMap({ groups[Self.key($0)] }) {
      return "one \(group) participant"
    }
    guard typed.hasSuffix(")"), let start = typed.lastIndex(of: "(") else { return nil }
    let affiliation = CleanText.line(String(typed[typed.index(after: start)...].dropLast()))
    if let group = groups[Self.key(affiliation)] { return "one \(group) participant" }
    return regime == .affiliation && !affiliation.isEmpty
      ? "one participant (\(affiliation))" : nil
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

  /// The regime in words.
  var sentence: String {
    switch regime {
    case .attributed: "attributed; speakers are named with their group"
    case .affiliation: "by affiliation only; persons are not named"
    case .group: "by group only; persons and organisations are not named"
    case .chathamHouse:
      "Chatham House Rule; neither persons nor their affiliation are named"
    }
  }

  private static func key(_ name: String) -> String {
    CleanText.line(name).folded
  }
}
