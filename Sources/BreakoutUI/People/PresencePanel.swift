import BreakoutModel
import BreakoutWords
import Terminal

/// The count of the people in the room: as a whole, or by constituency (product rule F10).
struct PresencePanel: Equatable, Sendable {
  /// From top to bottom.
  let rows: [Row]
  private(set) var cells: [Cell: TextEditor] = [:]
  var focus: Cell
  /// What the session knew when the cells were filled, as texts.
  private var start: [Cell: String] = [:]
  /// Whether the next digit begins a new number instead of going on with the one that is there.
  private var isFresh = true

  enum Row: Hashable, Sendable {
    /// Everybody who has a vote, however they divide.
    case whole
    case group(String)
    case observers
  }

  enum Column: Hashable, Sendable {
    case present, entitled
  }

  struct Cell: Hashable, Sendable {
    var row: Row
    var column = Column.present
  }

  /// What the session knows now, ready to be changed.
  init(_ session: Session) {
    let known = session.electorate
    let groups = session.presenceByGroup.groups ?? []
    rows = [.whole] + groups.map { .group($0.name) } + [.observers]
    // Whoever counted by constituency goes on so; else the whole comes first.
    focus = Cell(
      row: groups.first.flatMap { known?.groups == nil ? nil : .group($0.name) } ?? .whole)
    if let known, known.groups == nil {
      self[Cell(row: .whole)] = known.present
      self[Cell(row: .whole, column: .entitled)] = known.entitled
    }
    for group in known?.groups ?? [] {
      self[Cell(row: .group(group.name))] = group.present
      self[Cell(row: .group(group.name), column: .entitled)] = group.entitled
    }
    self[Cell(row: .observers)] = known?.observers
    start = cells.mapValues(\.text)
  }

  /// Whether other numbers stand here than in the session.
  var isChanged: Bool {
    Set(cells.keys).union(start.keys).contains { text($0) != start[$0] ?? "" }
  }

  /// What was typed, from top to bottom.
  var figures: [KeptPresence.Figure] {
    rows.flatMap { row in [Column.present, .entitled].map { Cell(row: row, column: $0) } }
      .filter { text($0) != start[$0] ?? "" }
      .map { cell in
        var figure = KeptPresence.Figure(text: text(cell), start: start[cell] ?? "")
        switch cell.row {
        case .whole: break
        case .observers: figure.row = .observers
        case .group(let name): (figure.row, figure.group) = (.group, name)
        }
        if cell.column == .entitled { figure.isOfEntitled = true }
        return figure
      }
  }

  /// Puts kept numbers back; those of a group that is not counted any more are left out.
  mutating func restore(_ figures: [KeptPresence.Figure]) {
    for figure in figures where figure.text.isFigure {
      let row: Row =
        switch figure.row {
        case nil: .whole
        case .observers: .observers
        case .group: .group(figure.group ?? "")
        }
      let cell = Cell(row: row, column: figure.isOfEntitled == true ? .entitled : .present)
      guard rows.contains(row) else { continue }
      // What the session says by now in its place is another seat's, and is asked about as ever.
      cells[cell] = TextEditor(figure.text, isMultiline: false)
      start[cell] = figure.start
    }
    focus.row = rows.first { row in figures.contains { $0.isOf(row) } } ?? focus.row
  }

  /// Takes over what another seat has counted meanwhile, in the cells in which nobody has typed here.
  ///
  /// - Returns: what both have changed, in words; empty where there is nothing.
  mutating func follow(_ session: Session) -> [String] {
    let fresh = PresencePanel(session)
    var conflicts: [String] = []
    for cell in Set(start.keys).union(fresh.start.keys) {
      let theirs = fresh.start[cell] ?? ""
      guard theirs != start[cell] ?? "" else { continue }
      if text(cell) == start[cell] ?? "" {
        cells[cell] = fresh.cells[cell]
        start[cell] = theirs
      } else if text(cell) != theirs {
        conflicts.append(
          theirs.isEmpty
            ? words.people.isEmptyByAnother(cell.name)
            : words.people.isByAnother(cell.name, theirs))
        start[cell] = theirs
      }
    }
    return conflicts.sorted()
  }

  /// The number in a cell; `nil` where none is typed.
  private(set) subscript(cell: Cell) -> Int? {
    get {
      guard let text = cells[cell]?.text, text.utf8.count <= 9 else { return nil }
      return Int(text)
    }
    set { cells[cell] = newValue.map { TextEditor("\($0)", isMultiline: false) } }
  }

  func text(_ cell: Cell) -> String { cells[cell]?.text ?? "" }

  var hasGroups: Bool { rows.count > 2 }

  /// Whether a number for the room as a whole stands instead of those by constituency.
  var isWhole: Bool { !hasGroups || !text(Cell(row: .whole)).isEmpty }

  /// The constituencies in which somebody was counted here.
  var countedGroups: [GroupPresence] { groups.filter { $0.present > 0 } }

  private var groups: [GroupPresence] {
    rows.compactMap { row in
      guard case .group(let name) = row else { return nil }
      return GroupPresence(
        name, present: self[Cell(row: row)] ?? 0,
        entitled: self[Cell(row: row, column: .entitled)])
    }
  }

  /// Whether something is typed that is too long for a number.
  var hasLongNumber: Bool { cells.contains { !$0.value.text.isEmpty && self[$0.key] == nil } }

  /// Nobody counts so many people in one room; a digit was typed twice. Above that it is no count at all.
  private static let slips = 100_001...Tally.largestCount

  /// The first number that is most likely a slip, with what it counts; `nil` where there is none.
  var implausible: String? {
    for row in rows {
      let numbers = [Column.present, .entitled].compactMap { self[Cell(row: row, column: $0)] }
      guard let number = numbers.first(where: Self.slips.contains) else { continue }
      return switch row {
      case .whole: words.people.inTheRoom(number)
      case .group(let name): words.people.group(words.people.constituency(name), number)
      case .observers: words.people.observersAndStaff(number)
      }
    }
    return nil
  }

  /// What is typed, as a count; `nil` while nobody was counted.
  var electorate: Electorate? {
    let observers = self[Cell(row: .observers)]
    if isWhole {
      return self[Cell(row: .whole)].map {
        Electorate(
          present: $0, entitled: self[Cell(row: .whole, column: .entitled)], observers: observers)
      }
    }
    let isTyped = rows.contains { row in row != .whole && self[Cell(row: row)] != nil }
    return isTyped ? Electorate(groups: groups, observers: observers) : nil
  }

  /// Whether the whole would take the place of numbers by constituency, those of the session or typed ones.
  func dropsGroups(of session: Session) -> Bool {
    guard isWhole, hasGroups else { return false }
    return !countedGroups.isEmpty
      || session.electorate?.groups?.contains { $0.present > 0 } == true
  }
}

extension PresencePanel {
  mutating func move(by step: Int) {
    focus.row = rows.next(after: focus.row, by: step)
    if focus.row == .observers { focus.column = .present }
    isFresh = true
  }

  mutating func changeColumn() {
    guard focus.row != .observers else { return }
    focus.column = focus.column == .present ? .entitled : .present
    isFresh = true
  }

  /// One more or one fewer in the focused cell. Refused on the whole while the constituencies are counted:
  /// nobody would know which of them the person belongs to.
  mutating func count(by step: Int) -> Bool {
    guard focus.row != .whole || isWhole else { return false }
    self[focus] = min(max(0, (self[focus] ?? 0) + step), Tally.largestCount)
    isFresh = true
    settle()
    return true
  }

  /// Takes digits and the editing keys, and nothing else. Those entitled in all are the sum while the
  /// constituencies are counted.
  mutating func edit(_ key: Key) -> Bool {
    guard isWhole || focus != Cell(row: .whole, column: .entitled) else { return false }
    if let character = key.typedCharacter {
      guard character.isASCII, character.isNumber else { return false }
      if isFresh { cells[focus] = nil }
    }
    guard cells[focus, default: TextEditor(isMultiline: false)].handle(key) else { return false }
    isFresh = false
    settle()
    return true
  }

  /// Puts a pasted number in the place of what stands there; false for anything else.
  mutating func insert(_ text: String) -> Bool {
    let digits = Form.lines(of: text).first ?? ""
    guard isWhole || focus != Cell(row: .whole, column: .entitled), (1...9).contains(digits.count),
      digits.allSatisfy({ $0.isASCII && $0.isNumber })
    else { return false }
    cells[focus] = TextEditor(digits, isMultiline: false)
    isFresh = false
    settle()
    return true
  }

  /// A number for a constituency takes that for the whole away again.
  private mutating func settle() {
    guard case .group = focus.row, focus.column == .present else { return }
    cells[Cell(row: .whole)] = nil
    cells[Cell(row: .whole, column: .entitled)] = nil
  }
}

extension PresencePanel.Cell {
  /// In a sentence.
  fileprivate var name: String {
    switch (row, column) {
    case (.whole, .present): words.people.theRoom
    case (.whole, .entitled): words.people.theRoomEntitled
    case (.group(let name), .present): words.people.constituency(name)
    case (.group(let name), .entitled): words.people.entitled(of: words.people.constituency(name))
    case (.observers, _): words.people.numberOfObservers
    }
  }
}

extension PresencePanel: Scene {
  var place: Place { .presence }

  func handle(_ command: Command?, _ key: Key, in cockpit: inout Cockpit) -> [Effect] {
    cockpit.handle(self, command, key)
  }

  func paste(_ text: String, in cockpit: inout Cockpit) {
    var presence = self
    if presence.insert(cockpit.firstLine(of: text)) {
      cockpit.panel = .presence(presence)
    } else {
      cockpit.say(words.people.onlyANumber, isProblem: true)
    }
  }

  func settle(in cockpit: inout Cockpit) {
    // What both have changed is asked about when it is saved.
    var fresh = self
    if fresh.follow(cockpit.session).isEmpty { cockpit.panel = .presence(fresh) }
  }

  func commandsThatMatter(in cockpit: Cockpit) -> [(Command, String?)] {
    cockpit.presenceCommands
  }

  func draw(_ canvas: inout Canvas, in view: PanelView) -> Position? {
    PresenceView(cockpit: view.cockpit).draw(self, &canvas, view.inner)
  }
}

extension KeptPresence.Figure {
  fileprivate func isOf(_ row: PresencePanel.Row) -> Bool {
    switch row {
    case .whole: self.row == nil
    case .observers: self.row == .observers
    case .group(let name): self.row == .group && group == name
    }
  }
}
