/// What the moderator could say now (product rule F18). It follows from the session and the time alone.
public struct Prompter: Sendable {
  public let situation: PrompterSituation
  public let session: Session
  /// Who is next in line.
  public let next: Intervention?
  public let at: Timestamp

  /// For so long after it happened something is what there is to say.
  static let moment = Milliseconds.seconds(20)
  /// For so long after the floor was given it is still being given.
  static let opening = Milliseconds.seconds(8)

  /// - Parameter order: the proposed order of those who wait, where somebody worked it out already.
  public init(_ session: Session, at now: Timestamp, order: [ProposedSpeaker]? = nil) {
    self.session = session
    at = now
    next = (order ?? FairProposal(session).order).first.flatMap {
      session.floor.interventions[$0.id]
    }
    situation = session.prompterSituation(at: now, next: next)
  }
}

extension Session {
  /// - Parameter next: who is next in line.
  fileprivate func prompterSituation(
    at now: Timestamp, next: Intervention?
  ) -> PrompterSituation {
    if closed != nil { return .sessionIsOver }
    if started == nil { return .sessionOpens }
    if currentBreak != nil { return .pause }
    if let decision = decisionUnderWay { return situation(of: decision, at: now) }
    if let next, next.details.kind == .order, floor.speaker == nil || next.details.isUrgent {
      return .orderRaised
    }
    if let speaker = floor.speaker { return situation(of: speaker, at: now) }
    if let decision = lastStandingDecision, let closed = decision.closed,
      now - closed < Prompter.moment, let situation = situation(after: decision)
    {
      return situation
    }
    if let hardStop, now >= hardStop { return .endIsReached }
    guard let current else { return nextPoint == nil ? .handOver : .pointCloses }
    if let opened = opened(current), now - opened < Prompter.moment { return .pointOpens }
    if let next {
      if floor.rules.isListOpen { return .nextSpeaker }
      return floor.list.count == 1 && next.details.kind != .reply ? .lastWord : .listCloses
    }
    if let hardStop, hardStop - now < header.reserve { return .handOver }
    if current.elapsed(at: now) >= current.limit { return .pointTimeIsUp }
    return floor.rules.isListOpen ? .invite : .listIsEmpty
  }

  private func situation(of decision: Decision, at now: Timestamp) -> PrompterSituation {
    switch decision.proceeding {
    case .consensus(let call):
      call.standingObjections.isEmpty ? .consensusQuestion : .objection
    case .vote(let vote):
      now - decision.opened < Prompter.moment
        ? .voteOpens : vote.roll == nil ? .votesAreTaken : .rollCall
    case .poll: .poll
    case .consent: .consent
    }
  }

  private func situation(after decision: Decision) -> PrompterSituation? {
    switch decision.proceeding {
    case .consensus(let call):
      switch call.result {
      case .adopted: .consensusReached
      case .notReached: .consensusFailed
      case .calledOff, nil: nil
      }
    case .vote(let vote): vote.verdict == nil ? nil : .result
    case .poll, .consent: nil
    }
  }

  private func situation(of speaker: Intervention, at now: Timestamp) -> PrompterSituation {
    switch speaker.details.kind {
    case .order: return now - (speaker.started ?? now) < Prompter.opening ? .pointOfOrder : .ruling
    case .question: return .question
    case .technical: return .technical
    case .floor, .panel, .response, .reply, .moderator: break
    }
    let clock = SpeechClock(speaker, at: now)
    switch clock.state {
    case .ending: return .timeRunsOut
    case .over: return speaker.overtime(at: now) > .zero ? .interrupt : .timeIsUp
    case .inTime: break
    }
    if clock.spoken < Prompter.opening { return .floorGiven }
    if floor.list.isEmpty { return .speakingAlone }
    return floor.rules.isListOpen ? .speaking : .listCloses
  }

  /// The last decision that nothing has replaced, open or ended.
  public var lastStandingDecision: Decision? {
    var last: Decision?
    for decision in decisions.values where decision.superseded == nil { last = decision }
    return last
  }
}
