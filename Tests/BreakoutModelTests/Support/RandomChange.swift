import TestSupport

@testable import BreakoutModel

/// Changes that no session has decided, as a damaged record might hold them.
struct RandomChange {
  private var parts: RandomIntent

  init(seed: UInt64) {
    parts = RandomIntent(seed: seed)
  }

  mutating func next() -> Event {
    Event(
      seq: parts.number(-2, 60), act: parts.number(-2, 60), at: time(),
      seat: parts.random.pick([Seat.moderator, .rapporteur, Seat(.rapporteur, name: "Мария")]),
      change: change())
  }

  mutating func intent() -> Intent { parts.next(at: time()) }

  private mutating func change() -> Change {
    switch parts.random.pick(ChangeKind.allCases) {
    case .sessionCreated: .sessionCreated(header: .blank, points: [point(), point()])
    case .sessionClosed: .sessionClosed
    case .presenceSet: .presenceSet(electorate: parts.electorate())
    case .peopleNamed: .peopleNamed(people: People(moderators: ["A"], rapporteurs: []))
    case .setUpMended: .setUpMended(part: parts.setUpPart())
    case .pointsTimed:
      .pointsTimed(times: [
        PointTime(
          id: pointID(), planned: Milliseconds(Int64(index())), isShare: parts.random.chance(50))
      ])
    case .pointOpened:
      .pointOpened(id: pointID(), leaving: status(), allotment: Milliseconds(Int64(index())))
    case .pointLeft: .pointLeft(id: pointID(), status: status())
    case .pointMarked: .pointMarked(id: pointID(), status: status())
    case .pointAdded: .pointAdded(point: point(), index: index())
    case .pointMoved: .pointMoved(id: pointID(), index: index())
    case .pointMerged: .pointMerged(id: pointID(), into: pointID())
    case .pointEdited: .pointEdited(id: pointID(), title: "", question: "")
    case .noteAdded: .noteAdded(note: note())
    case .noteEdited: .noteEdited(note: note())
    case .noteRemoved: .noteRemoved(id: NoteID(index()))
    case .recommendationAdded:
      .recommendationAdded(
        id: recommendationID(), point: pointID(), at: time(), fields: parts.fields())
    case .recommendationEdited:
      .recommendationEdited(id: recommendationID(), fields: parts.fields())
    case .recommendationMarked:
      .recommendationMarked(id: recommendationID(), status: parts.status())
    case .recommendationSourced:
      .recommendationSourced(
        id: recommendationID(), sources: [NoteID(index()), NoteID(index())])
    case .followUpNoted: .followUpNoted(id: recommendationID(), entry: parts.followUpEntry())
    case .decisionOpened: .decisionOpened(decision: decision())
    case .decisionUpdated: .decisionUpdated(decision: decision())
    case .decisionSuperseded: .decisionSuperseded(id: DecisionID(index()), reason: "")
    case .pointsOrdered: .pointsOrdered(order: [pointID(), pointID(), pointID()])
    case .pointWeighed: .pointWeighed(id: pointID(), priority: .high)
    case .participantsAdded: .participantsAdded(participants: [participant(), participant()])
    case .participantEdited: .participantEdited(participant: participant())
    case .participantRemoved: .participantRemoved(id: ParticipantID(index()))
    case .participantsMarked:
      .participantsMarked(
        ids: [ParticipantID(index()), ParticipantID(index())], isPresent: parts.random.chance(50))
    case .rollAnswered:
      .rollAnswered(
        decision: DecisionID(index()),
        answer: RollAnswer(participant: ParticipantID(index()), answer: .yes))
    case .ballotAdded: .ballotAdded(decision: DecisionID(index()), ballot: parts.ballot())
    case .floorRequested:
      .floorRequested(
        intervention: intervention(), place: parts.random.chance(70) ? index() : nil)
    case .interventionEdited:
      .interventionEdited(id: interventionID(), details: parts.details())
    case .listOrdered: .listOrdered(order: [interventionID(), interventionID()])
    case .requestsReleased:
      .requestsReleased(
        ids: [interventionID(), interventionID()],
        reason: parts.random.pick(ReleaseReason.allCases))
    case .floorGiven:
      .floorGiven(
        id: interventionID(), since: time(), limit: Milliseconds(Int64(index())),
        interrupts: parts.random.chance(50))
    case .floorEnded: .floorEnded(ids: [interventionID()], until: time())
    case .floorPaused: .floorPaused(id: interventionID())
    case .floorResumed: .floorResumed(id: interventionID())
    case .speechLimited:
      .speechLimited(id: interventionID(), limit: Milliseconds(Int64(index())))
    case .floorRuled: .floorRuled(rules: parts.rules())
    case .sessionPaused:
      .sessionPaused(
        pause: Break(id: BreakID(index()), span: Span(start: time()), speech: interventionID()))
    case .sessionResumed: .sessionResumed
    case .hardStopSet: .hardStopSet(hardStop: parts.random.chance(50) ? time() : nil)
    case .pointExtended:
      .pointExtended(
        id: pointID(),
        addition: PointExtension(at: time(), length: Milliseconds(Int64(index()))))
    case .reminderSet:
      .reminderSet(reminder: Reminder(id: ReminderID(index()), text: "", due: time()))
    case .reminderSettled: .reminderSettled(id: ReminderID(index()))
    case .regimeSet:
      .regimeSet(
        regime: parts.regime(), point: parts.random.chance(50) ? pointID() : nil,
        coversEarlier: parts.random.chance(50))
    case .documentIssued: .documentIssued(state: parts.documentState(), gaps: index())
    case .undone: .undone(act: parts.number(0, 60))
    case .redone: .redone(act: parts.number(0, 60))
    }
  }

  private mutating func index() -> Int {
    parts.random.chance(5) ? parts.random.pick([Int.min, -1, 0, Int.max]) : parts.number(1, 9)
  }

  private mutating func time() -> Timestamp {
    parts.random.chance(5)
      ? Timestamp(milliseconds: parts.random.pick([.min, 0, .max]))
      : Timestamp.start + .seconds(parts.number(0, 4000))
  }

  private mutating func pointID() -> PointID { PointID(index()) }

  private mutating func recommendationID() -> RecommendationID {
    RecommendationID(point: pointID(), ordinal: index())
  }

  private mutating func status() -> PointStatus {
    parts.random.pick([
      .pending, .open, .suspended, .deferred, .skipped, .merged(into: pointID()), .closed,
    ])
  }

  private mutating func point() -> Point {
    let spans = (0..<parts.number(0, 2)).map { _ in
      Span(start: time(), end: parts.random.chance(50) ? time() : nil)
    }
    var point = Point(
      id: pointID(), title: "", question: "", planned: Milliseconds(Int64(index())))
    point.status = status()
    point.spans = spans
    return point
  }

  private mutating func note() -> Note {
    Note(
      id: NoteID(index()), point: parts.random.chance(50) ? pointID() : nil,
      NoteDraft(at: time(), text: parts.text()))
  }

  private mutating func interventionID() -> InterventionID { InterventionID(index()) }

  private mutating func intervention() -> Intervention {
    var one = Intervention(
      id: interventionID(), requested: time(),
      point: parts.random.chance(50) ? pointID() : nil, details: parts.details())
    one.limit = Milliseconds(Int64(index()))
    one.spans = [Span(start: time(), end: parts.random.chance(50) ? time() : nil)]
    one.state = parts.random.pick([
      .waiting, .onFloor, .ended, .released(at: time(), as: .unheard),
    ])
    return one
  }

  private mutating func participant() -> Participant {
    Participant(
      id: ParticipantID(index()), name: parts.text(),
      constituency: parts.random.pick([nil, "CSO"]),
      attendance: parts.random.chance(50) ? [Span(start: time())] : [])
  }

  private mutating func decision() -> Decision {
    var call = ConsensusCall()
    call.objections = [Objection(statement: parts.statement())]
    call.result = parts.random.pick([nil, .adopted, .notReached, .calledOff])
    var vote = Vote(
      rule: parts.random.pick(VoteRule.presets), electorate: parts.electorate(),
      tally: parts.random.chance(50) ? parts.tally() : nil)
    if parts.random.chance(30) {
      vote.roll = [RollAnswer(participant: ParticipantID(index()), answer: .no)]
    }
    if parts.random.chance(30) { vote.groups = parts.count().groups }
    var poll = Poll(
      method: parts.random.pick(PollMethod.allCases), options: ["a", "b", "c"],
      points: parts.random.chance(50) ? [pointID(), pointID(), pointID()] : nil,
      settings: parts.settings(), electorate: nil)
    poll.count = parts.random.chance(50) ? parts.pollCount() : nil
    var round = ConsentRound()
    round.objections = [ConsentObjection(statement: parts.statement())]
    let subject = DecisionSubject(
      point: parts.random.chance(50) ? pointID() : nil,
      recommendation: parts.random.chance(70) ? recommendationID() : nil, version: index(),
      text: "")
    var decision = Decision(
      id: DecisionID(index()), subject: subject, opened: time(),
      proceeding: parts.random.pick([
        .consensus(call), .vote(vote), .vote(vote), .poll(poll), .consent(round),
      ]))
    if parts.random.chance(70) { decision.closed = time() }
    return decision
  }
}
