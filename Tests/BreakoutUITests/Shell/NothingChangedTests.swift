import BreakoutModel
import Testing

@testable import BreakoutUI

/// A form that is sent as it was opened records no act and says so.
@Suite("Nothing was changed") struct NothingChangedTests {
  private func expectNothing(
    _ room: inout Room, _ keys: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let count = room.events.count
    for key in keys { room.press(key) }
    #expect(room.cockpit.panel?.isForm == true, sourceLocation: sourceLocation)
    // A blank more is no change either.
    room.type(" ")
    room.press("Enter")
    #expect(room.events.count == count, sourceLocation: sourceLocation)
    #expect(room.notice == "Nothing was changed.", sourceLocation: sourceLocation)
    #expect(room.cockpit.panel?.isForm != true, sourceLocation: sourceLocation)
  }

  @Test("each line of the set-up", arguments: Array(0...5) + [7, 8, 9])
  func setUp(_ down: Int) {
    var room = Room()
    for _ in 0..<down { room.press("Down") }
    expectNothing(&room, "Enter")
  }

  @Test func aPoint() {
    var room = Room()
    expectNothing(&room, "End", "Enter")
  }

  @Test func namesWithAnotherCommaAreTheSame() {
    var room = Room()
    let count = room.events.count
    for _ in 0..<9 { room.press("Down") }
    room.press("Enter", "Ctrl-U")
    room.type("CSO ,Business,  Government, UN")
    room.press("Enter")
    #expect(room.events.count == count)
    #expect(room.notice == "Nothing was changed.")
  }

  @Test func aNoteThatIsMovedWhereItIs() {
    var room = Room()
    room.press("n")
    room.note("companies publish")
    room.press("Up")
    expectNothing(&room, "m")
  }
}
