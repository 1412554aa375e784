import BreakoutWords
import Testing

@testable import BreakoutModel

/// What a snapshot can hold, put together by hand.
enum SnapshotSample {
  static func one(_ ordinal: Int) -> RecommendationID {
    RecommendationID(point: PointID(2), ordinal: ordinal)
  }

  static func at(_ minute: Int) -> Timestamp {
    Timestamp(milliseconds: 1_481_016_600_000) + .minutes(minute)
  }
  private static let electorate = Electorate(
    groups: [GroupPresence("UN", present: 3, entitled: 4)], observers: 2)

  private static let person = Participant(
    id: ParticipantID(4), name: "Ana", organisation: "O", constituency: "UN", role: .interpreter,
    country: "MX", attendance: [Span(start: at(1), end: at(2)), Span(start: at(3))])

  private static let vote: Vote = {
    var rule = VoteRule.standards
    rule.groups = GroupCondition(
      base: .present, share: .twoThirds, isStrict: false, excusesNoView: true)
    rule.quorum = Quorum(.participationInEachGroup, share: .half, isStrict: true)
    rule.conditions = [AnswerCondition(.block, .atMost, .half, of: .entitled)]
    rule.counts = [AnswerCount(.yes, .atLeast, 3)]
    var vote = Vote(
      rule: rule, method: .rollCall, electorate: electorate,
      tally: Tally(yes: 1, no: 2, abstain: 3, invalid: 4))
    vote.groups = [GroupTally("UN", Tally(yes: 1, no: 2, abstain: 3, block: 4))]
    vote.roll = [RollAnswer(participant: ParticipantID(4), answer: .block, isPassed: true)]
    vote.tellers = [Tally(yes: 5, no: 6, abstain: 7)]
    vote.closing = Electorate(present: 7)
    vote.quorumWaiver = "w"
    vote.isCutShort = true
    vote.declared = declared
    return vote
  }()

  /// Every part and every failure of a result.
  private static let declared: DeclaredResult = {
    let quorum = Quorum(.presence, number: 7)
    let group = GroupVerdict(
      name: "UN", tally: Tally(yes: 1, no: 2, abstain: 3),
      presence: GroupPresence("UN", present: 3, entitled: 4), needed: 2, state: .notMet)
    let state = QuorumState(
      quorum: quorum, parts: [QuorumState.Part(group: nil, count: 3, needed: 7)])
    return DeclaredResult(
      outcome: .notAdopted, base: 3, needed: 2, groups: [group], quorum: state,
      failures: [
        .share(missing: 1), .tooManyAgainst(count: 2, allowed: 1), .group(group),
        .condition(AnswerCondition(.no, .fewerThan, .half), count: 2, bound: 1),
        .count(AnswerCount(.yes, .atLeast, 3), count: 1), .quorum(state), .tie,
      ])
  }()

  private static let poll: Poll = {
    var poll = Poll(
      method: .gradients, options: ["A", "B"], points: [PointID(7)],
      settings: PollSettings(
        legend: ["l"], dots: 3, highestScore: 4, target: .broad, ranksUnlistedLast: false),
      electorate: electorate)
    poll.ballots = [PollBallot(count: 2, marks: [1, nil], group: "UN")]
    poll.count = PollCount(voters: 9, totals: [1, 2])
    poll.count?.ballots = [PollBallot(marks: [0])]
    poll.declared = DeclaredPoll(
      summary: .leading(
        lead: PollLead(first: [0], value: 2, of: 3, second: [1], next: 1)),
      rows: [PollRow(place: 0, rank: 1, isRankShared: true, value: 2, of: 3, .share(of: 3))])
    return poll
  }()

  private static let round: ConsentRound = {
    var round = ConsentRound()
    round.objections = [
      ConsentObjection(statement: Statement(by: "x", reason: "y"), outcome: .standing)
    ]
    round.amendments = ["a"]
    round.reviewDate = "d"
    round.result = .notReached
    return round
  }()

  private static let intervention: Intervention = {
    var one = Intervention(
      id: InterventionID(5), requested: at(1), point: PointID(7),
      details: InterventionDetails(
        FloorPerson(
          participant: ParticipantID(4), name: "Ana", constituency: "UN", looks: "row 4"),
        as: .response, channel: .online, toSay: "costs", answers: InterventionID(3), ruling: "so",
        isUrgent: true))
    one.limit = .minutes(2)
    one.spans = [Span(start: at(2), end: at(3))]
    one.state = .released(at: at(4), as: .unheard)
    one.yieldedBy = InterventionID(2)
    return one
  }()

  /// Values put together by hand, so that a new rule of the session does not change them.
  static func bytesOfEveryKind() -> [UInt8] {
    var point = Point(
      id: PointID(7), title: "T", question: "Q", planned: .minutes(4), priority: .high,
      origin: .split(from: PointID(9)))
    point.status = .merged(into: PointID(8))
    point.spans = [Span(start: at(1), end: at(2)), Span(start: at(3))]
    point.allotted = .minutes(3)
    point.extensions = [PointExtension(at: at(2), length: .minutes(2), asker: "x")]
    var note = Note(
      id: NoteID(300), point: PointID(7),
      NoteDraft(
        at: at(4), kind: .quotation, text: "“So”",
        speaker: Speaker(name: "Ana", constituency: nil), tags: ["a", "b"]))
    note.isVerified = true
    note.ticket = .owned(by: "Ana")
    let fields = RecommendationFields(
      text: "1", addressees: ["2"], indicator: "3", baseline: "4", target: "5", deadline: "6",
      resources: "7", lead: "8", sdgTargets: ["9"], rationale: "10", proposer: "11",
      priority: "12")
    var recommendation = Recommendation(
      id: one(3), point: PointID(7), at: at(5), fields: fields, sources: [NoteID(300)],
      splitFrom: one(2))
    recommendation.status = .merged(into: one(1))
    recommendation.readBackVersion = 1
    recommendation.followUp = [FollowUpEntry(day: "2027-05-01", state: .done, note: "n")]
    recommendation.isChangedAfterDecision = true
    var call = ConsensusCall()
    call.objections = [Objection(statement: Statement(by: "x", reason: "y"), isWithdrawn: true)]
    call.reservations = [Statement(by: "r", reason: "")]
    call.standAsides = [Statement(by: "s", reason: "")]
    call.result = .notReached
    let proceedings = [Proceeding.consensus(call), .vote(vote), .poll(poll), .consent(round)]
    let decisions = proceedings.map { proceeding in
      var decision = Decision(
        id: DecisionID(2),
        subject: DecisionSubject(
          point: PointID(7), recommendation: one(3), version: 2, text: "S"),
        opened: at(6), proceeding: proceeding)
      decision.closed = at(7)
      decision.superseded = "again"
      decision.revision = Revision(.correction, of: DecisionID(1), reason: "why")
      return decision
    }
    let states = [
      DocumentState.draft, .circulated(commentsBy: "26 May"), .validated(by: "m"),
      .validated(by: "m", despite: "r"),
    ]
    let issues = states.map {
      Patch.present(
        DocumentIssue(
          id: DocumentNumber(1), at: at(9), seq: 40, stateAt: at(8), state: $0, gaps: 2))
    }
    var writer = SnapshotWriter()
    writer.write(full.header)
    let patches: [Patch] =
      [
        .present(point), .present(note),
        .present(recommendation), .present(Slots.Order([PointID(7)])),
        .present(Slots.OpenPoint(PointID(7))), .present(Slots.OpenDecision(DecisionID(2))),
        .present(PresenceCount(id: PresenceID(1), at: at(7), electorate: electorate)),
        .present(person),
        .present(
          DecisionAnswer(
            decision: DecisionID(2), answer: RollAnswer(participant: ParticipantID(4)))),
        .present(
          DecisionBallot(
            decision: DecisionID(2), place: 5,
            ballot: PollBallot(count: 2, marks: [nil, 1], group: "UN"))),
        .present(People(moderators: ["m"], rapporteurs: ["r"])),
        .present(Slots.Started(at(8))), .present(Slots.Closed(at(9))),
        .present(intervention), .present(Slots.Waiting([InterventionID(5)])),
        .present(Slots.Speaking([InterventionID(6)])),
        .present(
          FloorRules(
            isListOpen: false, mode: .zip, limits: [KindLimit(kind: .panel, limit: .minutes(4))],
            allowsSeveral: true)),
        .present(Slots.HardStop(at(90))),
        .present(
          Break(
            id: BreakID(1), span: Span(start: at(5), end: at(6)), reason: "fire",
            speech: InterventionID(5))),
        .present(
          Reminder(id: ReminderID(1), text: "photo", due: at(9), isSettled: true)),
        .present(
          Slots.Regimes([
            RegimeChange(at: at(3), point: PointID(7), regime: .group, coversEarlier: true)
          ])),
      ] + issues + decisions.map { Patch.present($0) }
    writer.write(patches.flatMap { [$0, .absent($0.key)] })
    writer.write(
      ActLog.Act(id: 1, at: at(1), seat: .rapporteur, kind: .noteEdited, start: 2, subject: 3))
    for status in [PointStatus.pending, .open, .suspended, .deferred, .skipped, .closed] {
      writer.write(status)
    }
    for status in [
      RecommendationStatus.draft, .readBack, .adoptedByConsensus, .adoptedByVote, .supported,
      .notAdopted, .withdrawn, .deferred,
    ] { writer.write(status) }
    for origin in [PointOrigin.agenda, .added] { writer.write(origin) }
    for result in [ConsensusResult.adopted, .calledOff] { writer.write(result) }
    return writer.bytes
  }
}
