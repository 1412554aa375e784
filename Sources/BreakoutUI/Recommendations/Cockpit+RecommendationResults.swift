import BreakoutModel

extension Cockpit {
  /// What follows when an act on recommendations is in the record.
  mutating func didPerform(
    _ intent: RecommendationIntent, _ request: Request, _ events: [Event]
  ) -> [Effect] {
    switch intent {
    case .add:
      if !isAway { record = .following }
      for case .recommendationAdded(let id, _, _, _, _, _) in events.map(\.change) {
        saySaved(id)
        if request.origin == .key, let one = session.recommendations[id] {
          settle()
          return open(.recommendation(one))
        }
      }
    case .edit(let id, _): sayWhatBecameOf(id)
    case .mark(let id, let status): didMark(id, status)
    case .merge(let id, let home, _):
      if case .recommendation(var page) = panel {
        page.id = home
        panel = .recommendation(page)
      }
      say("\(id) is merged into \(home).")
    case .split(let id, _, _):
      for case .recommendationAdded(let part, _, _, _, _, _) in events.map(\.change) {
        say("\(id) is split: \(part) holds the second part.")
      }
    case .extend, .link: break
    }
    settle()
    return []
  }

  /// An edit that is not what goes to the room next: it is easily taken for one.
  private mutating func sayWhatBecameOf(_ id: RecommendationID) {
    guard let one = session.recommendations[id] else { return }
    switch one.status {
    case .withdrawn, .merged:
      say("\(id) is \(one.status.name); your words are kept with it.")
    default:
      guard one.isChangedAfterDecision else { return }
      say("\(id) was decided before: the change is marked until it is read back or decided again.")
    }
  }

  private mutating func saySaved(_ id: RecommendationID) {
    guard let one = session.recommendations[id] else { return }
    let missing = one.fields.missing.map { $0.name.lowercased() }
    let gaps = missing.isEmpty ? "complete" : "○ " + missing.joined(separator: ", ")
    let keys =
      isTyping ? "Esc, then c consensus or v vote." : "c consensus, v vote, Enter edits it."
    say("\(one.id) saved: \(gaps). \(keys)")
  }
}
