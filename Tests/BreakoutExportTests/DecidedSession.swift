import BreakoutModel
import Testing

@testable import BreakoutReport

/// A session that decides in every way there is: by constituency, with a recount, a roll call and a
/// reconsideration, with polls and a round of consent, and with people who come and go.
extension Room {
  static let roster = [
    ParticipantDraft(name: "Amina Diallo", organisation: "Greenbank", constituency: "CSO"),
    ParticipantDraft(name: "Tomás Okoro", organisation: "Rivers Alive", constituency: "CSO"),
    ParticipantDraft(name: "Ngozi Eze", organisation: "Rivers Alive", constituency: "CSO"),
    ParticipantDraft(
      name: "Chen Wei", organisation: "Chamber of Commerce", constituency: "Business"),
    ParticipantDraft(name: "Dao Nguyen", organisation: "Deltatex", constituency: "Business"),
    ParticipantDraft(
      name: "Leyla Mammadova", organisation: "Ministry of Economy", constituency: "Government"),
    ParticipantDraft(name: "Jonas Lind", organisation: "UN Volunteers", constituency: "UN"),
    ParticipantDraft(name: "Ivo Petrov", organisation: "Open Press", role: .observer),
    ParticipantDraft(name: "Sam Absent", organisation: "Lakeside Bank", constituency: "Business"),
  ]

  static func decided(_ regime: AttributionRegime) -> Room {
    var agenda = baku
    agenda.rules.attribution = regime
    agenda.rules.decision = "consensus, else 2/3 and a majority in each constituency"
    agenda.points = Array(agenda.points.prefix(4))
    var room = Room(agenda)
    room.act(.people(.add(roster)))
    room.act(.people(.setPresence(electorate(16, 12, 6, 2, observers: 3))))
    room.act(.people(.mark((1...8).map { ParticipantID($0) }, isPresent: true)))
    room.constituencies()
    room.quorums()
    room.polls()
    room.rollCall()
    return room
  }

  static func electorate(
    _ counts: Int..., entitled: Int? = nil, observers: Int? = nil
  ) -> Electorate {
    var electorate = Electorate(
      groups: zip(baku.rules.constituencies, counts).map { GroupPresence($0, present: $1) },
      observers: observers)
    electorate.entitled = entitled
    return electorate
  }

  /// Yes, no and abstentions of each constituency.
  static func count(_ tallies: (Int, Int, Int)...) -> VoteCount {
    VoteCount(
      groups: zip(baku.rules.constituencies, tallies).map {
        GroupTally($0, Tally(yes: $1.0, no: $1.1, abstain: $1.2))
      })
  }

  private static func id(_ point: Int, _ ordinal: Int) -> RecommendationID {
    RecommendationID(point: PointID(point), ordinal: ordinal)
  }

  private mutating func open(
    _ topic: DecisionTopic, _ rule: VoteRule, _ electorate: Electorate,
    method: VoteMethod = .cards, waiver: String? = nil, again: Reconsideration? = nil
  ) {
    act(
      .vote(
        .open(
          topic, rule: rule, method: method, electorate, quorumWaiver: waiver, reconsidering: again,
          confirmed: false)))
    wait(seconds: 30)
  }

  /// A large majority, of which one constituency is no part, counted twice.
  private mutating func constituencies() {
    let room = Self.electorate(16, 12, 6, 2, observers: 3)
    act(.walk(.next(confirmed: false)))
    wait(minutes: 1)
    note("Audits divide the room", .keyMessage)
    recommend(RecommendationFields(text: "Make audits mandatory.", addressees: ["Governments"]))
    act(.consensus(.call(.recommendation(Self.id(1, 1)), confirmed: false)))
    act(
      .consensus(.object(Statement(by: "Dao Nguyen (Business)", reason: "small firms cannot pay"))))
    act(.consensus(.reserve(Statement(by: "Leyla Mammadova (Government)", reason: "needs a law"))))
    wait(minutes: 2)
    act(.consensus(.declareNone))
    open(.recommendation(Self.id(1, 1)), .double, room)
    let first = Self.count((14, 2, 0), (4, 7, 1), (5, 1, 0), (2, 0, 0))
    act(.vote(.record(first, tellers: [first.tally, first.tally])))
    wait(seconds: 40)
    act(
      .vote(
        .revise(
          DecisionID(2), Self.count((14, 2, 0), (5, 7, 0), (5, 1, 0), (2, 0, 0)), .recount,
          reason: "one card was held up late")))
    recommend(RecommendationFields(text: "Teach mediation.", addressees: ["CSOs"]))
    act(.consensus(.call(.recommendation(Self.id(1, 2)), confirmed: false)))
    act(.consensus(.object(Statement(by: "Chen Wei (Business)", reason: "who teaches"))))
    act(.consensus(.withdrawObjection(index: 0)))
    act(.consensus(.standAside(Statement(by: "Jonas Lind (UN)", reason: ""))))
    wait(seconds: 20)
    act(.consensus(.declare))
    recommend(RecommendationFields(text: "Meet every spring.", addressees: ["Joint"]))
    open(.recommendation(Self.id(1, 3)), .double, room)
    act(.vote(.record(Self.count((16, 0, 0), (12, 0, 0), (5, 0, 1), (0, 2, 0)))))
    wait(minutes: 1)
    open(
      .recommendation(Self.id(1, 3)), .double, room,
      again: Reconsideration(of: DecisionID(5), reason: "the UN asked for the floor again"))
    act(.vote(.record(Self.count((16, 0, 0), (12, 0, 0), (5, 0, 1), (2, 0, 0)))))
  }

  /// A quorum that is not met and waived, one that decides nothing, and a count that was cut short.
  private mutating func quorums() {
    act(.walk(.next(confirmed: false)))
    wait(minutes: 1)
    var rule = VoteRule.twoThirds
    rule.quorum = Quorum(.presence)
    let entitled = Self.electorate(16, 12, 6, 2, entitled: 80, observers: 3)
    recommend(RecommendationFields(text: "Found a fund.", addressees: ["Donors"]))
    open(
      .recommendation(Self.id(2, 1)), rule, entitled,
      waiver: "the hall was moved and people are still on their way")
    act(.people(.setPresence(Self.electorate(17, 12, 6, 3, entitled: 80, observers: 3))))
    act(.vote(.record(Self.count((15, 1, 0), (8, 3, 1), (6, 0, 0), (2, 0, 0)))))
    rule.quorum = Quorum(.participation)
    open(.question("Shall the fund have a board?"), rule, entitled)
    act(.vote(.record(Self.count((9, 0, 7), (8, 0, 4), (6, 0, 0), (2, 0, 0)))))
    open(
      .question("Shall the session run longer?"), .simple,
      Self.electorate(17, 12, 6, 3, observers: 3), method: .standing)
    act(.vote(.record(VoteCount(Tally(yes: 25, no: 2, abstain: 0)), isCutShort: true)))
  }

  private mutating func polls() {
    act(.walk(.next(confirmed: false)))
    wait(minutes: 1)
    act(.people(.setPresence(Self.electorate(18, 12, 6, 3, observers: 3))))
    poll("Which of the three first?", .ranked, ["Land", "Water", "Power"])
    for (count, marks) in [(4, [1, 2, 3]), (3, [3, 1, 2]), (2, [2, 3, 1])] {
      act(.poll(.add(PollBallot(count: count, marks: marks))))
    }
    act(.poll(.record(nil)))
    poll("How far do we agree on the fund?", .fistToFive)
    act(.poll(.record(PollCount(voters: 5, totals: [0, 0, 1, 1, 2, 1]))))
    poll("Where shall it meet?", .dots, ["Baku", "Geneva | online", "Nairobi", "Suva"])
    for (count, group) in [(5, "CSO"), (4, "Business"), (1, "UN"), (2, "Government")] {
      act(.poll(.add(PollBallot(count: count, marks: [0, 1, nil, nil], group: group))))
    }
    act(.poll(.record(nil)))
    act(
      .poll(
        .open(
          .question("Which point next?"), .dots, options: ["Equal partners", "Roles and goals"],
          points: [PointID(4), PointID(3)], PollSettings(dots: 1), confirmed: false)))
    act(.poll(.record(PollCount(voters: 30, totals: [22, 8]))))
    act(.poll(.apply(DecisionID(13), .weigh)))
    recommend(RecommendationFields(text: "Share one calendar.", addressees: ["Joint"]))
    act(.consent(.open(.recommendation(Self.id(3, 1)), confirmed: false)))
    act(.consensus(.object(Statement(by: "Tomás Okoro (CSO)", reason: "too many meetings"))))
    act(.consensus(.object(Statement(by: "Chen Wei (Business)", reason: "whose calendar"))))
    act(.consent(.amend("Twice a year, kept by the Chamber.")))
    act(.consent(.settle(index: 0, .integrated)))
    act(.consent(.settle(index: 1, .withdrawn)))
    act(.consent(.setReview("in May 2017")))
    wait(minutes: 1)
    act(.consensus(.declare))
  }

  /// The room empties; who is left is called by name.
  private mutating func rollCall() {
    act(.walk(.next(confirmed: false)))
    wait(minutes: 3)
    act(.people(.setPresence(Self.electorate(3, 2, 1, 1, observers: 1))))
    recommend(RecommendationFields(text: "Report in public.", addressees: ["Business"]))
    open(
      .recommendation(Self.id(4, 1)), .absolutePresent,
      Self.electorate(3, 2, 1, 1, observers: 1), method: .rollCall)
    let answers: [VoteAnswer] = [.yes, .yes, .abstain, .no, .yes, .yes]
    for (place, answer) in answers.enumerated() {
      act(.vote(.answer(ParticipantID(place + 1), .answer(answer))))
    }
    act(.vote(.answer(ParticipantID(7), .pass)))
    wait(minutes: 1)
    act(.vote(.recordRoll(isCutShort: false)))
    act(.closeSession(confirmed: true))
  }

  private mutating func poll(_ question: String, _ method: PollMethod, _ options: [String] = []) {
    act(
      .poll(
        .open(
          .question(question), method, options: options, PollSettings(), confirmed: false)))
    wait(seconds: 50)
  }
}
