import BreakoutModel
import Testing

@testable import BreakoutReport

/// A session as a room of forty lives it: adopted and rejected texts, a recount, a merged point, a point
/// nobody reached.
extension Room {
  static var baku: Agenda {
    Agenda(
      AgendaMasthead(
        title:
          "Civil Society and Business: Working Together for Peace, Security and Sustainable Development",
        event: "7th Global Forum of the United Nations Alliance of Civilizations",
        place: "Baku, Azerbaijan", room: "Room 3",
        date: CalendarDate(year: 2016, month: 4, day: 26),
        people: People(moderators: ["A. Diallo"], rapporteurs: ["M. Ortiz", "J. Okafor"])),
      times: AgendaTimes(start: TimeOfDay(hour: 10, minute: 0)),
      rules: AgendaRules(constituencies: ["CSO", "Business", "Government", "UN"]),
      points: [
        AgendaPoint(
          title: "Networks", question: "How can networks of companies and CSOs support each other?",
          planned: .minutes(9)),
        AgendaPoint(
          title: "Local economies", question: "How can local economies be part of prevention?",
          planned: .minutes(9)),
        AgendaPoint(
          title: "Roles and goals", question: "How do profit and mandate meet?",
          planned: .minutes(9)),
        AgendaPoint(
          title: "Equal partners", question: "What makes partners equal?", planned: .minutes(9)),
        AgendaPoint(
          title: "Do no harm", question: "What must companies leave undone?", planned: .minutes(9)),
        AgendaPoint(
          title: "Diversity", question: "Who is not in this room?", planned: .minutes(9)),
        AgendaPoint(title: "What next?", question: "What next?", planned: .minutes(9)),
      ])
  }

  static func rich() -> Room {
    var room = Room(baku)
    room.wait(minutes: 2)
    room.act(.people(.setPresence(Electorate(present: 40))))
    room.note("Coffee is in the hall", by: "Leyla M.", of: "Government")
    room.firstPoint()
    room.secondPoint()
    room.thirdPoint()
    room.rest()
    return room
  }

  private mutating func firstPoint() {
    act(.walk(.next(confirmed: false)))
    wait(minutes: 1)
    note("Companies publish, CSOs verify", by: "Amina Diallo", of: "CSO")
    note("Trust needs a shared measure", .keyMessage)
    note("Networks exist; nobody funds their upkeep", .agreement, tags: ["funding"])
    recommend(
      RecommendationFields(
        text: "Publish a joint register of national networks.", addressees: ["UN system"],
        deadline: "2017-06"))
    wait(minutes: 1)
    consensus(
      on: .recommendation(RecommendationID(point: PointID(1), ordinal: 1)),
      [
        .consensus(
          .reserve(Statement(by: "Leyla M. (Government)", reason: "on the reporting interval")))
      ])
    note("We had the money and no phone number.", .quotation, by: "Chen Wei", of: "Business")
    note("share the contact list by May", .action, by: "Chen Wei", of: "Business")
    wait(minutes: 6, seconds: 30)
  }

  private mutating func secondPoint() {
    let (first, second) = (
      RecommendationID(point: PointID(2), ordinal: 1),
      RecommendationID(point: PointID(2), ordinal: 2)
    )
    act(.walk(.next(confirmed: false)))
    wait(minutes: 2)
    recommend(
      RecommendationFields(
        text: "Publish annual local-procurement shares.", addressees: ["Business", "Governments"],
        indicator: "share of contracts with local suppliers", baseline: "12 %", target: "30 %",
        deadline: "2027-12", lead: "Chamber of Commerce", sdgTargets: ["17.17"]))
    note("Whether audits are to be mandatory", .divergence, of: "Business")
    var fields = session.recommendations[first]!.fields
    fields.text = "Publish annual local-procurement shares in conflict-affected areas."
    wait(minutes: 1)
    act(.recommendation(.edit(first, fields)))
    vote(.recommendation(first), .twoThirds, Tally(yes: 30, no: 6, abstain: 4))
    act(
      .vote(
        .recount(DecisionID(2), Tally(yes: 31, no: 6, abstain: 3), reason: "the tellers differed")))
    recommend(
      RecommendationFields(
        text: "Make human rights audits mandatory.", addressees: ["Governments"],
        proposer: "Amina Diallo (CSO)"))
    vote(.recommendation(second), .twoThirds, Tally(yes: 20, no: 18, abstain: 2))
    note("How is “local” defined?\nBy place, or by owner?\n\nNobody knew.", .question)
    wait(minutes: 5)
  }

  private mutating func thirdPoint() {
    act(.walk(.next(confirmed: false)))
    note("Profit and mandate share the long term", .keyMessage)
    recommend(RecommendationFields(text: "Train mediators.", addressees: ["CSOs"]))
    wait(minutes: 1)
    act(.consensus(.call(.recommendation(Self.third(1)), confirmed: false)))
    act(.consensus(.object(Statement(by: "Dao Nguyen (Business)", reason: "who pays is open"))))
    act(.consensus(.declareNone))
    wait(minutes: 2)
    vote(
      .question("Shall the session run ten minutes longer?"), .simple,
      Tally(yes: 38, no: 0, abstain: 0))
    recommend(
      RecommendationFields(
        text: "Pilot a grievance desk.", addressees: ["business", "CSOs"], deadline: "2018"))
    vote(.recommendation(Self.third(2)), .indicative, Tally(yes: 22, no: 11, abstain: 7))
    recommend(
      RecommendationFields(
        text: "Report every year.", addressees: ["Governments"], indicator: "reports published",
        target: "one a year", deadline: "every March", lead: "Ministry of Economy"))
    consensus(on: .recommendation(Self.third(3)))
    var fields = session.recommendations[Self.third(3)]!.fields
    fields.text = "Report to parliament every year."
    wait(minutes: 1)
    act(.recommendation(.edit(Self.third(3), fields)))
    recommend(RecommendationFields(text: "Found a fund.", addressees: ["Donors"]))
    act(.recommendation(.mark(Self.third(4), .withdrawn)))
    recommend(RecommendationFields(text: "Teach mediation.", addressees: ["CSOs"]))
    act(.recommendation(.mark(Self.third(5), .merged(into: Self.third(1)))))
  }

  private static func third(_ ordinal: Int) -> RecommendationID {
    RecommendationID(point: PointID(3), ordinal: ordinal)
  }

  private mutating func rest() {
    act(.walk(.open(PointID(4), confirmed: true)))
    note("Equal partners publish the same figures", .agreement)
    wait(minutes: 2)
    act(.walk(.open(PointID(3), confirmed: true)))
    act(.walk(.merge(PointID(4), into: PointID(3))))
    note("Visa rules for partners", .parked, by: "Dao Nguyen", of: "Business")
    note("68 % of firms report nothing (Chamber survey 2015)", .data)
    wait(minutes: 4)
    act(.walk(.close(confirmed: false)))
    act(.walk(.skip(PointID(5), confirmed: false)))
    act(.walk(.defer(PointID(6), confirmed: false)))
    wait(minutes: 1)
    note("Thanks to the interpreters", of: "UN")
    act(.consensus(.call(.question("Is the read-back agreed?"), confirmed: false)))
    wait(minutes: 1)
  }
}
