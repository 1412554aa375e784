import BreakoutModel
import BreakoutWords
import Terminal

/// Finds words in the record.
struct Search: Equatable, Sendable {
  var query = TextEditor(isMultiline: false)
  var selection = 0
  private(set) var hits: [Hit] = []
  /// Whether there were more hits than are kept.
  private(set) var isCut = false

  static let limit = 200

  /// One place where the words occur.
  struct Hit: Equatable, Sendable {
    enum Target: Equatable, Sendable {
      case entry(EntryID)
      case point(PointID)
      case person(ParticipantID)
    }

    let target: Target
    let point: PointID?
    let at: Timestamp?
    let text: String

    /// What it is where it has no time.
    var kind: String {
      if case .person = target { Words.current.search.who } else { Words.current.search.point }
    }
  }

  /// Searches the session for what is typed now: points first, then the roster, then the record from its
  /// end.
  mutating func run(in session: Session) {
    selection = 0
    hits = []
    isCut = false
    let words = query.text.folded
    guard !words.isEmpty else { return }
    for point in session.walk
    where point.title.folded.contains(words) || point.question.folded.contains(words) {
      hits.append(Hit(target: .point(point.id), point: point.id, at: nil, text: point.title))
    }
    for one in session.roster.values
    where hits.count < Self.limit / 2 && RosterPanel.words(of: one).folded.contains(words) {
      let words = [one.nameAndOrganisation, one.constituency ?? "", one.country]
        .filter { !$0.isEmpty }
      hits.append(
        Hit(
          target: .person(one.id), point: nil, at: nil,
          text: "\(one.mark) \(words.joined(separator: " · "))"))
    }
    for point in session.walk.map(\.id).reversed().map(Optional.some) + [nil] {
      for place in (0..<session.entryCount(of: point)).reversed() {
        guard let entry = session.entry(place, of: point) else { continue }
        let (at, text) = Self.words(of: entry, in: session)
        guard text.folded.contains(words) else { continue }
        guard hits.count < Self.limit else {
          isCut = true
          return
        }
        hits.append(Hit(target: .entry(entry), point: point, at: at, text: text))
      }
    }
  }

  mutating func move(by step: Int) {
    selection = selection.moved(by: step, among: hits.count)
  }

  var selected: Hit? { hits.indices.contains(selection) ? hits[selection] : nil }

  private static func words(of entry: EntryID, in session: Session) -> (Timestamp?, String) {
    switch entry {
    case .note(let id):
      guard let note = session.notes[id] else { return (nil, "") }
      let speaker = note.speaker.map { "\($0): " } ?? ""
      return (note.at, speaker + note.text)
    case .recommendation(let id):
      guard let one = session.recommendations[id] else { return (nil, "") }
      let fields = RecommendationField.allCases.map { one.fields.shown($0) }.filter { !$0.isEmpty }
      return (one.at, "\(id) " + fields.joined(separator: " · "))
    case .decision(let id):
      guard let one = session.decisions[id] else { return (nil, "") }
      return (one.moment, one.subject.wording)
    }
  }
}

extension Search: Scene {
  var place: Place { .search }

  var takesText: Bool { true }

  func handle(_ command: Command?, _ key: Key, in cockpit: inout Cockpit) -> [Effect] {
    cockpit.handle(self, command, key)
  }

  func paste(_ text: String, in cockpit: inout Cockpit) {
    var search = self
    search.query.insert(text)
    search.run(in: cockpit.session)
    cockpit.panel = .search(search)
  }

  func wheel(by step: Int, in cockpit: inout Cockpit) -> [Effect] {
    var search = self
    search.move(by: step)
    cockpit.panel = .search(search)
    return []
  }

  func commandsThatMatter(in cockpit: Cockpit) -> [(Command, String?)] {
    [(.accept, Words.current.search.goThere), (.leave, nil)]
  }

  func draw(_ canvas: inout Canvas, in view: PanelView) -> Position? {
    SearchView(cockpit: view.cockpit).draw(self, &canvas, view.inner)
  }
}
