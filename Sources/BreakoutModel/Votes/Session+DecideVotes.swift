extension Session {
  func decideVote(_ intent: VoteIntent, at now: Timestamp) throws(Refusal) -> [Change] {
    switch intent {
    case .open(
      let topic, let rule, let method, let electorate, let waiver, let again, let confirmed,
      let ruleConfirmed):
      let changes = try openingVote(
        on: topic, Vote(rule: rule, method: method, electorate: electorate), waiver, again,
        confirmed, at: now)
      if !ruleConfirmed, !isConfirmed(rule) {
        throw .ruleNotConfirmed(rule, agenda: practice.given)
      }
      return changes
    case .record(let count, let tellers, let isCutShort):
      let (decision, vote) = try voteUnderWay()
      guard vote.roll == nil else { throw .isRollCall }
      if tellers.count > 1, Set(tellers).count > 1 { throw .tellersDiffer(tellers) }
      return try closing(decision, vote, count, tellers, isCutShort, at: now)
    case .answer(let participant, let reply):
      let (decision, _) = try voteUnderWay()
      guard var answer = decision.answer(of: participant) else { throw .notOnRoll }
      answer.take(reply)
      return [.rollAnswered(decision: decision.id, answer: answer)]
    case .recordRoll(let isCutShort):
      let (decision, vote) = try voteUnderWay()
      guard let count = rollCount(of: vote) else { throw .notARollCall }
      return try closing(decision, vote, count, [], isCutShort, at: now)
    case .waiveQuorum(let reason):
      var (decision, vote) = try voteUnderWay()
      guard !reason.trimmed.isEmpty else { throw .emptyText }
      vote.quorumWaiver = reason.trimmed
      decision.proceeding = .vote(vote)
      return [.decisionUpdated(decision: decision)]
    case .revise(let id, let count, let kind, let reason):
      return try revising(id, count, kind, reason.trimmed, at: now)
    }
  }

  private func voteUnderWay() throws(Refusal) -> (Decision, Vote) {
    guard let decision = decisionUnderWay else { throw .noOpenDecision }
    guard case .vote(let vote) = decision.proceeding else { throw .notAVote }
    return (decision, vote)
  }

  private func openingVote(
    on topic: DecisionTopic, _ vote: Vote, _ waiver: String?, _ again: Reconsideration?,
    _ confirmed: Bool, at now: Timestamp
  ) throws(Refusal) -> [Change] {
    var vote = vote
    // Taking a matter up again is said with its reason, which is confirmation enough.
    let subject = try subject(of: topic, confirmed || again != nil)
    guard vote.electorate.present > 0 else { throw .presenceUnknown }
    if vote.method == .rollCall {
      let voters = presentVoters
      guard !voters.isEmpty else { throw .nobodyOnRoll }
      guard voters.count <= vote.electorate.present else {
        throw .fewerThanMarked(
          .room, present: vote.electorate.present, marked: voters.count)
      }
      vote.roll = voters.map { RollAnswer(participant: $0.id) }
    }
    if let waiver, !waiver.trimmed.isEmpty { vote.quorumWaiver = waiver.trimmed }
    // The rule must be decidable before hands go up: an empty count shows whether it is.
    try vote.check(VoteCount(ofNobodyIn: vote.electorate))
    var decision = Decision(
      id: decisions.nextID, subject: subject, opened: now, proceeding: .vote(vote))
    if let again { decision.revision = try revision(again, of: subject) }
    let callOff = try callingOff(confirmed, at: now)
    let presence: [Change] =
      vote.electorate == electorate ? [] : [.presenceSet(electorate: vote.electorate)]
    return callOff + presence + [.decisionOpened(decision: decision)]
  }

  /// Whether somebody has said that votes are decided by this rule: the agenda, whoever chose another one
  /// than is offered, or whoever opened an earlier vote by it.
  private func isConfirmed(_ rule: VoteRule) -> Bool {
    guard practice.needsConfirmation, rule == practice.rule else { return true }
    return decisions.values.contains {
      if case .vote(let vote) = $0.proceeding { vote.rule == rule } else { false }
    }
  }

  private func revision(
    _ again: Reconsideration, of subject: DecisionSubject
  ) throws(Refusal) -> Revision {
    guard let earlier = decisions[again.of], !earlier.isOpen, earlier.superseded == nil,
      earlier.subject.recommendation == subject.recommendation
    else { throw .noCountToReplace }
    guard !again.reason.trimmed.isEmpty else { throw .reasonMissing }
    return Revision(.reconsideration, of: again.of, reason: again.reason.trimmed)
  }

  private func closing(
    _ decision: Decision, _ vote: Vote, _ count: VoteCount, _ tellers: [Tally],
    _ isCutShort: Bool, at now: Timestamp
  ) throws(Refusal) -> [Change] {
    var (decision, vote) = (decision, vote)
    if isCutShort {
      let prospect = try VoteProspect(
        count, of: vote.electorate, by: vote.rule, isQuorumWaived: vote.quorumWaiver != nil)
      guard prospect.isDecided else { throw .stillInDoubt }
      vote.isCutShort = true
    }
    try vote.check(count)
    vote.tally = count.tally
    vote.groups = count.groups
    try vote.declare()
    vote.tellers = tellers.count > 1 ? tellers : nil
    if let present = electorate, present != vote.electorate { vote.closing = present }
    decision.proceeding = .vote(vote)
    decision.closed = now
    return supersededBy(decision) + [.decisionUpdated(decision: decision)]
  }

  /// What was decided stands until another result decides it anew: sounding the room out, or a vote without
  /// a valid result, takes nothing back.
  private func supersededBy(_ decision: Decision) -> [Change] {
    guard let revision = decision.revision, let earlier = decisions[revision.of],
      decision.isSettled || !earlier.isSettled
    else { return [] }
    return [.decisionSuperseded(id: revision.of, reason: revision.reason)]
  }

  private func revising(
    _ id: DecisionID, _ count: VoteCount, _ kind: Revision.Kind, _ reason: String,
    at now: Timestamp
  ) throws(Refusal) -> [Change] {
    guard let earlier = decisions[id], case .vote(var vote) = earlier.proceeding,
      vote.tally != nil, isLatest(earlier)
    else { throw .noCountToReplace }
    guard !reason.isEmpty else { throw .reasonMissing }
    try vote.check(count)
    vote.tally = count.tally
    vote.groups = count.groups
    try vote.declare()
    vote.roll = nil
    vote.tellers = nil
    vote.isCutShort = nil
    var decision = Decision(
      id: decisions.nextID, subject: earlier.subject, opened: now, proceeding: .vote(vote))
    decision.closed = now
    decision.revision = Revision(kind, of: id, reason: reason)
    return [
      .decisionSuperseded(id: id, reason: reason), .decisionUpdated(decision: decision),
    ]
  }

  /// The answers of a roll call so far, by constituency where the room was counted so; `nil` for a vote
  /// that calls nobody by name.
  public func rollCount(of vote: Vote) -> VoteCount? {
    guard let roll = vote.roll else { return nil }
    var whole = vote.rule.emptyTally
    var groups = (vote.electorate.groups ?? []).map { GroupTally($0.name, vote.rule.emptyTally) }
    for answer in roll {
      guard let reply = answer.answer else { continue }
      whole.add(reply)
      let name = roster[answer.participant]?.group
      if let place = groups.firstIndex(where: { $0.name == name }) {
        groups[place].tally.add(reply)
      }
    }
    let counted = VoteCount(groups: groups)
    // Somebody whose group was not counted in the room keeps the whole from being split.
    return counted.tally == whole && !groups.isEmpty ? counted : VoteCount(whole)
  }
}

extension Session {
  /// The number present is frozen when a vote opens, but a wrong one can be put right before the count.
  func correctingVote(_ electorate: Electorate) throws(Refusal) -> [Change] {
    guard let id = openDecision, var decision = decisions[id],
      case .vote(var vote) = decision.proceeding
    else { return [] }
    vote.electorate = electorate
    try vote.check(VoteCount(ofNobodyIn: electorate))
    decision.proceeding = .vote(vote)
    return [.decisionUpdated(decision: decision)]
  }

  /// Whether nothing later replaced a decision or decided on the same recommendation.
  public func isLatest(_ decision: Decision) -> Bool {
    guard decision.superseded == nil else { return false }
    guard let subject = decision.subject.recommendation else { return true }
    return !decisions(on: subject).contains { $0.id > decision.id && $0.status != nil }
  }
}

extension Vote {
  /// Refuses a count that the rule cannot decide or the room cannot have given.
  fileprivate func check(_ count: VoteCount) throws(Refusal) {
    _ = try Verdict(count, of: electorate, by: rule, isQuorumWaived: quorumWaiver != nil)
  }
}

extension VoteRule {
  /// Nothing counted yet, with blocks where the rule knows them.
  fileprivate var emptyTally: Tally {
    Tally(yes: 0, no: 0, abstain: 0, block: answers.contains(.block) ? 0 : nil)
  }
}

extension Tally {
  fileprivate mutating func add(_ answer: VoteAnswer) {
    switch answer {
    case .yes: yes += 1
    case .no: no += 1
    case .abstain: abstain += 1
    case .block: block = blocks + 1
    }
  }
}

extension RollAnswer {
  fileprivate mutating func take(_ reply: RollReply) {
    switch reply {
    case .answer(let answer): (self.answer, isPassed) = (answer, false)
    case .pass: (answer, isPassed) = (nil, true)
    case .none: (answer, isPassed) = (nil, false)
    }
  }
}

extension Electorate {
  /// Nobody in the room is a number too: people have yet to come.
  var isCountable: Bool {
    let numbers =
      [present, entitled ?? 0, observers ?? 0]
      + (groups ?? []).flatMap { [$0.present, $0.entitled ?? 0] }
    return numbers.allSatisfy { (0...Tally.largestCount).contains($0) }
  }
}
