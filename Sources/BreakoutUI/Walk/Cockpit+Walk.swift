import BreakoutModel
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
      say("Enter opens point \(digit) “\(point.title)”; Esc goes back.")
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
    viewedPoint == nil ? "Choose a point first: its number, or the arrow keys." : nil
  }
}
