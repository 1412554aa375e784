import BreakoutModel
import BreakoutWords
import Terminal

/// The roster, narrowed down by what is typed, to mark who is in the room.
struct RosterPanel: Equatable, Sendable {
  var query = TextEditor(isMultiline: false)
  private(set) var selection = 0
  /// Those who fit what is typed, in the order of the roster.
  private(set) var listed: [ParticipantID] = []
  /// Whether the next character begins a new search: somebody was marked, and the next name follows.
  var isDone = false

  init(_ session: Session, selecting id: ParticipantID? = nil) {
    run(in: session)
    if let id { select(id) }
  }

  /// Lists again; the selected person stays selected where they are still listed.
  mutating func run(in session: Session) {
    let before = selected
    let term = SearchTerm(query.text)
    listed = session.roster.values.filter { one in
      term?.isFound(in: Self.words(of: one)) ?? true
    }.map(\.id)
    selection = min(selection, max(0, listed.count - 1))
    if let before { select(before) }
  }

  /// All that is known of somebody, to be searched.
  static func words(of one: Participant) -> String {
    [one.name, one.organisation, one.constituency ?? "", one.role.name, one.country]
      .joined(separator: " ")
  }

  var selected: ParticipantID? { listed.indices.contains(selection) ? listed[selection] : nil }

  mutating func move(by step: Int) {
    selection = selection.moved(by: step, among: listed.count)
  }

  mutating func select(_ id: ParticipantID) {
    if let place = listed.firstIndex(of: id) { selection = place }
  }

  /// Takes what is typed into the search.
  mutating func edit(_ key: Key, in session: Session) {
    let before = query.text
    if isDone, key.typedCharacter != nil { query = TextEditor(isMultiline: false) }
    guard query.handle(key) else { return }
    isDone = false
    if query.text != before { search(session) }
  }

  mutating func insert(_ text: String, in session: Session) {
    if isDone { query = TextEditor(isMultiline: false) }
    isDone = false
    query.insert(text)
    search(session)
  }

  /// Everybody is listed again; who was selected stays so.
  mutating func clear(_ session: Session) {
    query = TextEditor(isMultiline: false)
    isDone = false
    run(in: session)
  }

  /// A new search begins at its first hit.
  private mutating func search(_ session: Session) {
    listed = []
    selection = 0
    run(in: session)
  }
}

extension Participant {
  /// `Amina Diallo (Verify)`.
  var nameAndOrganisation: String {
    organisation.isEmpty ? name : words.people.name(name, of: organisation)
  }

  /// The sign before the name.
  var mark: String { isPresent ? "●" : "○" }
}

extension RosterPanel: Scene {
  var place: Place { .roster }

  var takesText: Bool { true }

  func handle(_ command: Command?, _ key: Key, in cockpit: inout Cockpit) -> [Effect] {
    cockpit.handle(self, command, key)
  }

  func paste(_ text: String, in cockpit: inout Cockpit) {
    var list = self
    list.insert(cockpit.firstLine(of: text), in: cockpit.session)
    cockpit.panel = .roster(list)
  }

  func wheel(by step: Int, in cockpit: inout Cockpit) -> [Effect] {
    var list = self
    list.move(by: step)
    cockpit.panel = .roster(list)
    return []
  }

  func settle(in cockpit: inout Cockpit) {
    var list = self
    list.run(in: cockpit.session)
    cockpit.panel = .roster(list)
  }

  func commandsThatMatter(in cockpit: Cockpit) -> [(Command, String?)] {
    cockpit.rosterCommands
  }

  func draw(_ canvas: inout Canvas, in view: PanelView) -> Position? {
    RosterView(cockpit: view.cockpit).draw(self, &canvas, view.inner)
  }
}
