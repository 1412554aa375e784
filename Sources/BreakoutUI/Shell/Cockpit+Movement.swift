import BreakoutModel
import BreakoutWords
import Terminal

/// Moving through the record and between points.
extension Cockpit {
  /// Goes on by as much as the screen shows of the record, or of the set-up sheet above it.
  mutating func selectPage(by step: Int) {
    let pane = RecordPane(self, CockpitLayout(self))
    if selectsSetUp, let line = pane.setUp?.line(pages: step), line != sheet.selection {
      selectSetUp { _ in line }
    } else {
      select(by: step * max(1, pane.visibleCount - 1))
    }
  }

  mutating func selectFirst() {
    guard !isSettingUp else { return selectSetUp(\.first) }
    select(place: 0)
  }

  /// Goes to the end of the record.
  mutating func selectNothing() {
    guard !isSettingUp else { return selectSetUp(\.last) }
    record.selection = nil
    record.bottom = nil
  }

  mutating func select(by step: Int) {
    guard !isSettingUp else { return selectSetUp(by: step) }
    let count = session.entryCount(of: viewedPoint)
    let next = (record.selection ?? count) + step
    if next >= count {
      record.selection = nil
      record.bottom = nil
    } else {
      select(place: next)
    }
  }

  /// Selects an entry and scrolls as little as shows it.
  mutating func select(place: Int) {
    let count = session.entryCount(of: viewedPoint)
    guard count > 0 else { return }
    let place = min(max(0, place), count - 1)
    record.selection = place
    if place > record.bottom ?? count - 1 { record.bottom = place }
    // Scrolling moves nothing but the record.
    let layout = CockpitLayout(self)
    while let top = RecordPane(self, layout).firstPlace, place < top {
      record.bottom = (record.bottom ?? count - 1) - 1
      if top - place > 50 { record.bottom = place }
    }
  }

  mutating func view(by step: Int) {
    let order = session.order
    guard !order.isEmpty else { return }
    let place = viewedPoint.flatMap { order.firstIndex(of: $0) } ?? (step > 0 ? -1 : order.count)
    let next = order[place.moved(by: step, among: order.count)]
    record = RecordScroll(viewed: next == session.openPoint ? nil : next)
    if next != session.openPoint {
      say(words.walk.enterOpens(next.number, session.points[next]?.title ?? ""))
    }
  }

  mutating func handleMouse(_ mouse: MouseEvent) -> [Effect] {
    switch mouse.action {
    case .wheelUp: return wheel(by: -1)
    case .wheelDown: return wheel(by: 1)
    case .pressLeft:
      guard panel == nil, question == nil else { return [] }
      let layout = CockpitLayout(self)
      if layout.note.contains(mouse.position) {
        isTyping = true
      } else if let id = AgendaPane(self, layout.agenda).point(at: mouse.position) {
        record = RecordScroll(viewed: id == session.openPoint ? nil : id)
      } else {
        let pane = RecordPane(self, layout)
        if let line = pane.setUp?.line(at: mouse.position) {
          selectSetUp { _ in line }
        } else if let place = pane.place(at: mouse.position) {
          select(place: place)
        }
      }
      return []
    case .pressMiddle, .pressRight: return []
    }
  }

  private mutating func wheel(by step: Int) -> [Effect] {
    if let panel { return panel.scene.wheel(by: step, in: &self) }
    select(by: step)
    return []
  }

  /// The selected entry, if one is.
  var selectedEntry: EntryID? {
    record.selection.flatMap { session.entry($0, of: viewedPoint) }
  }

  var selectedNote: Note? {
    guard case .note(let id) = selectedEntry else { return nil }
    return session.notes[id]
  }
}
