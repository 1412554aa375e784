import BreakoutModel
import BreakoutWords
import Terminal

/// Rounds of consent.
extension Cockpit {
  mutating func openConsentRound() -> [Effect] {
    if session.openDecision != nil { return resumeNamingOther() }
    guard let id = topic else { return open(.ask(.askConsent)) }
    return ask(.consent(.open(.recommendation(id), confirmed: false)))
  }

  mutating func handle(_ consent: ConsentPanel, _ command: Command?) -> [Effect] {
    var consent = consent
    if command == .leave {
      panel = nil
      if session.openDecision == consent.decision { sayOpenDecision() }
      return []
    }
    // What is in the record is looked at only.
    guard session.openDecision == consent.decision, let round = openRound else { return [] }
    switch command {
    case .up: consent.move(by: -1, among: round.objections.count)
    case .down: consent.move(by: 1, among: round.objections.count)
    case .consentObjection: return open(.objection)
    case .integrateObjection: return settle(consent, round, .integrated)
    case .dropObjection: return settle(consent, round, .withdrawn)
    case .upholdObjection: return settle(consent, round, .standing)
    case .amendProposal: return open(.amendment)
    case .setReview: return open(.review(round.reviewDate))
    case .consentReached: return ask(.consensus(.declare))
    case .noConsent: return ask(.consensus(.declareNone))
    case .callOff: return callOff()
    case .undo: return run(.undo, nil)
    default: break
    }
    panel = .consent(consent)
    return []
  }

  private mutating func settle(
    _ consent: ConsentPanel, _ round: ConsentRound, _ outcome: ConsentObjection.Outcome
  ) -> [Effect] {
    guard !round.objections.isEmpty else {
      say(words.consent.noObjectionYet, isProblem: true)
      return []
    }
    let index = min(consent.selection, round.objections.count - 1)
    // The same key again opens the matter once more, so that a slip is mended where it happened.
    let isSame = round.objections[index].outcome == outcome
    return ask(.consent(.settle(index: index, isSame ? .open : outcome)))
  }

  /// The newest objection is what the room hears now, unless another one was selected.
  func panel(of round: ConsentRound, _ id: DecisionID) -> ConsentPanel {
    if case .consent(let shown) = panel, shown.decision == id { return shown }
    return ConsentPanel(decision: id, selection: max(0, round.objections.count - 1))
  }

  /// What follows when an act of the round is in the record.
  mutating func didPerform(_ intent: ConsentIntent) {
    if case .open = intent { unfinished.forms[.askConsent] = nil }
    isTyping = false
    notice = nil
    leadToCall()
    if case .setReview(let date) = intent {
      say(date.isEmpty ? words.consent.noReviewDate : words.consent.toBeReviewed(date))
    }
  }

  /// Closes a round whose opening was undone.
  mutating func settleConsent(_ consent: ConsentPanel) {
    guard case .consent(let round) = session.decisions[consent.decision]?.proceeding else {
      panel = nil
      return
    }
    var consent = consent
    consent.move(by: 0, among: round.objections.count)
    panel = .consent(consent)
  }

  private var openRound: ConsentRound? { session.openRound }
}
