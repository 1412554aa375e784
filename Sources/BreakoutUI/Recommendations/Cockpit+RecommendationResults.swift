import BreakoutModel
import BreakoutWords

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
      say(words.recommendations.isMerged("\(id)", into: "\(home)"))
    case .split(let id, _, _):
      for case .recommendationAdded(let part, _, _, _, _, _) in events.map(\.change) {
        say(words.recommendations.isSplit("\(id)", secondPart: "\(part)"))
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
      say(words.recommendations.keptAlthough("\(id)", one.status.name))
    default:
      guard one.isChangedAfterDecision else { return }
      say(words.recommendations.wasDecidedBefore("\(id)"))
    }
  }

  private mutating func saySaved(_ id: RecommendationID) {
    guard let one = session.recommendations[id] else { return }
    let missing = one.fields.missing.map(words.recommendations.fieldOfTheLine)
    let saved =
      missing.isEmpty
      ? words.recommendations.savedComplete("\(one.id)")
      : words.recommendations.saved("\(one.id)", without: words.lists.row(missing))
    let keys =
      isTyping ? words.recommendations.keysAfterTyping : words.recommendations.keysAfterSaving
    say(words.lists.sentences([saved, keys]))
  }
}
