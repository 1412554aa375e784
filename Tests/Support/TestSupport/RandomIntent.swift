import BreakoutModel

/// Something somebody might want, likely or absurd, of a session that has about `reach` of everything.
public struct RandomIntent {
  public var random: SeededGenerator
  public var reach = 8
  /// The number of the newest intervention, or of one that might be; the last ones are meant most.
  public var newest = 16
  private let kinds: [String]

  /// What a history is mostly about.
  public enum Subject: Sendable {
    case everything
    /// Who speaks, and the clocks; in a session that goes on for long.
    case floor
  }

  public init(seed: UInt64, subject: Subject = .everything) {
    random = SeededGenerator(seed: seed)
    kinds = subject == .floor ? Self.floorKinds : Self.kinds
  }

  public mutating func next(at now: Timestamp) -> Intent {
    switch random.pick(kinds) {
    case "walk": walk()
    case "agenda": agenda()
    case "note": note(at: now)
    case "recommendation": recommendation(at: now)
    case "control": control()
    case "consensus": consensus()
    case "vote": vote()
    case "roster": roster()
    case "poll": poll()
    case "consent": consent()
    case "list": list()
    case "floor": floor(at: now)
    case "time": time(at: now)
    default:
      switch random.pick(Array(0..<10)) {
      case 0..<5: .undo
      case 5..<8: .redo
      default: .takeBack(act: number(1, 900))
      }
    }
  }

  private static let kinds = [
    "walk", "walk", "agenda", "note", "note", "note", "recommendation", "recommendation",
    "consensus", "consensus", "vote", "vote", "vote", "vote", "undo", "undo", "roster", "roster",
    "poll", "poll",
    "consent", "list", "list", "floor", "floor", "floor", "time", "control",
  ]

  private static let floorKinds =
    Array(repeating: "list", count: 8) + Array(repeating: "floor", count: 10)
    + Array(repeating: "time", count: 4) + Array(repeating: "undo", count: 4)
    + ["walk", "roster", "agenda"]

  private mutating func walk() -> Intent {
    let confirmed = random.chance(50)
    return switch random.pick(Array(0..<9)) {
    case 0, 1: .walk(.next(confirmed: confirmed))
    case 2: .walk(.previous(confirmed: confirmed))
    case 3, 4: .walk(.open(point(), confirmed: confirmed))
    case 5: .walk(.close(confirmed: confirmed))
    case 6: .walk(.suspend)
    case 7: .walk(.defer(point(), confirmed: confirmed))
    default:
      random.chance(5)
        ? .closeSession(confirmed: confirmed) : .walk(.skip(point(), confirmed: confirmed))
    }
  }

  private mutating func agenda() -> Intent {
    switch random.pick(Array(0..<7)) {
    case 0: .walk(.add(title: text(), question: text(), planned: .minutes(5)))
    case 1: .walk(.split(point(), title: text(), question: text()))
    case 2: .walk(.merge(point(), into: point()))
    case 3: .walk(.move(point(), to: number(-2, reach)))
    case 4: .walk(.edit(point(), title: text(), question: text()))
    case 5: .people(.name(People(moderators: ["A. Diallo"], rapporteurs: ["M. Ortiz"])))
    default: .people(.setPresence(electorate()))
    }
  }

  private mutating func note(at now: Timestamp) -> Intent {
    switch random.pick(Array(0..<10)) {
    case 0, 1, 2, 3: .note(.add(draft(at: now)))
    case 4: .note(.extend(random.chance(50) ? noteID() : nil, text: text()))
    case 5: .note(.substitute(Substitution(old: text(), new: random.pick(NastyText.pieces))))
    case 6: .note(.edit(noteID(), draft(at: now)))
    case 7: .note(.move(noteID(), to: point()))
    case 8:
      random.chance(50)
        ? .note(.tag(noteID(), tags: [text()])) : .note(.verify(noteID(), random.chance(50)))
    default: .note(.remove(noteID()))
    }
  }

  private mutating func recommendation(at now: Timestamp) -> Intent {
    switch random.pick(Array(0..<9)) {
    case 8: .recommendation(.extend(recommendationID(), text: text()))
    case 0, 1:
      .recommendation(
        .add(
          fields(), at: earlier(than: now), sources: random.chance(30) ? [noteID()] : []))
    case 2: .recommendation(.edit(recommendationID(), fields()))
    case 3: .recommendation(.merge(recommendationID(), into: recommendationID(), fields()))
    case 4: .recommendation(.split(recommendationID(), first: fields(), second: fields()))
    case 5:
      random.chance(50)
        ? .recommendation(
          .link(recommendationID(), random.chance(50) ? [noteID()] : [noteID(), noteID()]))
        : .followUp(.note(recommendationID(), followUpEntry()))
    default: .recommendation(.mark(recommendationID(), status()))
    }
  }

  private mutating func control() -> Intent {
    random.chance(70)
      ? .document(
        .setRegime(
          regime(), of: random.chance(50) ? point() : nil, coversEarlier: random.chance(30)))
      : .document(.issue(documentState(), gaps: number(0, 9), essential: number(0, 2)))
  }

  public mutating func regime() -> AttributionRegime? {
    random.pick([nil] + AttributionRegime.allCases)
  }

  public mutating func documentState() -> DocumentState {
    random.pick([
      .draft, .circulated(commentsBy: text()),
      .validated(by: text()), .validated(by: text(), despite: text()),
    ])
  }

  public mutating func followUpEntry() -> FollowUpEntry {
    FollowUpEntry(
      date: CalendarDate(year: 2027, month: 5, day: 1)!,
      state: random.pick(FollowUpState.allCases), note: text())
  }

  private mutating func consensus() -> Intent {
    switch random.pick(Array(0..<9)) {
    case 0, 1: .consensus(.call(topic(), confirmed: random.chance(50)))
    case 2: .consensus(.object(statement()))
    case 3: .consensus(.withdrawObjection(index: number(-1, 3)))
    case 4: .consensus(.reserve(statement()))
    case 5: .consensus(.standAside(statement()))
    case 6: .consensus(.declareNone)
    case 7: .consensus(.declare)
    default: .consensus(.callOff)
    }
  }

  private mutating func vote() -> Intent {
    switch random.pick(Array(0..<10)) {
    case 8:
      .vote(
        .open(
          topic(), rule: .simple, method: .rollCall, Electorate(present: 60), confirmed: true))
    case 9: .vote(.answer(participantID(), reply()))
    case 0, 1:
      .vote(
        .open(
          topic(), rule: random.pick(VoteRule.presets),
          method: random.pick(VoteMethod.allCases), electorate(),
          quorumWaiver: random.chance(20) ? text() : nil,
          reconsidering: random.chance(20)
            ? Reconsideration(of: decisionID(), reason: text()) : nil,
          confirmed: random.chance(50)))
    case 2: .vote(.record(count(), isCutShort: random.chance(20)))
    case 3: .vote(.record(tally()))
    case 4: .vote(.answer(participantID(), reply()))
    case 5: .vote(.recordRoll(isCutShort: random.chance(20)))
    case 6: .vote(.waiveQuorum(reason: text()))
    default:
      .vote(
        .revise(
          DecisionID(number(1, 30)),
          random.chance(50) ? count() : VoteCount(Tally(yes: number(0, 3), no: 1, abstain: 0)),
          random.pick([.recount, .correction]), reason: "miscounted"))
    }
  }

  private mutating func roster() -> Intent {
    switch random.pick(Array(0..<7)) {
    case 0, 1: .people(.add((0..<number(0, 4)).map { _ in participant() }))
    case 2: .people(.edit(participantID(), participant()))
    case 3: .people(.remove(participantID()))
    case 4, 5:
      .people(
        .mark(
          (0..<number(0, 5)).map { _ in participantID() }, isPresent: random.chance(70)))
    default: .people(.correctPresence(electorate()))
    }
  }

  private mutating func poll() -> Intent {
    switch random.pick(Array(0..<9)) {
    case 5:
      .poll(
        .open(
          .question("What first?"), .dots, options: ["1", "2", "3"],
          points: [point(), point(), point()], PollSettings(dots: 2), confirmed: true))
    case 6: .poll(.add(PollBallot(marks: [0, number(0, 1), 1])))
    case 7: .poll(.record(PollCount(voters: 3, totals: [number(0, 3), number(0, 2), 1])))
    case 8: .poll(.apply(DecisionID(number(1, 12)), random.pick(PriorityUse.allCases)))
    case 0, 1:
      .poll(
        .open(
          topic(), random.pick(PollMethod.allCases),
          options: random.chance(70) ? ["a", "b", "c"] : [text(), text()],
          points: random.chance(30) ? [PointID(1), PointID(2), PointID(3)] : [], settings(),
          confirmed: random.chance(50)))
    case 2: .poll(.add(ballot()))
    case 3: .poll(.record(random.chance(50) ? nil : pollCount()))
    default: .poll(.apply(decisionID(), random.pick(PriorityUse.allCases)))
    }
  }

  private mutating func consent() -> Intent {
    switch random.pick(Array(0..<4)) {
    case 0: .consent(.open(topic(), confirmed: random.chance(50)))
    case 1:
      .consent(
        .settle(
          index: number(-1, 2), random.pick(ConsentObjection.Outcome.allCases)))
    case 2: .consent(.amend(text()))
    default: .consent(.setReview(text()))
    }
  }
}

// MARK: The floor and the clocks

extension RandomIntent {
  private mutating func list() -> Intent {
    switch random.pick(Array(0..<10)) {
    case 0, 1, 2, 3: .floor(.request(details(), despite: random.chance(30)))
    case 4: .floor(.countTooLate(details()))
    case 5: .floor(.edit(interventionID(), details()))
    case 6: .floor(.arrange((0..<number(0, 4)).map { _ in interventionID() }))
    case 7: .floor(.release(interventionID()))
    case 8:
      random.chance(50)
        ? .floor(.closeList(lastWord: random.chance(50) ? interventionID() : nil))
        : .floor(.openList)
    default: .floor(.setRules(rules()))
    }
  }

  private mutating func floor(at now: Timestamp) -> Intent {
    switch random.pick(Array(0..<11)) {
    case 10: .floor(.interrupt)
    case 0, 1, 2, 3:
      .floor(
        .give(
          interventionID(), since: random.chance(50) ? nil : earlier(than: now),
          confirmed: random.chance(70)))
    case 4: .floor(.take(details()))
    case 5: .floor(.end)
    case 6: .floor(.pause)
    case 7: .floor(.resume)
    case 8: .floor(.adjust(by: .seconds(random.pick([-30, -15, 15, 30]))))
    default: .floor(.yield(to: person()))
    }
  }

  private mutating func time(at now: Timestamp) -> Intent {
    switch random.pick(Array(0..<8)) {
    case 0: .clock(.pause(reason: text()))
    case 1: .clock(.resume)
    case 2: .clock(.setHardStop(random.chance(50) ? nil : now + .minutes(number(-1, 90))))
    case 3:
      .clock(.extendPoint(by: .minutes(number(0, 2)), asker: text(), confirmed: random.chance(50)))
    case 4: .clock(.remind(text(), at: now + .minutes(number(0, 9))))
    case 5: .clock(.settleReminder(ReminderID(number(1, 4))))
    case 6:
      .followUp(
        .settleParked(
          noteID(),
          random.pick([nil, .toPlenary, .owned(by: text(), due: random.pick([nil, text()]))])))
    default: walk().leaving(random.pick(ListFate.allCases))
    }
  }

  public mutating func interventionID() -> InterventionID {
    InterventionID(number(max(1, newest - reach * 2 + 1), newest))
  }

  public mutating func person() -> FloorPerson {
    switch random.pick(Array(0..<4)) {
    case 0: FloorPerson(participant: participantID())
    case 1: FloorPerson(constituency: "CSO", looks: text())
    default:
      FloorPerson(
        name: random.pick(["Amina", "Bob", "陈", "Дарья"]), constituency: random.pick(["CSO", nil]))
    }
  }

  public mutating func details() -> InterventionDetails {
    InterventionDetails(
      person(), as: random.pick(InterventionKind.allCases),
      channel: random.pick(FloorChannel.allCases), toSay: text(),
      answers: random.chance(20) ? interventionID() : nil, ruling: text(),
      isUrgent: random.chance(50))
  }

  public mutating func rules() -> FloorRules {
    FloorRules(
      isListOpen: random.chance(50), mode: random.pick(ProposalMode.allCases),
      limits: [KindLimit(kind: .floor, limit: .seconds(number(1, 200)))],
      allowsSeveral: random.chance(50))
  }
}

// MARK: Parts

extension RandomIntent {
  public mutating func number(_ low: Int, _ high: Int) -> Int {
    Int.random(in: low...high, using: &random)
  }

  public mutating func point() -> PointID { PointID(number(0, reach)) }
  public mutating func noteID() -> NoteID { NoteID(number(0, reach * 2)) }
  public mutating func decisionID() -> DecisionID { DecisionID(number(0, reach)) }

  public mutating func recommendationID() -> RecommendationID {
    RecommendationID(point: point(), ordinal: number(1, 4))
  }

  public mutating func text() -> String {
    random.chance(20)
      ? random.nastyText()
      : random.text(of: ["trust", " ", "Daten", "#tag", "é", "信任", "a", ""], upTo: 4)
  }

  public mutating func draft(at now: Timestamp) -> NoteDraft {
    NoteDraft(
      at: earlier(than: now), kind: random.pick(NoteKind.allCases), text: text(),
      speaker: random.pick([nil, Speaker(name: "Amina", constituency: "CSO")]), tags: [text()])
  }

  public mutating func earlier(than now: Timestamp) -> Timestamp {
    now + Milliseconds(Int64(-number(0, 20_000)))
  }

  public mutating func fields() -> RecommendationFields {
    RecommendationFields(text: text(), addressees: [text()], deadline: text())
  }

  public mutating func status() -> RecommendationStatus {
    random.pick([
      .draft, .readBack, .adoptedByConsensus, .adoptedByVote, .supported, .notAdopted, .withdrawn,
      .deferred, .merged(into: recommendationID()),
    ])
  }

  public mutating func topic() -> DecisionTopic {
    random.chance(80) ? .recommendation(recommendationID()) : .question(text())
  }

  public mutating func statement() -> Statement { Statement(by: text(), reason: text()) }

  public mutating func electorate() -> Electorate {
    if random.chance(50) {
      return Electorate(present: number(0, 40), entitled: random.pick([nil, number(0, 60)]))
    }
    return Electorate(
      groups: ["CSO", "Business", "Government", "UN"].map {
        GroupPresence($0, present: number(0, 12), entitled: random.pick([nil, number(8, 20)]))
      }, observers: random.pick([nil, 3]))
  }

  public mutating func participantID() -> ParticipantID { ParticipantID(number(0, reach)) }

  public mutating func participant() -> ParticipantDraft {
    ParticipantDraft(
      name: "Participant \(number(1, reach))", organisation: text(),
      constituency: random.pick([nil, "CSO", "UN", "Media"]),
      role: random.pick([.voting, .voting, .voting, .observer, .interpreter]), country: text())
  }

  public mutating func reply() -> RollReply {
    random.pick([.answer(random.pick(VoteAnswer.allCases)), .answer(.yes), .pass, .none])
  }

  public mutating func count() -> VoteCount {
    if random.chance(40) { return VoteCount(tally()) }
    return VoteCount(
      groups: ["CSO", "Business", "Government", "UN"].map {
        GroupTally($0, Tally(yes: number(0, 6), no: number(0, 4), abstain: number(0, 2)))
      })
  }

  public mutating func settings() -> PollSettings {
    PollSettings(
      legend: random.chance(20) ? ["good", "bad"] : [], dots: random.pick([nil, 2]),
      highestScore: random.pick([nil, 5]), target: random.pick([nil, .broad]))
  }

  public mutating func ballot() -> PollBallot {
    PollBallot(
      count: number(0, 3),
      marks: (0..<(random.chance(50) ? 3 : 1)).map { _ in
        random.chance(20) ? nil : number(0, 3)
      }, group: random.pick([nil, "CSO"]))
  }

  public mutating func pollCount() -> PollCount {
    random.chance(50)
      ? PollCount(voters: number(0, 20), totals: (0..<3).map { _ in number(0, 9) })
      : PollCount(ballots: (0..<number(0, 4)).map { _ in ballot() })
  }

  public mutating func tally() -> Tally {
    Tally(yes: number(-1, 20), no: number(0, 15), abstain: number(0, 8), invalid: number(0, 1))
  }
}
