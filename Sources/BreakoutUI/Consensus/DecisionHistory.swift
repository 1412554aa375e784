import BreakoutModel

/// What took the place of what: recounts, corrections and reconsiderations.
struct DecisionHistory {
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
    guard let later, let revision = later.revision else { return "✗ SUPERSEDED: \(reason)" }
    let at = ClockText.timeOfDay(later.closed ?? later.opened, session.header)
    return "✗ SUPERSEDED by the \(revision.kind.rawValue) of \(at): \(reason)"
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
        "\(revision.kind.title) (\(revision.reason)) of \(at): \(DecisionLine(earlier).outcome)")
      current = earlier
    }
    return lines
  }
}

extension Revision.Kind {
  /// At the start of a line.
  var title: String {
    switch self {
    case .recount: "Recount"
    case .correction: "Correction"
    case .reconsideration: "Reconsideration"
    }
  }
}
