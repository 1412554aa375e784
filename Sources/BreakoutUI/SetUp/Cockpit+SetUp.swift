import BreakoutModel
import BreakoutWords
import Terminal

/// Moving through the set-up sheet, and opening its lines.
extension Cockpit {
  /// Whether the set-up sheet stands in the place of the record: until the first point is opened, and where somebody
  /// asked for it, as long as nobody looks at a point or types.
  var isSettingUp: Bool {
    guard session.exists, record.viewed == nil else { return false }
    if session.started == nil { return session.closed == nil || sheet.isAsked }
    return sheet.isAsked && !isTyping
  }

  /// Whether the commands for other seats are on the screen, which another session makes longer.
  public var showsSeatCommands: Bool { isSettingUp && panel == nil }

  /// Whether a line of the sheet is selected, and not one of the record below it.
  var selectsSetUp: Bool { isSettingUp && record.selection == nil }

  /// Whether Esc leaves the sheet for something else.
  var leavesSetUp: Bool { sheet.isAsked && (session.started != nil || session.closed != nil) }

  mutating func showSetUp() {
    isTyping = false
    notice = nil
    leaveAllScenes()
    record = .following
    sheet.isAsked = true
  }

  /// Moves the selection; below the last line of the sheet is what was written before the first point.
  mutating func selectSetUp(by step: Int) {
    let lines = SetUpSheet.lines(of: session)
    let count = session.entryCount(of: viewedPoint)
    let place = record.selection.map { lines.count + $0 } ?? lines.firstIndex(of: sheet.selection)
    let next = min(max(0, (place ?? 0) + step), lines.count + count - 1)
    if next < lines.count {
      record.selection = nil
      record.bottom = nil
      sheet.selection = lines[next]
    } else {
      select(place: next - lines.count)
    }
  }

  /// Goes to its first or its last line.
  mutating func selectSetUp(_ line: (([SetUpSheet.Line]) -> SetUpSheet.Line?)) {
    record.selection = nil
    record.bottom = nil
    if let line = line(SetUpSheet.lines(of: session)) { sheet.selection = line }
  }

  /// What follows when a line was mended.
  mutating func didMendSetUp(_ events: [Event]) {
    guard !events.isEmpty else { return say(words.shell.nothingWasChanged) }
    let isOfGroups = events.contains {
      if case .setUpMended(.constituencies) = $0.change { true } else { false }
    }
    guard isOfGroups, let sentence = SetUpView.otherGroups(session) else { return }
    let account = events.first.map { session.account(of: $0).phrase } ?? ""
    let done = words.shell.done(words.shell.isDone(account), wayBack: wayBack)
    say(words.lists.sentences([done, sentence]))
  }

  /// Opens the form, or the page, by which the selected line is mended.
  mutating func openSetUpLine() -> [Effect] {
    let header = session.header
    guard seat.role != .viewer else {
      sayOnlyLooks()
      return []
    }
    switch sheet.selection {
    case .title: return open(.setUp(.title, header))
    case .event: return open(.setUp(.event, header))
    case .place: return open(.setUp(.place, header))
    case .date: return open(.setUp(.date, header))
    case .length: return open(.setUp(.length, header))
    case .decisions: return open(.setUp(.decisions, header))
    case .groups: return open(.setUp(.groups, header))
    case .names: return run(.showRegime, nil)
    case .moderator: return open(.people(header.people), at: 0)
    case .rapporteur: return open(.people(header.people), at: 1)
    case .panel: return open(.people(header.people), at: 2)
    case .present:
      openPresence()
      return []
    case .point(let id):
      return session.points[id].map { open(.editPoint($0)) } ?? []
    }
  }

  /// Opens a form at one of its fields.
  private mutating func open(_ form: Form, at field: Int) -> [Effect] {
    let effects = open(form)
    if case .form(var form) = panel, form.fields.indices.contains(field) {
      form.focus = field
      panel = .form(form)
    }
    return effects
  }
}
