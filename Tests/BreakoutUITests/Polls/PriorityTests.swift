import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Priorities") struct PriorityTests {
  /// Points 2 and 3 got 1 and 4 dots.
  private func voted(columns: Int = 80, rows: Int = 24) -> Room {
    var room = Room.withNotes(columns: columns, rows: rows)
    for step in [":priorities", "Enter", "=1", "Enter", "=4", "Enter", "=5", "Enter"] {
      room.do(step)
    }
    return room
  }

  @Test("the remaining points are the options, and the result says which are likely last")
  func result() {
    let room = voted()
    #expect(room.poll?.options == ["2 Operations", "3 Do no harm"])
    #expect(room.words.contains("3 Do no harm leads with 4 of 5 dots"))
    #expect(room.words.contains("Likely last: 2 Operations."))
    #expect(room.hints.contains("o order the points so  w weigh the points"))
  }

  @Test("o reorders the remaining points and u takes it back")
  func reorder() {
    var room = voted()
    room.press("o")
    #expect(room.session.order.map(\.number) == [1, 3, 2])
    #expect(
      room.notice == "The remaining points are now in the order of the votes; u takes it back.")
    room.press("o")
    #expect(room.notice == "The points are so already; nothing changes.")
    room.press("u")
    #expect(room.session.order.map(\.number) == [1, 2, 3])
  }

  @Test("w keeps the order and marks the points by a sign")
  func weigh() {
    var room = voted()
    room.press("w", "Enter")
    #expect(room.session.order.map(\.number) == [1, 2, 3])
    #expect(room.screen.contains("2 ▼ Operations"))
    #expect(room.screen.contains("3 ▲ Do no harm"))
    #expect(room.screen.contains("1 Networks"))
  }

  @Test("points that the time will not do for are named")
  func cut() {
    var room = Room.withNotes()
    room.wait(seconds: 15 * 60)
    for step in [":priorities", "Enter", "=1", "Enter", "=4", "Enter", "=5", "Enter"] {
      room.do(step)
    }
    #expect(room.words.contains("left will probably not do for: 2 Operations."), "\(room.screen)")
  }

  @Test("with one point left there is no order to vote on")
  func tooFew() {
    var room = Room.withNotes()
    room.press("n", "n", "y")
    room.palette("priorities")
    #expect(
      room.notice == "Fewer than two points remain, so there is no order to vote on.",
      "\(room.screen)")
  }

  @Test("the keys that change the agenda are offered at a vote on points only")
  func othersOnly() {
    var room = Room.withRankedChoice()
    room.type("A>B")
    room.press("Enter", "Enter", "y")
    #expect(!room.hints.contains("weigh"))
    room.press("o")
    #expect(
      room.notice == "Only the result of a vote on the remaining points can change their order.")
  }

  @Test("the result keeps to a small screen")
  func small() {
    var room = voted(columns: 40, rows: 12)
    room.expectSoundFrame()
    room.press("PgDn", "w", "Enter")
    room.expectSoundFrame()
  }
}
