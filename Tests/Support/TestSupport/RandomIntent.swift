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

  mutating func walk() -> Intent {
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
    switch random.pick(Array(0..<8)) {
    case 7: .setUp([setUpPart()])
    case 0: .walk(.add(title: text(), question: text(), planned: .minutes(5)))
    case 1: .walk(.split(point(), title: text(), question: text()))
    case 2: .walk(.merge(point(), into: point()))
    case 3: .walk(.move(point(), to: number(-2, reach)))
    case 4:
      .walk(
        .edit(
          point(), title: text(), question: text(),
          planned: random.chance(30) ? .minutes(number(-1, 40)) : nil))
    case 5: .people(.name(People(moderators: ["A. Diallo"], rapporteurs: ["M. Ortiz"])))
    default: .people(.setPresence(electorate()))
    }
  }

  public mutating func setUpPart() -> SetUpPart {
    switch random.pick(SetUpField.allCases) {
    case .title: .title(text())
    case .event: .event(random.chance(50) ? text() : nil)
    case .place: .place(random.chance(50) ? text() : nil)
    case .room: .room(random.chance(50) ? text() : nil)
    case .date: .date(random.chance(70) ? CalendarDate(year: 2027, month: 5, day: 12) : nil)
    case .start: .start(random.chance(70) ? TimeOfDay(hour: number(0, 23), minute: 30) : nil)
    case .duration: .duration(.minutes(number(-5, 300)))
    case .constituencies: .constituencies([text(), text()])
    case .decision: .decision(random.pick(["simple majority", "consensus", "", "by lot"]))
    case .attribution: .attribution(random.pick(AttributionRegime.allCases))
    case .reserve: .reserve(random.chance(70) ? .minutes(number(-5, 40)) : nil)
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
