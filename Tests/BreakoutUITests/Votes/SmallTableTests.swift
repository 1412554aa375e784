import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Tables that are longer than the screen") struct SmallTableTests {
  private func count() throws -> Room {
    var room = try Room.withGroups(columns: 40, rows: 12)
    room.press("v")
    room.choose(.double)
    room.press("Enter")
    return room
  }

  @Test("the constituencies of a count scroll with the focus and say how many are out of view")
  func grid() throws {
    var room = try count()
    #expect(room.screen.contains("CSO"))
    #expect(room.screen.contains("↓ 2 more"))
    #expect(!room.screen.contains("↑"))
    #expect(room.screen.contains("Total"))
    room.press("Down", "Down")
    #expect(room.screen.contains("Governm…"))
    #expect(room.screen.contains("↑ 1 more"))
    #expect(room.screen.contains("↓ 1 more"))
    room.press("Down")
    #expect(room.screen.contains("UN "))
    #expect(room.screen.contains("↑ 2 more"))
    #expect(!room.screen.contains("↓"))
    #expect(room.screen.contains("Total"))
    room.expectSoundFrame("the last constituency")
  }

  @Test("calling off and correcting who is present stay among the keys of a small screen")
  func keys() throws {
    var room = try count()
    #expect(room.hints == " Enter next  Ctrl-P here  Ctrl-X off")
    room.resize(columns: 80, rows: 24)
    #expect(
      room.hints
        == " Enter next  Esc back  Tab next field  Ctrl-P correct presence  Ctrl-X call off")
    #expect(!room.screen.contains("↓"))
  }

  @Test("the count of the room keeps its sum in view and says how many rows are out of it")
  func presence() throws {
    var room = try count()
    room.press("Esc", "P")
    #expect(room.screen.contains("Room as a whole"))
    #expect(room.screen.contains("▶ CSO"))
    #expect(room.screen.contains("↓ 3 more"))
    room.press("Down", "Down", "Down")
    #expect(room.screen.contains("Room as a whole"))
    #expect(room.screen.contains("▶ UN"))
    #expect(room.screen.contains("↑ 2 more  ↓ 1 more"))
    room.press("Down")
    #expect(room.screen.contains("▶ Observers"))
    #expect(room.screen.contains("↑ 3 more"))
    room.expectSoundFrame("observers")
  }
}
