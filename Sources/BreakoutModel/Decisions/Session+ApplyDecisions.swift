extension Session {
  /// An ended decision gives its recommendation the status it has earned.
  func foldDecision(_ ended: Decision) -> [Patch] {
    let decision = ended.isOpen ? ended : ended.declared
    var patches: [Patch] = [.present(decision)]
    guard !decision.isOpen else { return patches }
    if openDecision == decision.id { patches.append(.absent(Slots.OpenDecision.key)) }
    guard let id = decision.subject.recommendation, var one = recommendations[id] else {
      return patches
    }
    guard let status = decision.status ?? decision.statusLost(in: self) else { return patches }
    // Sounding the room out takes nothing back that was decided.
    if status == .supported, one.status.isDecided { return patches }
    one.status = status
    one.isChangedAfterDecision = decision.subject.version != one.version
    patches.append(.present(one))
    return patches
  }
}

/// What a decision makes of the recommendation that it is about.
extension Decision {
  /// The status that its result gives a recommendation; `nil` while it has none. An indicative vote can
  /// never adopt anything (product rule F9), and neither can a poll or a round of consent (F22).
  public var status: RecommendationStatus? {
    switch proceeding {
    case .consensus(let call):
      switch call.result {
      case .adopted: .adoptedByConsensus
      case .notReached, .calledOff, nil: nil
      }
    case .vote(let vote):
      switch vote.verdict?.outcome {
      case .adopted: .adoptedByVote
      case .supported: .supported
      case .notAdopted, .tie: .notAdopted
      case .noDecision, .noQuorum, .notSupported, .evenlyDivided, nil: nil
      }
    case .consent(let round): round.result == .consent ? .supported : nil
    case .poll: nil
    }
  }

  /// Whether its result adopts or turns down, rather than sounding the room out.
  var isSettled: Bool { status.map { $0 != .supported } ?? false }

  /// Whether a count was recorded at all; a vote that was called off has none.
  var hasResult: Bool {
    if case .vote(let vote) = proceeding { vote.tally != nil } else { false }
  }

  /// A count without a result that replaces one with a result leaves the recommendation undecided.
  fileprivate func statusLost(in session: Session) -> RecommendationStatus? {
    guard let revision, hasResult, let earlier = session.decisions[revision.of],
      earlier.superseded != nil, earlier.status != nil
    else { return nil }
    return .draft
  }
}
