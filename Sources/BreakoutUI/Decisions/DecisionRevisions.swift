import BreakoutModel
import BreakoutWords

/// What took the place of what: recounts, corrections and reconsiderations.
struct DecisionRevisions {
  let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// By what a decision was superseded and why; `nil` for one that stands.
  func past(of decision: Decision) -> String? {
    guard let reason = decision.superseded else { return nil }
    let later = session.decisions.values.first {
      $0.revision?.of == decision.id && $0.closed != nil
    }
    guard let later, let revision = later.revision else {
      return words.consensus.superseded(because: reason)
    }
    let at = ClockText.timeOfDay(later.closed ?? later.opened, session.header)
    return words.consensus.superseded(by: revision.kind.name, of: at, because: reason)
  }

  /// What a decision took up again, one line each, the newest first.
  func earlier(than decision: Decision) -> [String] {
    var lines: [String] = []
    var current = decision
    while let revision = current.revision, let earlier = session.decisions[revision.of],
      earlier.id < current.id
    {
      let at = ClockText.timeOfDay(earlier.opened, session.header)
      lines.append(
        words.consensus.earlier(
          revision.kind, because: revision.reason, of: at, DecisionLine(earlier).outcome))
      current = earlier
    }
    return lines
  }
}
