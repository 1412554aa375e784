import BreakoutModel
import Terminal

extension Cockpit {
  mutating func handle(_ search: Search, _ command: Command?, _ key: Key) -> [Effect] {
    var search = search
    switch command {
    case .up: search.move(by: -1)
    case .down: search.move(by: 1)
    case .pageUp: search.move(by: -10)
    case .pageDown: search.move(by: 10)
    case .leave:
      panel = nil
      return []
    case .accept:
      panel = nil
      if let hit = search.selected { show(hit) }
      return []
    default:
      let before = search.query.text
      if search.query.handle(key), search.query.text != before { search.run(in: session) }
    }
    panel = .search(search)
    return []
  }

  private mutating func show(_ hit: Search.Hit) {
    if case .person(let id) = hit.target { return showRoster(selecting: id) }
    record = RecordScroll(viewed: hit.point == session.openPoint ? nil : hit.point)
    isTyping = false
    if case .entry(let entry) = hit.target, let place = session.place(of: entry)?.index {
      select(place: place)
    }
  }
}
