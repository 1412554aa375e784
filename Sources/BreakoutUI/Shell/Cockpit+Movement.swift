import BreakoutModel
import BreakoutWords
import Terminal

/// Moving through the record and between points.
extension Cockpit {
  /// How many entries a page of the record goes on.
  var recordPage: Int { max(1, RecordPane(self, CockpitLayout(self)).visibleCount - 1) }

  /// Goes to the end of the record.
  mutating func selectNothing() {
    record.selection = nil
    record.bottom = nil
  }

  mutating func select(by step: Int) {
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
      } else if let place = RecordPane(self, layout).place(at: mouse.position) {
        select(place: place)
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

  /// The newest recommendation of the point that is shown which fits.
  func newestRecommendation(where fits: (Recommendation) -> Bool) -> Recommendation? {
    guard let point = viewedPoint else { return nil }
    return session.recommendations(of: point).last(where: fits)
  }

  /// The recommendation that is to be decided where it is the last line of the point's record, or only
  /// decisions on it stand behind. Enter is pressed too easily for anything that is further up.
  var undecidedAtTheEnd: Recommendation? {
    guard
      let one = newestRecommendation(where: { !$0.status.isDecided || $0.isChangedAfterDecision }),
      let place = session.place(of: .recommendation(one.id))
    else { return nil }
    let behind = (place.index + 1)..<max(place.index + 1, session.entryCount(of: place.point))
    let isLast = behind.allSatisfy { index in
      guard case .decision(let id) = session.entry(index, of: place.point) else { return false }
      return session.decisions[id]?.subject.recommendation == one.id
    }
    return isLast ? one : nil
  }

  /// What a decision would be about: the selected recommendation, or that of the selected decision, else
  /// the newest that is not decided.
  var topic: RecommendationID? {
    switch selectedEntry {
    case .recommendation(let id): id
    case .decision(let id): session.decisions[id]?.subject.recommendation
    case .note, nil:
      newestRecommendation {
        $0.status == .draft || $0.status == .readBack || $0.isChangedAfterDecision
      }?
      .id ?? newestRecommendation { $0.status == .deferred || $0.status == .supported }?.id
    }
  }
}
