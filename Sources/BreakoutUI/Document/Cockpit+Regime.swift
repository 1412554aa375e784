import BreakoutModel
import Terminal

/// Who may be named.
extension Cockpit {
  mutating func handle(_ choice: RegimePanel, _ command: Command?, _ key: Key) -> [Effect] {
    var choice = choice
    switch command {
    case .up: choice.move(by: -1)
    case .down: choice.move(by: 1)
    case .nextField, .previousField:
      choice.changeScope(session)
      if choice.point == nil { say("No point is at hand; the session alone has a rule.") }
    case .accept: return set(choice)
    case .leave:
      panel = nil
      return []
    default: return sayUnknown(key)
    }
    panel = .document(.regime(choice))
    return []
  }

  /// A stricter rule asks whether it also covers what was recorded; a looser one never does (product rule
  /// F17).
  private mutating func set(_ choice: RegimePanel) -> [Effect] {
    let now = session.regimeNow(of: choice.scope)
    let next = choice.chosen ?? session.regimeNow(of: nil)
    let intent = { (covers: Bool) in
      Intent.document(.setRegime(choice.chosen, of: choice.scope, coversEarlier: covers))
    }
    guard next > now, choice.chosen != nil else { return ask(intent(false)) }
    let place = choice.scope.map { "point \($0.number)" } ?? "the session"
    question = Question(
      text:
        "\(next.words.capitalisedFirst) is stricter. Does it also hold for what \(place) has on record?",
      answers: [
        .init("y", "yes, from the beginning", .perform(intent(true))),
        .init("f", "from now on only", .perform(intent(false))),
      ])
    return []
  }

  mutating func didSetRegime(_ regime: AttributionRegime?, of point: PointID?, covers: Bool) {
    if case .document(.regime) = panel { panel = nil }
    let place = point.map { "Point \($0.number)" } ?? "The session"
    guard let regime else {
      say("\(place) follows the session again: \(session.regimeNow(of: point).words), from now on.")
      return
    }
    say(
      "\(place): \(regime.words), \(regime.meaning); "
        + (covers
          ? "also for what is on record." : "from now on, what is on record keeps its rule."))
  }
}
