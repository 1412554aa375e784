import BreakoutModel
import BreakoutWords

extension Cockpit {
  /// What follows when an act of the walk is in the record.
  mutating func didPerform(_ intent: WalkIntent) {
    switch intent {
    case .next, .previous, .open:
      record = .following
      say(openingAccount)
    case .close: sayPoint(session.lastLeftPoint, words.walk.isClosed)
    case .suspend: sayPoint(session.lastLeftPoint, words.walk.isSetAside)
    case .defer(let id, _): sayPoint(id, words.walk.isDeferred)
    case .skip(let id, _): sayPoint(id, words.walk.isSkipped)
    case .add, .split, .merge, .move, .edit: break
    }
  }

  private mutating func sayPoint(_ id: PointID?, _ what: (Int, String) -> String) {
    guard let point = id.flatMap({ session.points[$0] }) else { return }
    let sentence = what(point.id.number, point.title)
    guard session.openPoint == nil else { return say(sentence) }
    say(
      session.nextPoint == nil
        ? words.walk.andAllAreDone(sentence) : words.walk.andNoneIsOpen(sentence))
  }

  private var openingAccount: String {
    guard let current = session.current else { return "" }
    let opened = words.walk.isOpen(current.id.number)
    guard let left = session.lastLeftPoint.flatMap({ session.points[$0] }),
      left.spans.last?.end == current.spans.last?.start,
      let gaps = PointGaps(left, in: session).sentence
    else { return opened }
    return words.walk.isOpen(current.id.number, before: left.id.number, lacks: gaps)
  }
}
