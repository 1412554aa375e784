import BreakoutModel
import Testing

@testable import BreakoutReport

/// A session of which every kind of document has something to tell: texts that were merged, split, reworded
/// and read back, votes, a lively floor, commitments, three versions of the report and a follow-up.
extension Room {
  static func reported(_ regime: AttributionRegime) -> Room {
    var agenda = baku
    agenda.rules.attribution = regime
    agenda.points = Array(agenda.points.prefix(4))
    var room = Room(agenda)
    room.act(.people(.add(roster)))
    room.act(.people(.setPresence(electorate(18, 12, 6, 2, observers: 1))))
    room.act(.people(.mark((1...8).map { ParticipantID($0) }, isPresent: true)))
    room.localProcurement()
    room.audits()
    room.act(.walk(.next(confirmed: true), list: .release))
    room.wait(minutes: 4)
    room.act(.document(.issue(.draft, gaps: 9)))
    room.closing()
    return room
  }

  private static func id(_ point: Int, _ ordinal: Int) -> RecommendationID {
    RecommendationID(point: PointID(point), ordinal: ordinal)
  }

  private mutating func speech(_ participant: Int, seconds: Int) {
    let person = session.roster[ParticipantID(participant)]!
    act(
      .floor(
        .take(
          InterventionDetails(
            FloorPerson(
              participant: person.id, name: person.name, constituency: person.constituency)))))
    wait(seconds: seconds)
    act(.floor(.end))
    wait(seconds: 5)
  }

  private mutating func localProcurement() {
    act(.walk(.next(confirmed: false)))
    speech(1, seconds: 150)
    speech(4, seconds: 95)
    note("Most companies buy within 50 km and do not say so.", .keyMessage)
    note("Figures are only trusted when others can check them", .agreement)
    speech(6, seconds: 80)
    note("UNGPs are the common ground", .data, of: "Government")
    note("Who pays for the checks?", .question, by: "Tomás Okoro", of: "CSO")
    recommend(
      RecommendationFields(
        text: "Publish yearly local-procurement shares in conflict-affected areas.",
        addressees: ["Business"], indicator: "share of contracts", baseline: "12 %",
        target: "30 %", deadline: "2027-12", resources: "one post in each chamber",
        lead: "Chamber of Commerce", sdgTargets: ["17.17", "16.6"],
        rationale: "Nobody can follow what is not published.",
        proposer: "Amina Diallo (CSO)", priority: "high"))
    act(.recommendation(.link(Self.id(1, 1), [NoteID(1), NoteID(2)])))
    var fields = session.recommendations[Self.id(1, 1)]!.fields
    fields.text = "Publish local-procurement shares in conflict-affected areas every spring."
    wait(minutes: 1)
    act(.recommendation(.edit(Self.id(1, 1), fields)))
    act(.recommendation(.mark(Self.id(1, 1), .readBack)))
    consensus(
      on: .recommendation(Self.id(1, 1)),
      [
        .consensus(
          .reserve(Statement(by: "Leyla Mammadova (Government)", reason: "the reporting interval")))
      ])
    recommend(
      RecommendationFields(
        text: "Open public tenders to small firms.", addressees: ["Governments", "UN system"],
        deadline: "2028", sdgTargets: ["16.6"]))
    act(
      .vote(
        .open(
          .recommendation(Self.id(1, 2)), rule: .simple, method: .cards,
          Self.electorate(18, 12, 6, 2, observers: 1), confirmed: true)))
    wait(seconds: 50)
    act(.vote(.record(Self.count((16, 2, 0), (9, 3, 0), (4, 1, 1), (2, 0, 0)))))
    note("Map the buyers of the region by June", .action, by: "Dao Nguyen", of: "Business")
  }

  private mutating func audits() {
    act(.walk(.next(confirmed: true)))
    speech(2, seconds: 40)
    note("There was consensus on training, and several asked for audits", .keyMessage)
    note("Audits must be mandatory", .divergence, of: "CSO")
    recommend(
      RecommendationFields(text: "Train auditors and publish audits.", addressees: ["CSOs"]))
    recommend(RecommendationFields(text: "Publish every audit.", addressees: ["CSOs"]))
    let whole = session.recommendations[Self.id(2, 1)]!.fields
    act(.recommendation(.merge(Self.id(2, 2), into: Self.id(2, 1), whole)))
    var first = whole
    first.text = "Train auditors."
    var second = whole
    second.text = "Publish audits within a month."
    act(.recommendation(.split(Self.id(2, 1), first: first, second: second)))
    count(Self.id(2, 1), .indicative, Tally(yes: 20, no: 12, abstain: 6))
    count(Self.id(2, 3), .twoThirds, Tally(yes: 20, no: 14, abstain: 4))
    recommend(RecommendationFields(text: "Fine late reports."))
    act(.recommendation(.mark(Self.id(2, 4), .withdrawn)))
    recommend(RecommendationFields(text: "Meet again.", addressees: ["Joint"]))
    note("Visa rules for partners", .parked)
    act(.followUp(.settleParked(session.notes.last!.id, .toPlenary)))
    act(.floor(.request(InterventionDetails(FloorPerson(constituency: "Business")))))
    wait(minutes: 2)
  }

  private mutating func count(_ id: RecommendationID, _ rule: VoteRule, _ tally: Tally) {
    let room = Self.electorate(18, 12, 6, 2, observers: 1)
    act(.vote(.open(.recommendation(id), rule: rule, method: .hands, room, confirmed: true)))
    wait(seconds: 40)
    act(.vote(.record(tally)))
  }

  private mutating func closing() {
    wait(minutes: 1)
    note("A fund would help", by: "Jonas Lind", of: "UN")
    var fields = session.recommendations[Self.id(1, 2)]!.fields
    fields.text = "Open all public tenders to small firms."
    act(.recommendation(.edit(Self.id(1, 2), fields)))
    act(.closeSession(confirmed: true))
    wait(minutes: 5)
    act(.document(.issue(.circulated(commentsBy: "10 May 2016"), gaps: 8)))
    wait(minutes: 60)
    act(
      .followUp(
        .note(
          Self.id(1, 1),
          FollowUpEntry(
            date: CalendarDate(year: 2016, month: 9, day: 1)!, state: .inProgress,
            note: "eleven chambers publish"))))
  }
}
