import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("What could not be saved") struct OutboxTests {
  private func full() -> Room {
    var room = Room.withNotes()
    room.storageProblem = "the disk is full; free some space on it."
    room.note("first unsaved")
    room.note("! second unsaved")
    return room
  }

  @Test("a note stays on the screen as NOT SAVED, and the line says how many")
  func visible() {
    let room = full()
    #expect(room.screen.contains("first unsaved  [NOT SAVED]"))
    #expect(room.screen.contains("second unsaved  [NOT SAVED]"))
    #expect(room.screen.contains("UNSAVED"))
    #expect(room.screen.contains("2 NOT SAVED, kept here and tried again: the disk is full"))
    #expect(!room.screen.contains("● saved"))
    #expect(room.effects.contains(.ring))
    #expect(room.notes.count == 2)
  }

  @Test("the reason is told, with what to do")
  func reason() {
    var room = Room.withNotes()
    room.storageProblem = "the disk is full; free some space on it."
    room.press("i")
    room.type("unsaved")
    room.press("Enter")
    #expect(
      room.notice
        == "NOT SAVED, kept here and tried again: the disk is full; free some space on it.")
  }

  @Test("it is tried again on ticks, in its order, and the record is whole again")
  func retried() {
    var room = full()
    room.wait(seconds: 3)
    #expect(room.screen.contains("UNSAVED"))
    room.storageProblem = nil
    room.wait(seconds: 3)
    #expect(room.notes.suffix(2) == ["first unsaved", "!second unsaved"])
    #expect(room.notice == "Everything is saved again.")
    #expect(room.screen.contains("● saved"))
    #expect(!room.screen.contains("NOT SAVED"))
  }

  @Test("the time of a note that is saved late is when it was typed")
  func time() {
    var room = full()
    let typed = room.clock
    room.wait(seconds: 600)
    room.storageProblem = nil
    room.wait(seconds: 3)
    #expect(room.session.notes.last?.at == typed)
  }

  @Test("a note saved late belongs to the point that was open when it was typed")
  func point() {
    var room = full()
    room.storageProblem = nil
    // Another act gets through before the next try.
    room.press("n")
    #expect(room.session.openPoint == 2)
    #expect(room.session.notes.values.map(\.point) == [1, 1, 1, 1])
  }

  @Test("a note typed while others wait is saved after them")
  func order() {
    var room = full()
    room.storageProblem = nil
    room.note("third")
    #expect(room.notes.suffix(3) == ["first unsaved", "!second unsaved", "third"])
  }

  @Test("an export takes it along, recommendations too")
  func export() {
    var room = full()
    room.note("r Business > publish")
    room.press("e", "Enter")
    guard let drafts = room.orders.last?.unsaved else {
      Issue.record("No export was asked for.")
      return
    }
    #expect(drafts.map(\.text) == ["first unsaved", "second unsaved", "r Business > publish"])
    #expect(drafts[1].kind == .keyMessage)
  }

  @Test("leaving asks, and says what would be lost")
  func leaving() {
    var room = full()
    room.press("q")
    #expect(room.notice == "2 acts are NOT SAVED and would be lost. Leave all the same?")
    room.press("n")
    #expect(!room.effects.contains(.quit))
    room.press("q", "y")
    #expect(room.effects.last == .quit)
  }

  @Test("an act that carries no text is not done, and says so")
  func notDone() {
    var room = full()
    room.press("n")
    #expect(room.session.openPoint == 1)
    #expect(room.notice == "Not done: the disk is full; free some space on it.")
  }
}
