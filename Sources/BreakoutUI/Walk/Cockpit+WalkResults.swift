import BreakoutModel

extension Cockpit {
  /// What follows when an act of the walk is in the record.
  mutating func didPerform(_ intent: WalkIntent) {
    switch intent {
    case .next, .previous, .open:
      record = .following
      say(openingAccount)
    case .close: sayPoint(session.lastLeftPoint, "is closed")
    case .suspend: sayPoint(session.lastLeftPoint, "is set aside")
    case .defer(let id, _): sayPoint(id, "is deferred to the end")
    case .skip(let id, _): sayPoint(id, "is skipped")
    case .add, .split, .merge, .move, .edit: break
    }
  }

  private mutating func sayPoint(_ id: PointID?, _ what: String) {
    guard let point = id.flatMap({ session.points[$0] }) else { return }
    let next =
      session.openPoint != nil
      ? ""
      : session.nextPoint == nil
        ? " All points are done; “close session” under : ends the session."
        : " No point is open; n opens the next one."
    say("Point \(point.id.number) “\(point.title)” \(what).\(next)")
  }

  private var openingAccount: String {
    guard let current = session.current else { return "" }
    let opened = "Point \(current.id.number) is open."
    guard let left = session.lastLeftPoint.flatMap({ session.points[$0] }),
      left.spans.last?.end == current.spans.last?.start,
      let gaps = PointGaps(left, in: session).sentence
    else { return opened }
    return "\(opened) Point \(left.id.number) still lacks \(gaps)."
  }
}
