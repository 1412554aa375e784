import BreakoutModel
import Testing

@testable import BreakoutReport

/// What has changed since a version, from the log and in words (product rule F27).
struct DocumentControlTests {
  private static let id = RecommendationID(point: PointID(1), ordinal: 1)

  private func changes(_ room: Room) -> [String] {
    guard let issue = room.session.issues.last else { return [] }
    return ChangesSince(issue, in: ReportedSession(room.session, unsaved: [])).sentences
  }

  @Test("acts are grouped by what they are about")
  func grouped() {
    var room = Room(Room.baku)
    room.act(.walk(.next(confirmed: false)))
    room.note("before", .agreement)
    room.recommend(RecommendationFields(text: "Act."))
    room.wait(minutes: 1)
    room.act(.document(.issue(.draft, gaps: 4)))
    #expect(changes(room) == [])
    room.wait(minutes: 1)
    for text in ["one", "two", "three"] { room.note(text) }
    room.act(.note(.remove(NoteID(1))))
    room.act(.note(.remove(NoteID(4))))
    var fields = room.session.recommendations[Self.id]!.fields
    fields.text = "Act now."
    room.act(.recommendation(.edit(Self.id, fields)))
    room.consensus(on: .recommendation(Self.id))
    room.recommend(RecommendationFields(text: "Wait."))
    room.vote(.question("Go on?"), .simple, Tally(yes: 20, no: 10, abstain: 0))
    room.act(.walk(.next(confirmed: true)))
    room.act(.people(.setPresence(Electorate(present: 40))))
    #expect(
      changes(room) == [
        "R1.1: wording changed; adopted by consensus", "R1.2: new",
        "D2 (vote): “Go on?”", "2 notes added under point 1", "1 note removed",
        "Point 2: discussed", "The room was counted",
      ])
    room.act(.undo)
    room.act(.undo)
    #expect(changes(room).last == "1 note removed")
  }

  @Test("each version with its state and its moment")
  func versions() {
    var room = Room.complete()
    room.act(.document(.issue(.draft, gaps: 2)))
    room.wait(minutes: 9)
    room.note("late", .question)
    room.act(.document(.issue(.circulated(commentsBy: "10 May"), gaps: 1)))
    let record = ReportedSession(room.session, unsaved: [])
    let blocks = DocumentControl(record, seal: nil).blocks
    guard case .table(let grid) = blocks.dropFirst().first else {
      Issue.record("no table of versions")
      return
    }
    #expect(
      grid.rows == [
        ["DRAFT 1", "26 April 2016, 10:11"],
        ["CIRCULATED 2, comments by 10 May", "26 April 2016, 10:20"],
      ])
  }
}
