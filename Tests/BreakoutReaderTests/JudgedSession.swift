import BreakoutModel
import Testing

/// A session as a full room holds it in an hour and a half: six points, thirteen recommendations in all states, 47
/// notes, 13 speeches, votes by constituency.
extension HeldSession {
  static func judged() -> HeldSession {
    var held = HeldSession(judgedAgenda)
    held.act(.people(.setPresence(electorate)))
    held.act(.people(.add(judgedPeople)))
    for point in 1...6 { held.holdJudged(PointID(point)) }
    held.act(.walk(.close(confirmed: true)))
    held.note(
      "Visa rules for partners from landlocked countries", .parked, by: "Amina Diallo", of: "CSO")
    held.wait(minutes: 2)
    held.act(.closeSession(confirmed: true))
    return held
  }

  private static let judgedAgenda: Agenda = {
    let points = [
      (
        "Networks",
        "How can networks of companies and CSOs support each other in places of conflict?"
      ),
      ("Local economies", "How can local economies become a part of the prevention of violence?"),
      ("Roles and goals", "How do profit and mandate meet in one partnership?"),
      ("Equal partners", "What makes partners equal who are not equally strong?"),
      ("Young people", "What do young people need in order to become partners themselves?"),
      ("Measuring", "By what shall we know in three years that it has worked?"),
    ]
    return Agenda(
      AgendaMasthead(
        title:
          "Civil Society and Business: Working Together for Peace, Security and Sustainable Development",
        event: "7th Global Forum of the United Nations Alliance of Civilizations",
        place: "Baku, Azerbaijan", room: "Room 3",
        date: CalendarDate(year: 2016, month: 4, day: 26),
        people: People(moderators: ["A. Diallo"], rapporteurs: ["M. Ortiz", "J. Okafor"])),
      times: AgendaTimes(start: TimeOfDay(hour: 10, minute: 0)),
      rules: AgendaRules(
        constituencies: ["CSO", "Business", "Government", "UN"], attribution: .attributed),
      points: points.map { AgendaPoint(title: $0, question: $1, planned: .minutes(12)) })
  }()

  private static let judgedPeople = [
    ParticipantDraft(name: "Amina Diallo", organisation: "Greenbank", constituency: "CSO"),
    ParticipantDraft(name: "Tomás Okoro", organisation: "Rivers Alive", constituency: "CSO"),
    ParticipantDraft(
      name: "Chen Wei", organisation: "Chamber of Commerce", constituency: "Business"),
    ParticipantDraft(name: "Dao Nguyen", organisation: "Deltatex", constituency: "Business"),
    ParticipantDraft(
      name: "Leyla Mammadova", organisation: "Ministry of Economy", constituency: "Government"),
    ParticipantDraft(name: "Jonas Lind", organisation: "UN Volunteers", constituency: "UN"),
  ]

  /// For each point two texts, by when, by what it is measured and who leads.
  private static let judgedTexts: [[String]] = [
    [
      "publish the share of local firms in their purchases in conflict-affected areas",
      "open one joint complaints desk in each region",
    ],
    [
      "halve the bid bond for contracts under $50,000",
      "pay invoices of small suppliers within 30 days",
    ],
    ["adopt one code of conduct for joint projects", "fund independent audits of joint projects"],
    [
      "give CSOs two of five seats on every steering committee",
      "translate all tender documents into local languages",
    ],
    [
      "reserve 20 % of traineeships for applicants from host communities",
      "found a regional network of young mediators",
    ],
    [
      "report yearly on jobs created for women and displaced people",
      "agree on one set of ten indicators",
    ],
  ]

  private mutating func holdJudged(_ point: PointID) {
    let texts = Self.judgedTexts[point.number - 1]
    func id(_ ordinal: Int) -> RecommendationID { RecommendationID(point: point, ordinal: ordinal) }
    act(.walk(.next(confirmed: true)))
    wait(minutes: 1)
    speech("Amina Diallo", "CSO", seconds: 95)
    speech("Chen Wei", "Business", seconds: 60)
    if point.number == 6 { speech("Jonas Lind", "UN", seconds: 120) }
    note("Partners need figures that both sides trust before they promise anything", .keyMessage)
    note(
      "Figures are only trusted when others can check them", .agreement, by: "Tomás Okoro",
      of: "CSO")
    note("Reports should be short, and in the language of those who are reported on", .agreement)
    note(
      "Whether audits must be mandatory: CSOs say yes, business asks for a trial of two years",
      .divergence)
    note("62 % of small firms in the region never bid for a public tender (survey of 2015)", .data)
    note("Who pays for the checks in the first year?", .question, by: "Dao Nguyen", of: "Business")
    note(
      "Nobody believes a figure that only its owner has seen", .quotation, by: "Leyla Mammadova",
      of: "Government")
    if point.number < 6 {
      note("Several speakers told of their first joint project", by: "Jonas Lind", of: "UN")
    }
    recommend(
      texts[0], to: ["Business", "Governments"], by: "2027-12", lead: "Chamber of Commerce")
    if point.number == 3 {
      vote(on: id(1), Self.judgedRefusal)
    } else {
      vote(on: id(1), Self.count)
    }
    recommend(
      texts[1], to: [point.number.isMultiple(of: 2) ? "Governments" : "CSOs"], by: "June 2027",
      lead: "")
    guard point.number < 5 else {
      if point.number == 6 { recommend("meet again in a year", to: ["Joint"], by: "", lead: "") }
      return
    }
    act(.consensus(.call(.recommendation(id(2)), confirmed: true)))
    if point.number == 2 {
      act(
        .consensus(
          .reserve(
            Statement(by: "Dao Nguyen (Business)", reason: "thirty days are short for small buyers")
          )))
    }
    wait(seconds: 20)
    act(.consensus(.declare))
    wait(minutes: 3)
  }

  private mutating func recommend(
    _ text: String, to addressees: [String], by deadline: String, lead: String
  ) {
    act(
      .recommendation(
        .add(
          RecommendationFields(
            text: text, addressees: addressees, indicator: "number of firms and offices that do so",
            baseline: "12 %", target: "30 %", deadline: deadline,
            resources: "one post in each chamber",
            lead: lead, sdgTargets: ["17.17", "16.6"],
            rationale: "Nobody can follow up what nobody has counted.", priority: "high"),
          at: now)))
  }

  mutating func vote(on id: RecommendationID, _ count: VoteCount) {
    act(
      .vote(
        .open(
          .recommendation(id), rule: .twoThirds, method: .cards, Self.electorate,
          confirmed: true)))
    wait(seconds: 40)
    act(.vote(.record(count)))
  }

  private static let judgedRefusal = VoteCount(groups: [
    GroupTally("CSO", Tally(yes: 15, no: 2, abstain: 1)),
    GroupTally("Business", Tally(yes: 2, no: 10, abstain: 0)),
    GroupTally("Government", Tally(yes: 2, no: 4, abstain: 0)),
    GroupTally("UN", Tally(yes: 3, no: 0, abstain: 1)),
  ])
}
