import BreakoutModel
import BreakoutWords
import Terminal

extension Cockpit {
  /// Draws the whole screen.
  public func frame() -> Frame {
    let prompt = NotePrompt(cockpit: self)
    let layout = CockpitLayout(self, prompt)
    let (canvas, cursor) = backdrop(layout, DraftingLine(self, prompt))
    return frame(on: canvas, cursor, layout)
  }

  /// Draws everything but the note line, and says where the focus is unless it is there.
  func backdrop(_ layout: CockpitLayout, _ drafting: DraftingLine?) -> (Canvas, Focus) {
    var canvas = Canvas(size: size)
    guard !layout.isTooSmall else {
      let smallest = CockpitLayout.smallest
      let text = words.shell.makeLarger(columns: smallest.columns, rows: smallest.rows)
      for (row, line) in WrappedText(text, columns: max(1, size.columns)).lines.enumerated() {
        canvas.put(line, at: Position(column: 0, row: row))
      }
      return (canvas, Focus(.origin))
    }
    let picture = FloorPicture(self)
    HeaderView(cockpit: self).draw(&canvas, in: layout.header)
    drawTopRule(&canvas, layout)
    var cursor: Position?
    if let panel {
      let view = PanelView(cockpit: self, rect: layout.middle, picture: picture)
      cursor = panel.scene.draw(&canvas, in: view)
    } else {
      let agenda = AgendaPane(self, layout.agenda)
      agenda.draw(&canvas)
      if layout.topRule.isEmpty { drawCompany(&canvas, layout.agenda, besides: agenda.usedColumns) }
      drawDivider(&canvas, layout)
      RecordPane(self, layout).draw(&canvas)
      drawBalance(&canvas, layout.balance, picture)
      FloorPane(cockpit: self, picture: picture).draw(&canvas, in: layout.floor)
    }
    BottomView(cockpit: self, layout: layout, picture: picture, drafting: drafting).draw(&canvas)
    return (canvas, focus(on: canvas, typingAt: cursor, layout))
  }

  /// Where the keys go: to the question, where text is typed, to what is selected, else to what was said
  /// last.
  private func focus(
    on canvas: Canvas, typingAt cursor: Position?, _ layout: CockpitLayout
  ) -> Focus {
    if question != nil { return Focus(layout.hints.start) }
    if let cursor { return Focus(cursor, isTyping: true) }
    if panel != nil { return Focus(canvas.selection(in: layout.middle) ?? layout.middle.start) }
    let selection = canvas.selection(in: layout.record) ?? canvas.selection(in: layout.agenda)
    return Focus(selection ?? layout.bottomRule.start)
  }

  /// Adds the note line.
  func frame(on backdrop: Canvas, _ focus: Focus, _ layout: CockpitLayout) -> Frame {
    var canvas = backdrop
    var focus = focus
    if !layout.isTooSmall {
      let cursor = NoteLineView(cockpit: self, layout: layout).draw(&canvas)
      if question == nil, !focus.isTyping, let cursor { focus = Focus(cursor, isTyping: true) }
    }
    let cursor = canvas.bounds.contains(focus.position) ? focus.position : nil
    return Frame(canvas: canvas, cursor: cursor, isCursorVisible: focus.isTyping)
  }

  /// The rule under the header says how much time there is for what is left.
  private func drawTopRule(_ canvas: inout Canvas, _ layout: CockpitLayout) {
    let row = layout.topRule
    guard !row.isEmpty else { return }
    canvas.horizontalLine(at: row.origin, columns: row.columns, style: Theme.rule)
    if panel == nil, !layout.divider.isEmpty {
      canvas.put("┬", at: Position(column: layout.divider.left, row: row.top), style: Theme.rule)
    }
    var used = 0
    if let left = awayText ?? forecast?.leftText {
      used = canvas.put(
        " \(left) ", at: Position(column: row.left + 1, row: row.top),
        style: awayText == nil ? Theme.quiet : Theme.warning, maxColumns: row.columns - 2)
    }
    drawCompany(&canvas, row, besides: used)
  }

  /// Where somebody looks who is not where the room is.
  private var awayText: String? {
    guard panel == nil, isAway, let viewed = record.viewed, let room = session.openPoint else {
      return nil
    }
    let key = Command.followRoom.keys[isTyping ? .noteLine : .cockpit]?.first
    guard let key else { return words.shell.youAreAt(viewed.number, roomAt: room.number) }
    return words.shell.youAreAt(viewed.number, roomAt: room.number, key.name)
  }

  /// Who else sits here, at the right end of a row.
  private func drawCompany(_ canvas: inout Canvas, _ row: Rect, besides used: Int) {
    guard let company = SeatsView(cockpit: self).words(columns: row.columns - used - 5) else {
      return
    }
    let width = DisplayWidth.columns(of: company)
    canvas.put(
      " \(company) ", at: Position(column: row.right - width - 3, row: row.top), style: Theme.quiet)
  }

  private func drawDivider(_ canvas: inout Canvas, _ layout: CockpitLayout) {
    let divider = layout.divider
    guard !divider.isEmpty else { return }
    canvas.verticalLine(at: divider.origin, rows: divider.rows, style: Theme.rule)
  }
}
