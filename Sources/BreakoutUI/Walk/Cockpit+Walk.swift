import BreakoutModel
import BreakoutWords
import Terminal

/// The points of the agenda.
extension Cockpit {
  mutating func viewPoint(_ key: Key?) -> [Effect] {
    guard let digit = key?.typedCharacter?.wholeNumberValue else { return [] }
    let id = PointID(digit)
    guard let point = session.points[id] else {
      say(Refusal.noSuchPoint(id).sentence, isProblem: true)
      return []
    }
    record = RecordScroll(viewed: id)
    if session.openPoint != id {
      say(words.walk.enterOpens(digit, point.title))
    }
    return []
  }

  func onViewedPoint(_ intent: (Point) -> Intent) -> [Effect] {
    guard let point = viewedPoint.flatMap({ session.points[$0] }) else { return [] }
    return ask(intent(point))
  }

  func movePoint(by step: Int) -> [Effect] {
    onViewedPoint { point in
      .walk(.move(point.id, to: (session.order.firstIndex(of: point.id) ?? 0) + step))
    }
  }

  mutating func openOnViewedPoint(_ form: (Point) -> Form) -> [Effect] {
    guard let point = viewedPoint.flatMap({ session.points[$0] }) else { return [] }
    return open(form(point))
  }

  var whyNoPoint: String? {
    viewedPoint == nil ? words.walk.chooseAPoint : nil
  }
}
