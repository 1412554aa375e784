/// The people and groups that lines may name: who runs the session, its constituencies, who is on the
/// roster, and everybody who was named so far.
///
/// Made once from a session, then told of each event; neither typing nor reading a line walks through the
/// notes. Names stay known when undo takes their note away.
public struct KnownNames: Equatable, Sendable {
  /// In the agenda's order, then those that only the roster has.
  public private(set) var constituencies: [String] = []
  /// To whom recommendations may be addressed, those of the agenda first.
  public private(set) var addressees = Addressee.names
  private var entries: [String: Entry] = [:]
  private var uses = 0
  /// The people of the roster so far, who are offered behind those who were named.
  private var listed = 0

  private struct Entry: Equatable, Sendable {
    var speaker: Speaker
    var lastUse: Int
    /// Who on the roster bears the name.
    var participant: ParticipantID?
  }

  public init() {}

  /// Reads all that a session holds; takes time in proportion to its notes.
  public init(_ session: Session) {
    absorb(session.header)
    for one in session.roster.values { absorb(one) }
    for note in session.notes.values { absorb(note.speaker) }
    for one in session.sortedRecommendations { absorb(name: one.fields.proposer) }
    for decision in session.decisions.values { absorb(decision) }
    for one in session.floor.interventions.values { absorb(one.details.person) }
  }

  /// Follows the session by one event.
  public mutating func absorb(_ event: Event) {
    switch event.change {
    case .sessionCreated(let header, _): absorb(header)
    case .peopleNamed(let people): absorb(people)
    case .setUpMended(.constituencies(let names)):
      constituencies = (names + constituencies).once(by: \.folded)
    case .participantsAdded(let participants): for one in participants { absorb(one) }
    case .participantEdited(let one): absorb(one)
    case .noteAdded(let note), .noteEdited(let note): absorb(note.speaker)
    case .recommendationAdded(_, _, _, let fields, _, _), .recommendationEdited(_, let fields):
      absorb(name: fields.proposer)
    case .decisionUpdated(let decision): absorb(decision)
    case .floorRequested(let one, _): absorb(one.details.person)
    case .interventionEdited(_, let details): absorb(details.person)
    default: break
    }
  }

  /// The names of people, the one used last first, then the roster in its order.
  public var names: [String] {
    entries.values.sorted { $0.lastUse > $1.lastUse }.compactMap(\.speaker.name)
  }

  private mutating func absorb(_ header: SessionHeader) {
    constituencies = header.constituencies
    addressees = header.knownAddressees
    absorb(header.people)
  }

  private mutating func absorb(_ people: People) {
    for name in (people.moderators + people.rapporteurs).reversed() { absorb(name: name) }
    // What panellists do stands behind their names.
    for name in people.panellists.reversed() { absorb(name: NamedPerson(name).name) }
  }

  private mutating func absorb(_ person: FloorPerson) {
    absorb(Speaker(name: person.name, constituency: person.constituency))
  }

  private mutating func absorb(_ decision: Decision) {
    guard case .consensus(let call) = decision.proceeding else { return }
    let statements = call.objections.map(\.statement) + call.reservations + call.standAsides
    for statement in statements where !statement.isUnnamed {
      absorb(name: statement.by)
    }
  }

  /// Takes a name as people write it, with or without a group in brackets.
  private mutating func absorb(name: String) {
    guard !name.trimmed.isEmpty, constituency(name) == nil else { return }
    absorb(TypedSpeaker(name, knowing: self).speaker)
  }

  private mutating func absorb(_ one: Participant) {
    if let group = one.constituency, constituency(group) == nil { constituencies.append(group) }
    let key = one.name.folded
    var entry =
      entries[key]
      ?? Entry(speaker: Speaker(name: one.name, constituency: nil), lastUse: -listed)
    // Two people of one name in two constituencies: the name alone does not tell which is meant.
    let isNamesake = entry.participant.map { $0 != one.id } ?? false
    let group = one.constituency
    entry.speaker.constituency =
      isNamesake && group != entry.speaker.constituency
      ? nil : group ?? entry.speaker.constituency
    entry.participant = one.id
    entries[key] = entry
    listed += 1
  }

  private mutating func absorb(_ speaker: Speaker?) {
    guard let speaker, let name = speaker.name, !name.isEmpty else { return }
    uses += 1
    let key = name.folded
    let group = speaker.constituency ?? entries[key]?.speaker.constituency
    entries[key] = Entry(
      speaker: Speaker(name: name, constituency: group), lastUse: uses,
      participant: entries[key]?.participant)
  }
}

extension KnownNames {
  /// The constituency of this name as the agenda spells it, whatever the case and diacritics.
  public func constituency(_ name: some StringProtocol) -> String? {
    let key = name.folded
    return constituencies.first { $0.folded == key }
  }

  /// The person or constituency of this name.
  public func speaker(_ name: some StringProtocol) -> Speaker? {
    if let group = constituency(name) { return Speaker(name: nil, constituency: group) }
    return entries[name.folded]?.speaker
  }

  /// The one person whose name holds this word, e.g. the surname.
  func onlySpeaker(withWord word: String) -> Speaker? {
    let key = word.folded
    var found: Speaker?
    for (name, entry) in entries
    where name.split(whereSeparator: { !$0.isLetter && !$0.isNumber }).contains(key[...]) {
      if found != nil { return nil }
      found = entry.speaker
    }
    return found
  }

  /// The longest known name that a text begins with and that ends with a word.
  func longestName(at text: Substring) -> (Speaker, rest: Substring)? {
    var ends: [Substring.Index] = []
    var isInWord = false
    for index in text.indices.prefix(120) {
      let isLetter = text[index].isLetter || text[index].isNumber
      if isInWord, !isLetter { ends.append(index) }
      isInWord = isLetter
      if text[index].isNewline || ends.count == 12 { break }
      // A name may also end with a full stop or a bracket: "A. Diallo Jr."
      if !isLetter, !text[index].isWhitespace { ends.append(text.index(after: index)) }
    }
    if isInWord, ends.count < 12 { ends.append(text.endIndex) }
    for end in ends.reversed() {
      let isWhole = end == text.endIndex || !(text[end].isLetter || text[end].isNumber)
      if isWhole, let speaker = speaker(text[..<end]) { return (speaker, text[end...]) }
    }
    return nil
  }
}
