import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("The way back from a recount") struct WayBackTests {
  private func recorded() -> Room {
    var room = Room.withResult()
    room.press("Enter")
    return room
  }

  @Test(
    "Esc goes back to the record when the command was called there",
    arguments: ["recount", "correct the count", "reconsider"])
  func fromTheRecord(_ name: String) {
    var room = recorded()
    room.palette(name)
    #expect(room.cockpit.panel != nil)
    room.press("Esc")
    #expect(room.cockpit.panel == nil, "\(room.screen)")
    room.press("i")
    room.type("/" + name.replacing(" ", with: "-"))
    room.press("Enter", "Esc")
    #expect(room.cockpit.panel == nil)
    #expect(room.cockpit.isTyping)
  }

  @Test("Esc goes back to the page of the result when the key was pressed there")
  func fromTheResult() {
    for key in ["r", "c", "a"] {
      var room = recorded()
      room.press("k", "Enter", key, "Esc")
      #expect(room.screen.contains("Vote on R1.1: result"), "\(key)")
      // The way there is not remembered for the next time.
      room.press("Esc")
      room.palette("recount")
      room.press("Esc")
      #expect(room.cockpit.panel == nil)
    }
  }
}
