import BreakoutModel
import BreakoutWords
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
      if choice.point == nil { say(words.document.noPointAtHand) }
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
    guard next > now, choice.chosen != nil, !(choice.scope == nil && session.hasNothingOnRecord)
    else { return ask(intent(false)) }
    question = Question(
      text: choice.scope.map { words.document.stricter(next, forPoint: $0.number) }
        ?? words.document.stricterForSession(next),
      answers: [
        .init(
          "y", words.document.yesFromTheBeginning, short: words.document.yesShort,
          .perform(intent(true))),
        .init("f", words.document.fromNowOn, .perform(intent(false))),
      ])
    return []
  }

  mutating func didSetRegime(_ regime: AttributionRegime?, of point: PointID?, covers: Bool) {
    if case .document(.regime) = panel { panel = nil }
    guard let regime else {
      if let point {
        say(words.document.pointFollows(point.number, session.regimeNow(of: point).words))
      }
      return
    }
    let (rule, meaning) = (regime.words, regime.meaning)
    let document = words.document
    switch (point, covers) {
    case (let point?, true): say(document.pointCovers(point.number, rule, meaning))
    case (let point?, false): say(document.pointFromNow(point.number, rule, meaning))
    case (nil, true): say(document.sessionCovers(rule, meaning))
    case (nil, false): say(document.sessionFromNow(rule, meaning))
    }
  }
}
