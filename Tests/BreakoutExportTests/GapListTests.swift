import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

struct GapListTests {
  private func gaps(_ room: Room, unsaved: [NoteDraft] = []) -> [String] {
    let blocks = GapList(SessionRecord(room.session, unsaved: unsaved)).blocks
    guard case .bullets(let items)? = blocks.last else { return [] }
    return items.compactMap { item in
      guard case .paragraph(let paragraph)? = item.first else { return nil }
      return paragraph.lines[0][0].text
    }
  }

  @Test("every kind of gap, the most valuable first")
  func all() {
    var room = Room(Room.baku)
    let id = RecommendationID(point: PointID(1), ordinal: 1)
    room.act(.openNext(confirmed: false))
    room.recommend(RecommendationFields(text: "Act.", addressees: ["UN"], target: "2", lead: "UN"))
    room.consensus(on: .recommendation(id))
    var fields = room.session.recommendations[id]!.fields
    fields.text = "Act now."
    room.act(.editRecommendation(id, fields))
    room.recommend(RecommendationFields(text: "Wait."))
    room.note("not checked", .quotation)
    room.note("call the bank", .action)
    room.act(.callConsensus(.question("Go on?"), confirmed: false))
    let draft = NoteDraft(at: room.now, text: String(repeating: "long ", count: 20))
    #expect(
      gaps(room, unsaved: [draft]) == [
        "The consensus call (D2) is still open.",
        "The text of R1.1 was changed after the decision; read it back.",
        "R1.1 lacks: indicator, deadline.",
        "R1.2 is not decided (draft).",
        "R1.2 lacks: addressees, indicator, target, deadline, lead.",
        "Point 1 (Networks) has no key message.",
        "Quotation to be verified: “not checked” (point 1).",
        "Action without somebody to do it: “call the bank” (point 1).",
        "Not yet saved: “long long long long long long long long long long long long…” (point 1).",
        "The number of people present is not recorded.",
      ])
  }

  @Test("a session without gaps is final once it is closed, and a draft again if it is taken back")
  func final() {
    var room = Room.complete()
    #expect(gaps(room) == [])
    #expect(Report(session: room.session).isDraft == false)
    let draft = NoteDraft(at: room.now, text: "late")
    #expect(Report(session: room.session, unsaved: [draft]).isDraft)
    room.act(.undo)
    #expect(Report(session: room.session).isDraft)
  }

  @Test("a point without a key message is a gap and leaves the document final")
  func keyMessage() {
    var room = Room.complete()
    room.act(.removeNote(NoteID(1)))
    #expect(gaps(room).count == 1)
    #expect(Report(session: room.session).isDraft == false)
  }
}
