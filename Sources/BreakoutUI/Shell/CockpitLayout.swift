import Terminal

/// Where everything stands on a screen of a given size.
package struct CockpitLayout: Equatable {
  /// Below this nothing sensible can be shown.
  package static let smallest = Size(columns: 40, rows: 12)
  /// From here on there is room for the agenda beside the record.
  private static let wide = 66
  /// From here on there is room for the floor beside the record.
  private static let veryWide = 130
  /// The note line may grow to a third of the screen.
  private static let noteShare = 3
  /// A notice is cut off after so many rows.
  private static let noticeRows = 3

  var header: Rect
  /// The rule under the header.
  var topRule: Rect
  /// The agenda on the left; on a narrow screen one row.
  var agenda: Rect
  /// The line between agenda and record; empty on a narrow screen.
  var divider: Rect
  /// The question of the point and its record.
  var record: Rect
  /// Who speaks and who is next, once somebody asked for the floor; else empty.
  var floor: Rect
  /// Whose time it was, below the agenda, where that leaves the whole agenda in view; else empty.
  var balance: Rect
  /// Agenda and record together, for panels.
  var middle: Rect
  /// The rule above the note line, which carries the notice; as many rows as that needs.
  var bottomRule: Rect
  /// The open question or the notice, wrapped.
  var notice: [String]
  /// Where the note is typed, behind its prompt.
  var note: Rect
  var prompt: Rect
  var promptText: String
  /// Whether everything is saved, at the right end of the note line.
  var saved: Rect
  var hints: Rect
  var isTooSmall: Bool

  package static func isTooSmall(_ size: Size) -> Bool {
    size.columns < smallest.columns || size.rows < smallest.rows
  }

  /// Room for each of its words, as long as the note has three quarters of the line.
  private static func savedColumns(of columns: Int) -> Int {
    let widest = NoteLineView.savedWords.map(DisplayWidth.columns(of:)).max() ?? 0
    return 1 + min(widest, max(8, columns / 4))
  }

  init(_ cockpit: Cockpit) {
    self.init(cockpit, NotePrompt(cockpit: cockpit))
  }

  init(_ cockpit: Cockpit, _ prompt: NotePrompt) {
    let size = cockpit.size
    var screen = Rect(size: size)
    isTooSmall = Self.isTooSmall(size)
    hints = screen.takeBottom(1)
    promptText = prompt.text(columns: size.columns)
    let promptColumns = DisplayWidth.columns(of: promptText)
    let savedColumns = Self.savedColumns(of: size.columns)
    let columns = max(1, size.columns - promptColumns - savedColumns)
    let most = max(1, size.rows / Self.noteShare)
    let lines = cockpit.composer.editor.layout(columns: columns).lines.count
    var bottom = screen.takeBottom(min(max(1, lines), most))
    self.prompt = bottom.takeLeft(promptColumns)
    saved = bottom.takeRight(savedColumns)
    note = bottom
    notice = Self.notice(cockpit, columns: max(1, size.columns - 4))
    bottomRule = screen.takeBottom(max(1, notice.count))
    header = screen.takeTop(2)
    let isWide = size.columns >= Self.wide
    topRule = screen.takeTop(size.rows >= 16 ? 1 : 0)
    middle = screen
    floor = Rect(size: .zero)
    balance = Rect(size: .zero)
    let hasFloor = !cockpit.session.floor.interventions.isEmpty
    if hasFloor, !isWide { floor = screen.takeBottom(1) }
    if isWide {
      agenda = screen.takeLeft(min(36, max(28, size.columns / 4)))
      divider = screen.takeLeft(1)
    } else {
      agenda = screen.takeTop(1)
      divider = Rect(size: .zero)
    }
    if hasFloor, isWide {
      floor =
        size.columns >= Self.veryWide
        ? screen.takeRight(screen.columns / 2 - 6) : screen.takeBottom(Self.floorRows(size.rows))
      let rows = Self.floorRows(size.rows)
      if rows > 1, agenda.rows - rows > cockpit.session.order.count {
        balance = agenda.takeBottom(rows)
      }
    }
    record = screen
  }

  /// The same for as long as the screen has the same size, so that nothing jumps while people come and go.
  private static func floorRows(_ rows: Int) -> Int {
    switch rows {
    case ..<18: 1
    case ..<22: 3
    case ..<30: 5
    default: min(12, 2 + rows / 6)
    }
  }

  private static func notice(_ cockpit: Cockpit, columns: Int) -> [String] {
    guard let (text, isProblem) = cockpit.announcement, !text.isEmpty else { return [] }
    // What just happened may be cut on a small screen; a question or a problem may not.
    let most = cockpit.size.rows < 16 && !isProblem ? 2 : noticeRows
    let lines = WrappedText(text, columns: columns).shownLines
    guard lines.count > most else { return lines }
    let rest = lines[(most - 1)...].joined(separator: " ")
    return lines.prefix(most - 1) + [rest.fitted(columns: columns)]
  }
}
