import BreakoutModel
import Terminal

/// The speakers' list with who speaks and who has spoken, to arrange it and to give the floor.
struct FloorPanel: Equatable, Sendable {
  /// Somebody stays selected wherever the list puts them.
  private(set) var selected: InterventionID?
  private var row = 0

  init(_ session: Session) {
    selectNext(session)
  }

  /// The row that is selected, and its place; somebody who is gone leaves the selection where it was.
  func selection(in rows: [FloorRow]) -> Int? {
    guard !rows.isEmpty else { return nil }
    return rows.firstIndex { $0.id == selected } ?? min(row, rows.count - 1)
  }

  func selected(in rows: [FloorRow]) -> FloorRow? { selection(in: rows).map { rows[$0] } }

  mutating func move(by step: Int, in rows: [FloorRow]) {
    guard let now = selection(in: rows) else { return }
    select(now.moved(by: step, among: rows.count), in: rows)
  }

  /// Whoever is next in line, e.g. after the floor was given.
  mutating func selectNext(_ session: Session) {
    let rows = FloorRow.all(of: session)
    select(rows.firstIndex(where: \.isWaiting) ?? 0, in: rows)
  }

  mutating func select(_ place: Int, in rows: [FloorRow]) {
    row = place
    selected = rows.indices.contains(place) ? rows[place].id : nil
  }
}

/// Somebody in the floor panel.
struct FloorRow: Equatable, Sendable {
  let id: InterventionID
  let part: Part

  enum Part: Equatable, Sendable {
    /// Has the floor; the last of those speaks, the others are interrupted.
    case speaking(isInterrupted: Bool)
    /// Waits, at this place in line.
    case waiting(place: Int, ProposedSpeaker.Reason)
    /// Has spoken in this point, or left the list.
    case done
  }

  var isWaiting: Bool { if case .waiting = part { true } else { false } }

  /// Who speaks, who waits in the proposed order, and who was on the list of this point before, the last
  /// one first.
  ///
  /// - Parameter order: the proposed order, where somebody worked it out already.
  static func all(of session: Session, order: [ProposedSpeaker]? = nil) -> [FloorRow] {
    let speaking = session.floor.speaking.reversed().enumerated().map { place, id in
      FloorRow(id: id, part: .speaking(isInterrupted: place > 0))
    }
    let waiting = (order ?? FairProposal(session).order).enumerated().map { place, one in
      FloorRow(id: one.id, part: .waiting(place: place + 1, one.reason))
    }
    let done = session.floor.interventions.values.filter { one in
      one.point == session.pointAtHand && one.isDone
    }
    return speaking + waiting + done.reversed().map { FloorRow(id: $0.id, part: .done) }
  }
}

extension Intervention {
  /// Whether it is neither waiting nor on the floor.
  fileprivate var isDone: Bool {
    switch state {
    case .waiting, .onFloor: false
    case .ended, .released: true
    }
  }
}

extension FloorPanel: Scene {
  var place: Place { .floor }

  func remains(under next: Panel) -> Panel? { next.isForm ? .floor(self) : nil }

  func handle(_ command: Command?, _ key: Key, in cockpit: inout Cockpit) -> [Effect] {
    cockpit.handle(self, command, key)
  }

  func wheel(by step: Int, in cockpit: inout Cockpit) -> [Effect] {
    var list = self
    list.move(by: step, in: FloorRow.all(of: cockpit.session))
    cockpit.panel = .floor(list)
    return []
  }

  func commandsThatMatter(in cockpit: Cockpit) -> [(Command, String?)] {
    cockpit.floorCommands(self)
  }

  func draw(_ canvas: inout Canvas, in view: PanelView) -> Position? {
    FloorView(cockpit: view.cockpit, picture: view.picture).draw(self, &canvas, view.inner)
    return nil
  }
}
