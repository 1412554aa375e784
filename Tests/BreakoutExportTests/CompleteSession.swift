import BreakoutModel
import Testing

@testable import BreakoutReport

/// A short session in which nothing is left open, under the strictest attribution.
extension Room {
  static func complete() -> Room {
    var room = Room(
      Agenda(
        AgendaMasthead(
          title: "شركاء متساوون: المجتمع المدني والأعمال", event: "Regional meeting", room: "B",
          date: CalendarDate(year: 2016, month: 4, day: 25),
          people: People(moderators: ["S. Haddad"], rapporteurs: ["王小明"])),
        times: AgendaTimes(duration: .minutes(30)),
        rules: AgendaRules(
          constituencies: ["CSO", "Business"], attribution: .chathamHouse,
          decision: "consensus, else 2/3 and a majority in each constituency"),
        points: [
          AgendaPoint(
            title: "企业与民间社会如何平等合作？",
            question: "企业应每年公布在受冲突影响地区的本地采购份额，并由民间社会加以核实。各方如何平等参与？",
            planned: .minutes(15)),
          AgendaPoint(title: "Any other business", question: "", planned: .minutes(5)),
        ]))
    room.act(.people(.setPresence(Electorate(present: 12, entitled: 14))))
    room.act(.walk(.next(confirmed: false)))
    room.wait(minutes: 3)
    room.note("信任需要共同的衡量标准", .keyMessage, by: "Chen", of: "Business")
    room.note("The bank left after one year", by: "Amina Diallo", of: "Greenbank")
    let id = RecommendationID(point: PointID(1), ordinal: 1)
    room.recommend(
      RecommendationFields(
        text: "نشر بيانات المشتريات المحلية كل عام", addressees: ["Business"],
        indicator: "share of contracts", baseline: "5 %", target: "15 %", deadline: "2018-12",
        resources: "one post", lead: "Chamber of Commerce", sdgTargets: ["16.6", "17.17"],
        rationale: "nobody can follow what is not published", proposer: "Leyla (CSO)",
        priority: "high"))
    room.act(.recommendation(.mark(id, .readBack)))
    room.act(.consensus(.call(.recommendation(id), confirmed: false)))
    room.act(.consensus(.object(Statement(by: "Chen (Business)", reason: "the date is early"))))
    room.act(.consensus(.callOff))
    room.act(.consensus(.call(.recommendation(id), confirmed: false)))
    room.act(.consensus(.object(Statement(by: "Chen (Business)", reason: "the date is early"))))
    room.act(.consensus(.withdrawObjection(index: 0)))
    room.act(.consensus(.standAside(Statement(by: "Leyla", reason: ""))))
    room.wait(minutes: 1)
    room.act(.consensus(.declare))
    room.wait(minutes: 5)
    room.act(.walk(.next(confirmed: false)))
    room.wait(minutes: 2)
    room.note("Next meeting", .keyMessage)
    room.act(.closeSession(confirmed: false))
    return room
  }
}
