import BreakoutModel
import BreakoutWords
import Terminal

/// Draws the set-up sheet. A value takes one row, two where it is the title, and all it needs while it is selected;
/// the sheet scrolls so far that the selected line is seen.
struct SetUpView {
  let cockpit: Cockpit
  private let rect: Rect
  private let rows: [Row]
  private let top: Int

  private struct Row {
    let label: String
    let text: Substring
    let style: Style
    let line: SetUpSheet.Line?
  }

  private static let labelColumns = 12

  init(_ cockpit: Cockpit, _ rect: Rect) {
    self.cockpit = cockpit
    self.rect = rect
    let rows = Self.rows(cockpit, columns: rect.columns)
    self.rows = rows
    let selected = rows.indices.filter { rows[$0].line == cockpit.sheet.selection }
    let isSelected = cockpit.selectsSetUp && !cockpit.isTyping
    top = isSelected ? max(0, min((selected.last ?? 0) - rect.rows + 1, selected.first ?? 0)) : 0
  }

  func draw(_ canvas: inout Canvas) {
    for (offset, row) in rows.dropFirst(top).prefix(rect.rows).enumerated() {
      let place = rect.row(offset)
      canvas.put(
        row.label.fitted(columns: Self.indent(rect.columns) - 1), at: place.origin,
        style: Theme.quiet)
      let origin = Position(column: place.left + Self.indent(rect.columns), row: place.top)
      canvas.put(
        row.text, at: origin, style: row.style, maxColumns: max(0, place.right - origin.column))
      if cockpit.selectsSetUp, !cockpit.isTyping, row.line == cockpit.sheet.selection {
        canvas.restyle(place, adding: Theme.selected)
      }
    }
  }

  /// The line at a position on the screen.
  func line(at position: Position) -> SetUpSheet.Line? {
    guard rect.contains(position) else { return nil }
    let row = top + position.row - rect.top
    return rows.indices.contains(row) ? rows[row].line : nil
  }

  /// The line that stands about so many screens below the selected one, or above it.
  func line(pages: Int) -> SetUpSheet.Line? {
    let places = rows.indices.filter { rows[$0].line != nil }
    let selected = places.filter { rows[$0].line == cockpit.sheet.selection }
    guard let first = selected.first, let last = selected.last else { return nil }
    let step = pages * max(1, rect.rows - 1)
    let place =
      step > 0
      ? places.last { $0 <= max(first + step, last + 1) } : places.first { $0 >= first + step }
    return place.flatMap { rows[$0].line }
  }

  /// How many rows it would take.
  var count: Int { rows.count }

  private static func indent(_ columns: Int) -> Int { min(labelColumns, columns / 3) }

  private static func rows(_ cockpit: Cockpit, columns: Int) -> [Row] {
    let session = cockpit.session
    let space = max(1, columns - indent(columns))
    let isShown = cockpit.selectsSetUp && !cockpit.isTyping
    let lines = SetUpSheet.lines(of: session)
    var rows = lines.filter { if case .point = $0 { false } else { true } }.flatMap {
      line -> [Row] in
      let isWhole = isShown && line == cockpit.sheet.selection
      return fitted(
        label(line), value(line, cockpit), line, columns: space,
        most: isWhole ? .max : [.title, .decisions, .length].contains(line) ? 2 : 1)
        + details(line, cockpit, columns: space, isWhole: isWhole)
        + remarks(line, cockpit, columns: space, isWhole: isWhole)
    }
    let say = words.setUp
    rows += fitted(say.toJoin, (cockpit.commands.join, Theme.key), nil, columns: space, most: 2)
    rows += fitted(
      say.roomScreen, (cockpit.commands.display, Theme.key), nil, columns: space, most: 2)
    guard !session.order.isEmpty else {
      return rows + fitted("", (say.noPoints, Theme.warning), nil, columns: space, most: 2)
    }
    for (place, point) in session.walk.enumerated() {
      let line = SetUpSheet.Line.point(point.id)
      let length = words.dates.minutes(ClockText.minutes(point.planned))
      rows += fitted(
        label(line), (say.point(point.title, length), Theme.title), line, columns: space, most: 1)
      // What is read to the room first; the others unfold where they are selected.
      guard place == 0 || isShown && line == cockpit.sheet.selection else { continue }
      rows += fitted("", (point.question, .plain), line, columns: space, most: .max)
    }
    return rows
  }

  private static func fitted(
    _ label: String, _ value: (text: String, style: Style), _ line: SetUpSheet.Line?, columns: Int,
    most: Int
  ) -> [Row] {
    let wrapped = WrappedText(value.text, columns: columns)
    let lines = wrapped.lines
    var shown = Array(lines.prefix(most))
    if lines.count > most, let last = shown.last {
      shown[most - 1] = wrapped.text[last.startIndex...].fitted(columns: columns)[...]
    }
    return shown.enumerated().map { place, text in
      Row(label: place == 0 ? label : "", text: text, style: value.style, line: line)
    }
  }

  /// How much is kept for the wrap-up, where it is not the usual part or somebody looks at it.
  private static func details(
    _ line: SetUpSheet.Line, _ cockpit: Cockpit, columns: Int, isWhole: Bool
  ) -> [Row] {
    let header = cockpit.session.header
    let isUsual = header.reserve == AgendaPlan.defaultReserve(of: header.duration)
    guard line == .length, isWhole || !isUsual else { return [] }
    return fitted("", (reserve(header), Theme.quiet), line, columns: columns, most: 1)
  }

  static func reserve(_ header: SessionHeader) -> String {
    let length = words.dates.minutes(ClockText.minutes(header.reserve))
    return header.namedReserve == nil
      ? words.setUp.usualReserve(length) : words.setUp.reserve(length)
  }

  /// That the room was counted by groups that are not named any more; `nil` where it was not.
  static func otherGroups(_ session: Session) -> String? {
    let known = Set(session.header.constituencies.map(\.folded))
    let others = (session.electorate?.groups ?? []).filter {
      $0.present > 0 && !$0.name.isEmpty && !known.contains($0.name.folded)
    }
    return others.isEmpty ? nil : words.setUp.countNames(words.lists.row(others.map(\.called)))
  }

  /// What to know before the room begins: that the points take longer than the session, and what is doubtful about
  /// the rule.
  private static func remarks(
    _ line: SetUpSheet.Line, _ cockpit: Cockpit, columns: Int, isWhole: Bool
  ) -> [Row] {
    let sentences: [String]
    switch line {
    case .length:
      let plan = AgendaPlan(cockpit.session.agenda)
      let excess = words.dates.minutes(ClockText.minutes(plan.excess))
      sentences = plan.isOverfull ? [words.setUp.tooLong(excess)] : []
    case .decisions:
      let practice = cockpit.session.practice
      let isAsked = practice.rule.groups != nil && cockpit.session.header.constituencies.isEmpty
      sentences =
        [practice.problem].compactMap(\.self) + practice.remarks
        + (isAsked ? [words.setUp.noGroups] : [])
    case .present: sentences = [otherGroups(cockpit.session)].compactMap(\.self)
    default: return []
    }
    return sentences.flatMap {
      fitted("", ($0, Theme.warning), line, columns: columns, most: isWhole ? .max : 2)
    }
  }

  private static func label(_ line: SetUpSheet.Line) -> String {
    let say = words.setUp
    return switch line {
    case .title: say.title
    case .event: say.event
    case .place: say.place
    case .date: say.date
    case .length: say.length
    case .decisions: say.decisions
    case .names: say.names
    case .moderator: say.moderator
    case .rapporteur: say.rapporteur
    case .panel: say.panel
    case .groups: say.groups
    case .present: say.present
    case .point(let id): say.point(id.number)
    }
  }

  private static func value(
    _ line: SetUpSheet.Line, _ cockpit: Cockpit
  ) -> (text: String, style: Style) {
    let (session, say) = (cockpit.session, words.setUp)
    let header = session.header
    switch line {
    case .title: return said(header.title, .title, header)
    case .event: return said(header.event, .event, header)
    case .place:
      let parts = [header.place, header.room].compactMap(\.self)
      return said(parts.isEmpty ? nil : words.lists.row(parts), .place, header)
    case .date: return said(date(header), .date, header)
    case .length:
      return said(length(header.duration, of: session, at: cockpit.now), .duration, header)
    case .decisions: return said(session.practice.words, .decision, header)
    case .names: return (session.regimeNow(of: nil).words, .plain)
    case .moderator: return people(header.moderators)
    case .rapporteur: return people(header.rapporteurs)
    case .panel: return people(header.people.panellists)
    case .groups:
      let names = words.lists.row(header.constituencies)
      return said(names.isEmpty ? nil : names, .constituencies, header)
    case .present: return present(session, say)
    case .point: return ("", .plain)
    }
  }

  private static func said(
    _ value: String?, _ field: SetUpField, _ header: SessionHeader
  ) -> (text: String, style: Style) {
    guard let value else { return (words.setUp.unsaid, Theme.quiet) }
    return header.isAssumed(field) ? (words.setUp.assumed(value), .plain) : (value, .plain)
  }

  private static func people(_ names: [String]) -> (text: String, style: Style) {
    names.isEmpty ? (words.setUp.nobodyYet, Theme.quiet) : (words.lists.row(names), .plain)
  }

  private static func present(
    _ session: Session, _ say: Words.SetUp
  ) -> (text: String, style: Style) {
    guard let known = session.electorate else { return (say.notCounted, Theme.quiet) }
    let groups = (known.groups ?? []).map { words.people.group($0.called, $0.present) }
    return (
      words.people.saved(known.present, groups: groups, observers: known.observers ?? 0), .plain
    )
  }

  private static func date(_ header: SessionHeader) -> String? {
    date(header.date.flatMap(CalendarDate.init), header.plannedStart)
  }

  private static func date(_ day: CalendarDate?, _ start: String?) -> String? {
    let day = day.map(words.dates.day)
    guard let start else { return day }
    return day.map { words.setUp.starts($0, start) } ?? start
  }

  /// How what is typed for the day, and for the time beside it, is understood.
  static func date(_ form: Form) -> String? {
    guard case .success(let typed) = TypedDay.read(form.line(0)) else { return nil }
    let start = typed.time ?? TimeOfDay(typed: form.line(1))
    return date(typed.day, start?.description)
  }

  /// How long a session takes, and when it ends: as the header says once it has begun, else as it is planned.
  static func length(
    _ length: Milliseconds, of session: Session, at now: Timestamp
  ) -> String {
    let (header, say) = (session.header, words.setUp)
    let minutes = words.dates.minutes(ClockText.minutes(length))
    if let closed = session.closed {
      return session.started == nil
        ? minutes : say.ended(minutes, end(closed, after: session.started ?? closed, header))
    }
    if let started = session.started {
      var hardStop = started + length
      // What was set at the clock stays, whatever length was planned.
      if let set = session.hardStop, set != started + header.duration { hardStop = set }
      return say.until(minutes, end(hardStop, after: started, header))
    }
    guard let start = header.plannedStart.flatMap({ TimeOfDay($0) }) else {
      return say.ifBegunNow(minutes, end(now + length, after: now, header))
    }
    let end = start.hour * 60 + start.minute + Int(clamping: length.count / 60_000)
    let time = words.dates.time(hour: end / 60 % 24, minute: end % 60)
    let days = end / (24 * 60)
    return say.until(minutes, days == 0 ? time : say.daysLater(time, days))
  }

  /// The time, and how many days later than the beginning where it is another day.
  private static func end(
    _ end: Timestamp, after start: Timestamp, _ header: SessionHeader
  ) -> String {
    let time = ClockText.timeOfDay(end, header)
    let day = { (at: Timestamp) in
      CalendarDate(at, utcOffsetMinutes: header.utcOffsetMinutes)
    }
    guard let last = day(end), last != day(start) else { return time }
    return words.setUp.starts(words.dates.day(last), time)
  }
}
