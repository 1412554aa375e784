extension Session {
  func foldRecommendation(_ change: Change, at now: Timestamp) -> [Patch] {
    switch change {
    case .recommendationAdded(let id, let point, let at, let fields, let sources, let splitFrom):
      // Only a damaged record names such numbers; counting on from them would overflow.
      guard id.point.number > 0, (1...1_000_000).contains(id.ordinal) else { return [] }
      return [
        .present(
          Recommendation(
            id: id, point: point, at: at, fields: fields, sources: sources ?? [],
            splitFrom: splitFrom))
      ]
    case .recommendationEdited(let id, let fields):
      guard var one = recommendations[id] else { return [] }
      let isReworded =
        one.fields.text != fields.text || one.fields.addressees != fields.addressees
      // What the room is asked holds the target and the deadline too: whoever changes them changes what was
      // decided and heard, though not the wording.
      if one.fields.put != fields.put {
        one.readBackVersion = nil
        if one.status.isDecided { one.isChangedAfterDecision = true }
      }
      one.fields = fields
      if isReworded {
        one.versions.append(Wording(at: now, text: fields.text, addressees: fields.addressees))
      }
      return [.present(one)]
    case .recommendationMarked(let id, let status):
      guard var one = recommendations[id] else { return [] }
      // Reading a decided text back again confirms its new wording; it does not undo the decision.
      if status != .readBack || !one.status.isDecided { one.status = status }
      one.isChangedAfterDecision = false
      if status == .readBack { one.readBackVersion = one.version }
      return [.present(one)]
    case .recommendationSourced(let id, let sources):
      guard var one = recommendations[id] else { return [] }
      one.sources = sources
      return [.present(one)]
    case .followUpNoted(let id, let entry):
      guard var one = recommendations[id] else { return [] }
      one.followUp.append(entry)
      return [.present(one)]
    default:
      return []
    }
  }

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

extension Decision {
  /// A count without a result that replaces one with a result leaves the recommendation undecided.
  fileprivate func statusLost(in session: Session) -> RecommendationStatus? {
    guard let revision, hasResult, let earlier = session.decisions[revision.of],
      earlier.superseded != nil, earlier.status != nil
    else { return nil }
    return .draft
  }

  /// Whether a count was recorded at all; a vote that was called off has none.
  var hasResult: Bool {
    if case .vote(let vote) = proceeding { vote.tally != nil } else { false }
  }

  /// Whether its result adopts or turns down, rather than sounding the room out.
  var isSettled: Bool { status.map { $0 != .supported } ?? false }

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
}
