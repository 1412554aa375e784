import BreakoutWords
import Testing

@testable import BreakoutModel

struct SnapshotTests {
  /// A session that holds a value of every kind.
  static let full: Session = {
    var agenda = Agenda(title: "Room 4")
    agenda.event = "IGF 2016"
    agenda.place = "Guadalajara"
    agenda.date = CalendarDate(year: 2016, month: 12, day: 6)
    agenda.start = TimeOfDay(hour: 9, minute: 30)
    agenda.moderators = ["Amina"]
    agenda.constituencies = ["Business", "UN"]
    agenda.background = "为什么\n\nبعد"
    agenda.phrases = [PrompterPhrase(.timeIsUp, "{speaker}，时间到了")]
    agenda.addressees = ["Ministry of Trade"]
    agenda.language = "zh-Hant"
    let header = SessionHeader(agenda: agenda, reserve: .minutes(9), utcOffsetMinutes: -360)
    let statuses: [PointStatus] = [
      .pending, .suspended, .deferred, .skipped, .merged(into: PointID(1)), .closed,
    ]
    let points = statuses.enumerated().map { place, status in
      Point(
        id: PointID(place + 1), title: "P", question: "Q", planned: .minutes(place),
        priority: PointPriority.allCases[place % 3], status: status,
        origin: [.agenda, .added, .split(from: PointID(1))][place % 3],
        spans: [Span(start: at(1), end: at(2))])
    }
    var session = Session()
    func act(_ changes: [Change]) {
      for event in session.events(changes, at: at(session.lastSeq), by: .rapporteur) {
        session.apply(event)
      }
    }
    func act(_ intent: Intent) throws { act(try session.decide(intent, at: at(session.lastSeq))) }
    act([.sessionCreated(header: header, points: points)])
    let opinion = Statement(by: "UN", reason: "cost")
    let intents: [Intent] =
      [.walk(.open(PointID(2), confirmed: true))]
      + NoteKind.allCases.map { kind in
        .note(
          .add(
            NoteDraft(
              at: at(3), kind: kind, text: "text of \(kind)",
              speaker: Speaker(name: "Ana", constituency: "UN"), tags: ["tag"])))
      } + [
        .recommendation(.add(RecommendationFields(text: "Publish", addressees: ["UN"]), at: at(4))),
        .recommendation(.add(RecommendationFields(text: "Measure"), at: at(5))),
        .recommendation(
          .mark(
            one(2), .merged(into: one(1)))),
        .consensus(.call(.recommendation(one(1)), confirmed: true)),
        .consensus(.object(opinion)), .consensus(.withdrawObjection(index: 0)),
        .consensus(.reserve(opinion)), .consensus(.standAside(opinion)),
        .consensus(.declare),
        .recommendation(.edit(one(1), RecommendationFields(text: "Publish it"))),
        .vote(
          .open(
            .question("Go on?"), rule: .standards, method: .cards,
            Electorate(present: 9, entitled: 12), confirmed: true)),
        .vote(.record(Tally(yes: 5, no: 1, abstain: 2, invalid: 1))),
        .vote(.recount(DecisionID(2), Tally(yes: 6, no: 1, abstain: 2), reason: "miscounted")),
      ] + rollAndPolls + floorAndClock + [
        .note(.remove(NoteID(3))), .consensus(.call(.question("And now?"), confirmed: true)),
        .closeSession(confirmed: true, list: .release), .undo, .undo,
      ]
    for intent in intents {
      do { try act(intent) } catch { Issue.record(error) }
    }
    return session
  }()

  /// A roster, a roll call on it, a poll with ballots and a round of consent, all in the record.
  private static let rollAndPolls: [Intent] = [
    .people(
      .add([
        ParticipantDraft(name: "Ana", constituency: "UN"),
        ParticipantDraft(name: "Bo", organisation: "Chamber", constituency: "Business"),
        ParticipantDraft(name: "Chen", role: .observer),
      ])),
    .people(.mark([ParticipantID(1), ParticipantID(2)], isPresent: true)),
    .vote(
      .open(
        .question("By name?"), rule: .twoThirds, method: .rollCall,
        Electorate(groups: [GroupPresence("UN", present: 1), GroupPresence("Business", present: 1)]
        ),
        confirmed: true)),
    .vote(.answer(ParticipantID(1), .answer(.yes))), .vote(.answer(ParticipantID(2), .pass)),
    .vote(.answer(ParticipantID(2), .answer(.abstain))), .vote(.recordRoll(isCutShort: false)),
    .poll(
      .open(
        .question("Which first?"), .ranked, options: ["Land", "Water"],
        PollSettings(ranksUnlistedLast: false), confirmed: true)),
    .poll(.add(PollBallot(marks: [1, 2], group: "UN"))), .poll(.add(PollBallot(marks: [nil, 1]))),
    .poll(.record(nil)),
    .consent(.open(.question("Meet again?"), confirmed: true)),
    .consensus(.object(Statement(by: "Bo", reason: "cost"))),
    .consent(.settle(index: 0, .integrated)),
    .consent(.amend("by video")), .consent(.setReview("2017-06")), .consensus(.declare),
  ]

  /// Requests, speeches, a break, an extension and a reminder, all in the record.
  private static let floorAndClock: [Intent] = [
    .floor(.request(InterventionDetails(FloorPerson(name: "Ana", constituency: "UN")))),
    .floor(
      .request(
        InterventionDetails(FloorPerson(constituency: "Business", looks: "row 4"), as: .response))),
    .floor(.give(InterventionID(1))),
    .floor(.take(InterventionDetails(FloorPerson(), as: .technical))),
    .clock(.pause(reason: "fire alarm")), .clock(.resume), .floor(.end),
    .floor(.adjust(by: .seconds(30))),
    .floor(.countTooLate(InterventionDetails(FloorPerson(name: "Bo")))),
    .clock(.extendPoint(by: .minutes(2), asker: "Bo", confirmed: false)),
    .clock(.setHardStop(at(10_000))),
    .clock(.remind("photo", at: at(9_000))), .floor(.closeList(lastWord: InterventionID(2))),
  ]

  private static func one(_ ordinal: Int) -> RecommendationID {
    RecommendationID(point: PointID(2), ordinal: ordinal)
  }

  private static func at(_ minute: Int) -> Timestamp {
    Timestamp(milliseconds: 1_481_016_600_000) + .minutes(minute)
  }

  @Test func `a session comes back from its snapshot as it was, undo and redo included`() throws {
    var session = Self.full
    var back = try Session(snapshot: session.snapshot())
    #expect(back == session)
    #expect(back.redoStep() == session.redoStep())
    for intent in [Intent.redo, .undo, .undo, .undo, .redo] {
      let events = session.events(
        try session.decide(intent, at: session.lastAt), at: session.lastAt, by: .moderator)
      for event in events {
        session.apply(event)
        back.apply(event)
      }
      #expect(back == session)
    }
    #expect(try Session(snapshot: Session().snapshot()) == Session())
  }

  @Test func `every shorter snapshot is an error`() {
    let bytes = Self.full.snapshot()
    for count in bytes.indices {
      #expect(throws: SnapshotDamage.self) { try Session(snapshot: Array(bytes[..<count])) }
    }
    #expect(throws: SnapshotDamage.trailingBytes) { try Session(snapshot: bytes + [0]) }
  }

  /// Damage may go unnoticed here, the store's hash sees it; but it must not crash, then or in use.
  @Test func `no changed byte crashes`() {
    let bytes = Self.full.snapshot()
    var accepted = 0
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= [0x01, 0x02, 0x7F, 0x80, 0xFF][place % 5]
      do {
        let session = try Session(snapshot: damaged)
        accepted += 1
        _ = session.undoStep()
        for intent in [Intent.undo, .redo, .walk(.next(confirmed: true))] {
          var copy = session
          do throws(Refusal) {
            for change in try session.decide(intent, at: session.lastAt) {
              copy.apply(
                Event(seq: 1, act: 1, at: session.lastAt, seat: .moderator, change: change))
            }
          } catch {
            _ = error.sentence
          }
        }
      } catch {}
    }
    #expect(accepted > 0 && accepted <= bytes.count)
  }

  @Test func `numbers and texts at their limits come back`() throws {
    let most = Int(RecordLimits.number)
    let numbers = [0, 1, -1, 63, 64, -64, -65, 8191, 8192, most, -most]
    let texts = ["", "a", "\u{0}", "é", "👩🏽‍💻", String(repeating: "ж", count: 10_000)]
    var writer = SnapshotWriter()
    writer.write(numbers)
    writer.write(texts)
    try writer.bytes.withUnsafeBytes { bytes in
      var reader = SnapshotReader(bytes)
      #expect(try reader.read([Int].self) == numbers)
      #expect(try reader.read([String].self) == texts)
      try reader.end()
    }
  }

  @Test(arguments: [
    ([0x80] as [UInt8], SnapshotDamage.truncated),
    ([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x02], .impossibleValue),
    ([0x05, 0x61], .truncated),
    ([0x02, 0xC3, 0x28], .notText),
    ([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01], .truncated),
  ])
  func `bytes that are no text say why`(bytes: [UInt8], damage: SnapshotDamage) {
    bytes.withUnsafeBytes { bytes in
      var reader = SnapshotReader(bytes)
      #expect(throws: damage) { try reader.text() }
    }
  }

  /// Names travel as places in these lists: whoever changes one must raise `Session.snapshotFormat`.
  @Test func `format 11 has these lists`() {
    #expect(Session.snapshotFormat == 11)
    #expect(Seat.Role.allCases.map(\.rawValue) == ["moderator", "rapporteur", "viewer"])
    #expect(PointPriority.allCases.map(\.rawValue) == ["low", "normal", "high"])
    #expect(
      VoteMethod.allCases.map(\.rawValue)
        == ["hands", "cards", "standing", "paper", "rollCall", "imported"])
    #expect(
      VoteBase.allCases.map(\.rawValue) == ["cast", "castAndAbstentions", "present", "entitled"])
    #expect(AnswerCondition.Bound.allCases.map(\.rawValue) == ["atLeast", "atMost", "fewerThan"])
    #expect(
      VoteOutcome.allCases.map(\.rawValue) == [
        "adopted", "notAdopted", "tie", "noDecision", "supported", "notSupported", "evenlyDivided",
        "noQuorum",
      ])
    #expect(
      GroupVerdict.State.allCases.map(\.rawValue) == [
        "met", "notMet", "tie", "noView", "excused", "absent",
      ])
    #expect(VoteAnswer.allCases.map(\.rawValue) == ["yes", "no", "abstain", "block"])
    #expect(
      Quorum.Kind.allCases.map(\.rawValue)
        == ["presence", "participation", "presenceInEachGroup", "participationInEachGroup"])
    #expect(
      Revision.Kind.allCases.map(\.rawValue) == ["recount", "correction", "reconsideration"])
    #expect(
      ParticipantRole.allCases.map(\.rawValue)
        == ["voting", "observer", "moderator", "rapporteur", "interpreter"])
    #expect(
      PollMethod.allCases.map(\.rawValue)
        == ["fistToFive", "gradients", "dots", "approval", "score", "ranked"])
    #expect(ConsensusResult.allCases.map(\.rawValue) == ["adopted", "notReached", "calledOff"])
    #expect(AgreementLevel.allCases.map(\.rawValue) == ["enthusiastic", "broad", "lukewarm"])
    #expect(ConsentResult.allCases.map(\.rawValue) == ["consent", "notReached", "calledOff"])
    #expect(
      ConsentObjection.Outcome.allCases.map(\.rawValue)
        == ["open", "integrated", "withdrawn", "standing"])
    #expect(
      AttributionRegime.allCases.map(\.rawValue)
        == ["attributed", "affiliation", "group", "chatham-house"])
    #expect(
      NoteKind.allCases.map(\.rawValue) == [
        "note", "keyMessage", "agreement", "divergence", "action", "question", "quotation", "data",
        "parked",
      ])
    #expect(
      ChangeKind.allCases.map(\.rawValue) == [
        "sessionCreated", "sessionClosed", "presenceSet", "pointOpened", "pointLeft", "pointMarked",
        "pointAdded", "pointMoved", "pointMerged", "pointEdited", "noteAdded", "noteEdited",
        "noteRemoved", "recommendationAdded", "recommendationEdited", "recommendationMarked",
        "decisionOpened", "decisionUpdated", "decisionSuperseded", "undone", "redone",
        "peopleNamed", "pointsOrdered", "pointWeighed", "participantsAdded", "participantEdited",
        "participantRemoved", "participantsMarked", "rollAnswered", "ballotAdded",
        "floorRequested", "interventionEdited", "listOrdered", "requestsReleased", "floorGiven",
        "floorEnded", "floorPaused", "floorResumed", "speechLimited", "floorRuled",
        "sessionPaused", "sessionResumed", "hardStopSet", "pointExtended",
        "reminderSet", "reminderSettled", "recommendationSourced", "followUpNoted", "regimeSet",
        "documentIssued",
      ])
    #expect(
      FollowUpState.allCases.map(\.rawValue) == ["not-started", "in-progress", "done", "dropped"])
    #expect(
      InterventionKind.allCases.map(\.rawValue) == [
        "floor", "panel", "response", "question", "order", "reply", "moderator", "technical",
      ])
    #expect(FloorChannel.allCases.map(\.rawValue) == ["room", "online", "phone"])
    #expect(ReleaseReason.allCases.map(\.rawValue) == ["dropped", "unheard", "tooLate"])
    #expect(
      ProposalMode.allCases.map(\.rawValue)
        == ["fifo", "balance", "zip", "first-timers", "formal"])
  }

  @Test func `the agenda's rule for decisions is that of the session again`() throws {
    let room = Room(decision: "consensus, else 3/4 of votes cast")
    let again = try Session(snapshot: room.session.snapshot())
    #expect(again == room.session)
    #expect(again.practice.rule == .threeQuarters)
  }

  @Test func `every kind of thing stands at its number`() {
    #expect(Slots.all.map { $0.kind } == Array(0..<UInt8(Slots.all.count)))
  }

  /// The bytes of format 11, so that a change of the layout without a new number is noticed.
  @Test func `format 11 has these bytes`() {
    let sum = Self.bytesOfEveryKind().reduce(into: UInt32(2_166_136_261)) { sum, byte in
      sum = (sum ^ UInt32(byte)) &* 16_777_619
    }
    #expect(sum == 1_249_931_802)
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

  private static let intervention = Intervention(
    id: InterventionID(5), requested: at(1), point: PointID(7),
    details: InterventionDetails(
      FloorPerson(
        participant: ParticipantID(4), name: "Ana", constituency: "UN", looks: "row 4"),
      as: .response, channel: .online, toSay: "costs", answers: InterventionID(3), ruling: "so",
      isUrgent: true),
    limit: .minutes(2), spans: [Span(start: at(2), end: at(3))],
    state: .released(at: at(4), as: .unheard), yieldedBy: InterventionID(2))

  /// Values put together by hand, so that a new rule of the session does not change them.
  private static func bytesOfEveryKind() -> [UInt8] {
    let point = Point(
      id: PointID(7), title: "T", question: "Q", planned: .minutes(4), priority: .high,
      status: .merged(into: PointID(8)), origin: .split(from: PointID(9)),
      spans: [Span(start: at(1), end: at(2)), Span(start: at(3))], allotted: .minutes(3),
      extensions: [PointExtension(at: at(2), length: .minutes(2), asker: "x")])
    let note = Note(
      id: NoteID(300), point: PointID(7), at: at(4), kind: .quotation, text: "“So”",
      speaker: Speaker(name: "Ana", constituency: nil), tags: ["a", "b"], isVerified: true,
      ticket: .owned(by: "Ana"))
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
