import BreakoutModel
import Terminal
import Testing

@testable import BreakoutUI

@Suite("The mouse") struct MouseTests {
  private func wheel(_ room: inout Room, _ action: MouseEvent.Action) {
    room.send(
      .input(.mouse(MouseEvent(action, at: Position(column: 40, row: 8))), at: room.clock))
  }

  @Test("a click on a point shows it, a click on the note line goes there")
  func points() {
    var room = Room.withNotes()
    room.click(column: 5, row: 5)
    #expect(room.cockpit.viewedPoint == 3)
    room.click(column: 5, row: 3)
    #expect(room.cockpit.viewedPoint == 1)
    room.click(column: 20, row: 22)
    #expect(room.cockpit.isTyping)
  }

  @Test("a click on an entry selects it, also on the second line of a long one")
  func entries() {
    var room = Room.withNotes()
    room.click(column: 40, row: 7)
    #expect(room.cockpit.selectedNote?.text == "Trust needs a shared measure")
    room.press("Enter")
    #expect(room.line == "! Trust needs a shared measure")
    room = .withRecommendation()
    let rows = room.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let second = rows.firstIndex { $0.contains("shares · 2027-12") } ?? -1
    room.click(column: 45, row: second)
    #expect(room.cockpit.selectedEntry == .recommendation(RecommendationID(point: 1, ordinal: 1)))
  }

  @Test("on a narrow screen a click on a number of the folded agenda shows that point")
  func folded() {
    var room = Room.withNotes(columns: 40, rows: 12)
    let row =
      room.screen.split(separator: "\n").map(String.init)
      .firstIndex { $0.contains("▶1  2  3") } ?? -1
    room.click(column: 5, row: row)
    #expect(room.cockpit.viewedPoint == 2)
  }

  @Test("the wheel scrolls the record and the help, and does nothing in a form")
  func scrolling() {
    var room = Room.withNotes()
    for number in 1...30 { room.note("note \(number)") }
    #expect(!room.screen.contains("companies publish"))
    for _ in 0..<40 { wheel(&room, .wheelUp) }
    #expect(room.screen.contains("companies publish"))
    for _ in 0..<40 { wheel(&room, .wheelDown) }
    #expect(room.screen.contains("note 30"))
    room.press("?")
    wheel(&room, .wheelDown)
    #expect(!room.screen.contains("The way through a session"))
    for _ in 0..<300 { wheel(&room, .wheelDown) }
    #expect(room.screen.contains("= decision"))
    #expect(room.screen.contains("▶ open"))
    room.press("Esc", "A")
    let before = room.screen
    wheel(&room, .wheelDown)
    #expect(room.screen == before)
  }

  @Test("a click behind a panel or a question changes nothing")
  func covered() {
    var room = Room.withNotes()
    room.press("q")
    room.click(column: 5, row: 5)
    #expect(room.cockpit.viewedPoint == 1)
    room.press("Esc", "?")
    room.click(column: 5, row: 5)
    #expect(room.cockpit.viewedPoint == 1)
  }
}
