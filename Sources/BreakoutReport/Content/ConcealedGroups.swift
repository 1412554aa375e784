import BreakoutModel

/// The constituencies that must not be told apart in any decision on one matter: a recount, or a vote after a
/// poll, beside an earlier count of nearly the same people would give away what one of them merges (product
/// rule F17).
struct ConcealedGroups {
  private enum Matter: Hashable {
    case recommendation(RecommendationID)
    case question(String)

    init(_ subject: DecisionSubject) {
      self = subject.recommendation.map { .recommendation($0) } ?? .question(subject.text.folded)
    }
  }

  private var names: [Matter: Set<String>] = [:]

  /// - Parameter attribution: under the strictest regime of the session.
  init(_ session: Session, _ attribution: Attribution) {
    guard attribution.mergesSmallGroups else { return }
    let guarded = session.decisions.values.filter { session.regime(of: $0) == attribution.regime }
    let matters = Dictionary(grouping: guarded) { Matter($0.subject) }
    names = matters.mapValues { $0.flatMap(\.electorates).merged(by: attribution) }
  }

  func names(for decision: Decision) -> Set<String> { names[Matter(decision.subject)] ?? [] }
}

extension Session {
  /// The stricter one of the regimes at a decision's opening and at its end.
  func regime(of decision: Decision) -> AttributionRegime {
    let point = decision.subject.point
    return max(
      regime(of: point, at: decision.opened), regime(of: point, at: decision.moment))
  }
}

extension Decision {
  /// The people in the room, at its opening and at its end.
  fileprivate var electorates: [Electorate] {
    switch proceeding {
    case .vote(let vote): return [vote.electorate, vote.closing].compactMap { $0 }
    case .poll(let poll): return [poll.electorate].compactMap { $0 }
    case .consensus, .consent: return []
    }
  }
}
