import BreakoutModel
import BreakoutWords
import Terminal

/// Who speaks and who is next, in the cockpit.
struct FloorPane {
  let cockpit: Cockpit
  let picture: FloorPicture

  private var session: Session { cockpit.session }

  /// With its heading on the first row, unless that is the only one.
  func draw(_ canvas: inout Canvas, in rect: Rect) {
    guard !rect.isEmpty else { return }
    guard rect.rows > 1 else { return drawFolded(&canvas, rect.row(0)) }
    var rest = rect
    let head = rest.takeTop(1)
    canvas.horizontalLine(at: head.origin, columns: head.columns, style: Theme.rule)
    canvas.put(
      " \(words.floor.title) · \(cockpit.floorHeading) ".fitted(columns: max(0, head.columns - 2)),
      at: Position(column: head.left + 1, row: head.top), style: Theme.title)
    rest = rest.inset(columns: 1)
    drawSpeaker(session.floor.speaker, &canvas, rest.takeTop(1))
    // Who is interrupted goes on afterwards, and must not be forgotten.
    for id in session.floor.speaking.dropLast().reversed() where rest.rows > 0 {
      guard let one = session.floor.interventions[id] else { continue }
      drawSpeaker(one, isInterrupted: true, &canvas, rest.takeTop(1))
    }
    drawNext(&canvas, rest)
  }

  private func drawSpeaker(
    _ speaker: Intervention?, isInterrupted: Bool = false, _ canvas: inout Canvas, _ row: Rect
  ) {
    guard let speaker else {
      canvas.put(
        "○ \(Refusal.nobodySpeaks.sentence)", at: row.origin, style: Theme.quiet,
        maxColumns: row.columns
      )
      return
    }
    let line = SpeechLine(speaker, at: cockpit.now, isInterrupted: isInterrupted)
    let width = DisplayWidth.columns(of: line.times)
    canvas.put(
      "\(line.sign) \(session.name(of: speaker))".fitted(columns: max(0, row.columns - width - 2)),
      at: row.origin, style: isInterrupted ? Theme.quiet : Theme.title)
    canvas.put(
      line.times, at: Position(column: row.right - width, row: row.top), style: line.style,
      maxColumns: width)
  }

  private func drawNext(_ canvas: inout Canvas, _ rect: Rect) {
    guard rect.rows > 0 else { return }
    let line = picture.order
    for (offset, next) in line.prefix(rect.rows).enumerated() {
      guard let one = session.floor.interventions[next.id] else { continue }
      let row = rect.row(offset)
      let isLast = offset == rect.rows - 1 && line.count > rect.rows
      let more = isLast ? "  \(words.floor.more(line.count - rect.rows))" : ""
      let moreWidth = DisplayWidth.columns(of: more)
      let name = "\(offset + 1) \(session.name(of: one))"
        .fitted(columns: row.columns - moreWidth)
      let width = DisplayWidth.columns(of: name)
      canvas.put(name, at: row.origin)
      canvas.put(
        cockpit.reason(next.reason, for: one, columns: row.columns, by: picture.groups)
          .fitted(columns: max(0, row.columns - width - 2 - moreWidth)),
        at: Position(column: row.left + width + 2, row: row.top), style: Theme.quiet)
      canvas.put(
        more, at: Position(column: row.right - moreWidth, row: row.top), style: Theme.quiet)
    }
  }

  /// All in one row: who speaks and the clock, else who is next.
  private func drawFolded(_ canvas: inout Canvas, _ row: Rect) {
    let row = row.inset(columns: 1)
    let waiting = session.floor.list.count
    let next = picture.order.first.flatMap { session.floor.interventions[$0.id] }
    // Who is named is not one more.
    let others = session.floor.speaker == nil && next != nil ? waiting - 1 : waiting
    let count = others == 0 ? "" : "  +\(others)"
    guard session.floor.speaker != nil else {
      let text = next.map { words.floor.next(session.name(of: $0)) } ?? cockpit.floorHeading
      canvas.put(
        "○ \(text)".fitted(columns: row.columns - count.count), at: row.origin, style: Theme.quiet)
      canvas.put(count, at: Position(column: row.right - count.count, row: row.top))
      return
    }
    var speaker = row
    let waits = speaker.takeRight(count.count)
    drawSpeaker(session.floor.speaker, &canvas, speaker)
    canvas.put(count, at: waits.origin)
  }
}

/// What one frame shows of the floor: worked out once, because everything in it goes through all speeches.
struct FloorPicture {
  /// The proposed order of those who wait.
  let order: [ProposedSpeaker]
  /// The constituencies' shares, by which the reasons and the bars agree.
  let groups: [GroupBalance]

  init(_ cockpit: Cockpit) {
    let session = cockpit.session
    order = FairProposal(session).order
    groups = GroupBalance.all(of: session, at: cockpit.clockMoment)
  }
}
