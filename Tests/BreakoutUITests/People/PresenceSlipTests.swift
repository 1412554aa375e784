import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Numbers of people that cannot be right") struct PresenceSlipTests {
  @Test("a number that is too long is refused in every row", arguments: ["CSO", "Observers"])
  func tooLong(_ row: String) {
    var room = Room()
    room.press("P", "Down")
    room.type("5")
    while !room.screen.contains("▶ \(row)") { room.press("Down") }
    for digits in ["100000000", "9999999999"] {
      room.press("Ctrl-U")
      room.type(digits)
      room.press("Enter")
      #expect(room.notice == "Counts are whole numbers from 0 to 99999999.")
      #expect(room.session.electorate == nil)
    }
  }

  @Test(
    "a number that is most likely a slip is asked about, whatever it counts",
    arguments: [
      (0, "400000 in the room"), (1, "CSO 400000"), (5, "400000 observers and staff"),
    ])
  func slip(_ row: Int, _ words: String) {
    var room = Room()
    room.press("P")
    if row != 0 { room.press("Down") }
    room.type("5")
    for _ in 1..<max(2, row) where row > 1 { room.press("Down") }
    room.press("Ctrl-U")
    room.type("400000")
    room.press("Enter")
    #expect(room.notice == "\(words): save it so?", "\(room.screen)")
    room.press("n")
    #expect(room.session.electorate == nil)
    #expect(room.cockpit.panel?.place == .presence)
    room.press("Enter", "y")
    #expect(room.session.electorate != nil)
  }

  @Test("fewer observers than are marked by name are refused with the sentence of a constituency")
  func markedObservers() {
    var room = AttendanceTests.withRoster()
    room.press("O", "Ctrl-A", "y", "Esc", "P")
    for _ in 0..<5 { room.press("Down") }
    while !room.screen.contains("▶ Observers") { room.press("Down") }
    room.type("0")
    room.press("Enter")
    #expect(
      room.notice.hasPrefix("Observers, staff: 0 present, but 1 marked present by name"))
  }
}
