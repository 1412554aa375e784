import BreakoutWords
import Testing

@testable import BreakoutModel

extension SnapshotSample {
  /// A session that holds a value of every kind.
  static let full: Session = {
    var agenda = Agenda(title: "Room 4")
    agenda.masthead.event = "IGF 2016"
    agenda.masthead.place = "Guadalajara"
    agenda.masthead.date = CalendarDate(year: 2016, month: 12, day: 6)
    agenda.times.start = TimeOfDay(hour: 9, minute: 30)
    agenda.masthead.people.moderators = ["Amina"]
    agenda.rules.constituencies = ["Business", "UN"]
    agenda.background = "为什么\n\nبعد"
    agenda.rules.phrases = [PrompterPhrase(.timeIsUp, "{speaker}，时间到了")]
    agenda.rules.addressees = ["Ministry of Trade"]
    agenda.masthead.language = "zh-Hant"
    let header = SessionHeader(agenda: agenda, reserve: .minutes(9), utcOffsetMinutes: -360)
    let statuses: [PointStatus] = [
      .pending, .suspended, .deferred, .skipped, .merged(into: PointID(1)), .closed,
    ]
    let points = statuses.enumerated().map { place, status in
      var point = Point(
        id: PointID(place + 1), title: "P", question: "Q", planned: .minutes(place),
        priority: PointPriority.allCases[place % 3],
        origin: [.agenda, .added, .split(from: PointID(1))][place % 3])
      point.status = status
      point.spans = [Span(start: at(1), end: at(2))]
      return point
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
      + NoteKind.allCases.prefix(9).map { kind in
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
}
