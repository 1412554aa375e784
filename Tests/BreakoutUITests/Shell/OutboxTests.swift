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

  @Test("the corner says of a record that takes nothing that it is read only")
  func readOnly() {
    var room = Room.withNotes()
    _ = room.cockpit.update(.recordAccess(problem: "The file is damaged."))
    #expect(room.screen.contains("READONLY") && room.screen.contains("The file is damaged."))
    room.storageProblem = "The file is damaged."
    room.note("typed all the same")
    #expect(room.screen.contains("[NOT SAVED]"))
    #expect(room.screen.contains("READONLY") && !room.screen.contains("UNSAVED"))
    room.storageProblem = nil
    _ = room.cockpit.update(.recordAccess(problem: nil))
    room.wait(seconds: 10)
    #expect(room.screen.contains("● saved") && !room.screen.contains("READONLY"))
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
    #expect(
      room.notice
        == "2 acts are NOT SAVED; they are kept for the next time this session is opened. "
        + "Leave all the same?")
    room.press("n")
    #expect(!room.effects.contains(.quit))
    room.send(.keeping(problem: "The disk is full."))
    room.press("q")
    #expect(room.notice == "2 acts are NOT SAVED and would be lost. Leave all the same?")
    room.press("n")
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

  /// The acts that were last handed over to be kept over a crash.
  private func kept(_ room: Room) -> [WaitingAct] {
    room.effects.reversed().lazy.compactMap { effect in
      if case .keepOutbox(let acts) = effect { acts } else { nil }
    }.first ?? []
  }

  private func restarted(_ room: Room) -> Room {
    var next = room
    next.cockpit = Cockpit(
      session: room.session, seat: room.cockpit.seat, size: room.cockpit.size, now: room.clock)
    next.cockpit.restore(kept(room))
    return next
  }

  @Test("it is handed over to be kept when it changes, and forgotten when it is saved")
  func handedOver() {
    var room = full()
    #expect(kept(room).map(\.words) == ["first unsaved", "! second unsaved"])
    #expect(Set(kept(room).map(\.id)).count == 2)
    let count = room.effects.count
    room.wait(seconds: 5)
    #expect(room.effects.count == count)
    room.storageProblem = nil
    room.wait(seconds: 3)
    #expect(kept(room).isEmpty)
  }

  @Test("after a restart it waits as before, and is saved in its order, with its times")
  func restart() {
    let room = full()
    let typed = room.clock
    var next = restarted(room)
    next.wait(seconds: 3)
    #expect(next.screen.contains("second unsaved  [NOT SAVED]"))
    next.storageProblem = nil
    next.wait(seconds: 3)
    #expect(next.notes.suffix(2) == ["first unsaved", "!second unsaved"])
    #expect(next.session.notes.last?.at == typed)
    #expect(next.notice == "Everything is saved again.")
  }

  @Test("a kill before the line was seen to be empty leaves the text once")
  func onceInTheLine() {
    var room = Room.withNotes()
    room.press("i")
    room.type("typed once")
    let line = room.cockpit.draft
    room.storageProblem = "the disk is full."
    room.press("Enter")
    var next = room
    next.cockpit = Cockpit(
      session: room.session, seat: room.cockpit.seat, size: room.cockpit.size, now: room.clock)
    next.cockpit.restore(line)
    next.cockpit.restore(kept(room))
    #expect(next.line == "")
    next.storageProblem = nil
    next.wait(seconds: 3)
    #expect(next.notes.count { $0 == "typed once" } == 1)
  }

  @Test("leaving, a closed terminal and an end from outside try once more", arguments: [0, 1, 2])
  func lastTry(_ way: Int) {
    var room = full()
    room.wait(seconds: 1)
    room.storageProblem = nil
    switch way {
    case 0: room.press("q", "y")
    case 1: room.send(.input(.hangup, at: room.clock))
    default: room.send(.input(.terminate, at: room.clock))
    }
    #expect(room.notes.suffix(2) == ["first unsaved", "!second unsaved"])
    #expect(room.effects.contains(.quit))
    #expect(room.cockpit.unsaved.isEmpty)
  }

  @Test("what cannot be kept over a crash is said for as long as it cannot")
  func notKept() {
    var room = Room.withNotes()
    room.send(.keeping(problem: "The disk is full."))
    room.note("a note that is acknowledged")
    #expect(room.words.contains("The draft cannot be kept · Saved. /undo takes it back."))
    room.wait(seconds: 13)
    room.press("j", "j")
    #expect(room.words.contains("the draft cannot be kept. The disk"))
    room.send(.keeping(problem: nil))
    #expect(!room.screen.contains("cannot be kept"))
  }

  @Test("what is not saved is said beside every good news, and comes back after every problem")
  func lasting() {
    var room = full()
    room.send(.reported("The document is written.", isProblem: false))
    #expect(room.words.contains("2 NOT SAVED · The document is written."))
    room.press("Z")
    #expect(room.words.contains("“Z” does nothing here"))
    room.press("j")
    #expect(room.words.contains("2 NOT SAVED, kept here"))
  }

  @Test("nothing is opened or moved by an act that is saved late")
  func quiet() throws {
    var room = Room.withRecommendation()
    room.press("c", "o")
    room.type("Business")
    room.storageProblem = "the disk is full."
    room.press("Enter")
    room.press("i")
    room.type("half a ")
    room.storageProblem = nil
    room.wait(seconds: 3)
    room.type("note")
    #expect(room.line == "half a note")
    guard case .consensus(let call) = room.session.decisionUnderWay?.proceeding else {
      Issue.record("The call is gone.")
      return
    }
    #expect(call.objections.count == 1)
  }

  @Test("the words of every kind are in the export")
  func wordsOfForms() {
    var room = Room.withNotes()
    room.storageProblem = "the disk is full."
    room.ask("Amina (CSO)")
    #expect(room.cockpit.unsaved.last?.contains("Amina (CSO)") == true)
    #expect(room.screen.contains("[NOT SAVED]"))
  }
}
