import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

struct GapListTests {
  private func gaps(_ room: Room, unsaved: [NoteDraft] = []) -> [String] {
    GapList(room.session, unsaved: unsaved).gaps.map(\.sentence)
  }

  @Test("every kind of gap, the most valuable first")
  func all() {
    var room = Room(Room.baku)
    let id = RecommendationID(point: PointID(1), ordinal: 1)
    room.act(.walk(.next(confirmed: false)))
    room.recommend(RecommendationFields(text: "Act.", addressees: ["UN"], target: "2", lead: "UN"))
    room.consensus(on: .recommendation(id))
    var fields = room.session.recommendations[id]!.fields
    fields.text = "Act now."
    room.act(.recommendation(.edit(id, fields)))
    room.recommend(RecommendationFields(text: "Wait."))
    room.note("not checked", .quotation)
    room.note("call the bank", .action)
    room.act(.consensus(.call(.question("Go on?"), confirmed: false)))
    let draft = NoteDraft(at: room.now, text: String(repeating: "long ", count: 20))
    #expect(
      gaps(room, unsaved: [draft]) == [
        "The consensus call (D2) is still open.",
        "The text of R1.1 was changed after the decision; read it back.",
        "Point 1 (Networks) has no key message.",
        "R1.1 lacks: indicator, deadline.",
        "R1.2 lacks: addressees, indicator, target, deadline, lead.",
        "R1.2 is not decided (draft).",
        "Quotation to be verified: “not checked” (point 1).",
        "Action without somebody to do it: “call the bank” (point 1).",
        "Not yet saved: “long long long long long long long long long long long long…” (point 1).",
        "The number of people present is not recorded.",
      ])
  }

  @Test("a target that the goals do not have is a gap, and the index says so")
  func noSuchTarget() {
    var room = Room(Room.baku)
    let id = RecommendationID(point: PointID(1), ordinal: 1)
    room.act(.walk(.next(confirmed: false)))
    room.recommend(RecommendationFields(text: "Act.", sdgTargets: ["17.17", "18.4"]))
    room.consensus(on: .recommendation(id))
    #expect(
      gaps(room).filter { $0.contains("SDGs") }
        == ["“18.4” of R1.1 is no target of the SDGs; targets are written 17.17."])
    let document = String(
      decoding: DocumentFormat.text.bytes(of: Report(session: room.session, as: .record)),
      as: UTF8.self)
    #expect(document.contains("18.4 (no such target)"))
  }

  @Test("a gap says where it can be filled")
  func places() {
    var room = Room(Room.baku)
    room.act(.walk(.next(confirmed: false)))
    room.recommend(RecommendationFields(text: "Act."))
    room.note("not checked", .quotation)
    let places = GapList(room.session, unsaved: [NoteDraft(at: room.now, text: "late")]).gaps
      .map(\.place)
    #expect(
      Set(places) == [
        .recommendation(RecommendationID(point: PointID(1), ordinal: 1)), .point(PointID(1)),
        .note(NoteID(1)), .unsaved, .presence,
      ])
  }

  @Test("a point without a key message is a gap that leaves no mark")
  func keyMessage() {
    var room = Room.complete()
    #expect(gaps(room) == [])
    room.act(.note(.remove(NoteID(1))))
    #expect(GapList(room.session).gaps.map(\.leavesMark) == [false])
  }

  @Test("a day before the session is a gap with its words, wherever something is to be done by it")
  func aDayBeforeTheSessionIsAGap() {
    var room = Room(Room.baku)
    room.act(.walk(.next(confirmed: false)))
    for (place, date) in ["2015", "2016-04-25", "2016-04-26", "June 2016", "15 March"].enumerated()
    {
      room.recommend(RecommendationFields(text: "Act \(place).", deadline: date))
    }
    room.note("UN > circulate the register | by 2015-06-01", .action)
    room.note("Maria will circulate it by 1 June 2015", .action)
    room.note("Maria will circulate it by 1 June 2017", .action)
    for due in ["31 January 2016", "the plenary", "31 January 2017"] {
      room.note("Visa rules", .parked)
      room.act(.followUp(.settleParked(room.session.notes.last!.id, .owned(by: "UNDP", due: due))))
    }
    let day = "before the session (26 April 2016)"
    let found = GapList(room.session).gaps.filter { $0.sentence.contains("before the session") }
    #expect(
      found.map(\.sentence) == [
        "R1.1 is due by “2015”, \(day).", "R1.2 is due by “2016-04-25”, \(day).",
        "Action due by “2015-06-01”, \(day): “UN > circulate the register | by 2015-06-01” (point 1).",
        "Action due by “1 June 2015”, \(day): “Maria will circulate it by 1 June 2015” (point 1).",
        "Parked issue due by “31 January 2016”, \(day): “Visa rules” (point 1).",
      ])
    #expect(found.first?.place == .recommendation(RecommendationID(point: PointID(1), ordinal: 1)))
  }

  @Test("before it begins, a session is of the day that its agenda plans")
  func aDayBeforeThePlannedSessionIsAGap() {
    var agenda = Room.baku
    agenda.masthead.date = CalendarDate(year: 2027, month: 3, day: 1)
    var room = Room(agenda)
    room.note("UN > circulate the register | by 2026", .action)
    #expect(gaps(room).contains { $0.contains("due by “2026”, before the session (1 March 2027)") })
    agenda.masthead.date = nil
    room = Room(agenda)
    room.note("UN > circulate the register | by 2026", .action)
    #expect(!gaps(room).contains { $0.contains("before the session") })
  }
}
