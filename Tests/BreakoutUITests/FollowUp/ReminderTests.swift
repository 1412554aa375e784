import BreakoutModel
import Terminal
import Testing

@testable import BreakoutUI

@Suite("Reminders") struct ReminderTests {
  @Test(
    "say when, then what",
    arguments: [
      ("in 10 photo", 600, "photo"), ("in 10 min photo", 600, "photo"),
      ("in 10min photo", 600, "photo"), ("IN 1:30 stop", 90, "stop"), ("in 90 s stop", 90, "stop"),
      ("in 1 h lunch", 3600, "lunch"), ("in 10: photo", 600, "photo"),
      ("in 10, minutes of the meeting", 600, "minutes of the meeting"),
      ("in ١٠ صورة جماعية", 600, "صورة جماعية"), ("in 10 合影", 600, "合影"),
      ("at 10:20 check the time with the other rooms", 1200, "check the time with the other rooms"),
      ("at 10.20 photo", 1200, "photo"), ("at 10:20, сверить время", 1200, "сверить время"),
      ("5 before the end read back", 1500, "read back"),
      ("5 min before the end: read back", 1500, "read back"),
      ("5 before end read back", 1500, "read back"), ("in 1 in 2", 60, "in 2"),
    ])
  func times(_ line: String, _ seconds: Int, _ text: String) {
    var room = Room()
    room.press("n")
    #expect(
      ReminderLine.read(line, in: room.session, at: Room.start)
        == .success(ReminderLine(due: Room.start + .seconds(seconds), text: text)))
  }

  @Test(
    "what is no time or says nothing is told, never guessed at",
    arguments: [
      ("", ReminderProblem.noTime), ("photo", .noTime), ("10 photo", .noTime),
      ("in", .badLength("")),
      ("in ten photo", .badLength("ten")), ("in 1:75 photo", .badLength("1:75")),
      ("in 5000 photo", .badLength("5000")), ("in 10x photo", .badLength("10x")),
      ("in -5 photo", .badLength("-5")), ("in 10", .noText), ("in 10 min", .noText),
      ("at", .badTime("")), ("at noon photo", .badTime("noon")),
      ("at 25:00 photo", .badTime("25:00")),
      ("at 10:20", .noText), ("at 9:50 photo", .isPast), ("in 0 photo", .isPast),
      ("5 before lunch photo", .noTime), ("5 before the end", .noText),
      ("45 before the end photo", .isPast),
    ])
  func noTimes(_ line: String, _ problem: ReminderProblem) {
    var room = Room()
    room.press("n")
    #expect(ReminderLine.read(line, in: room.session, at: Room.start) == .failure(problem))
    #expect(problem.sentence.hasSuffix("."))
  }

  @Test("before the session begins its end is not known")
  func noEnd() {
    let line = "5 before the end photo"
    #expect(ReminderLine.read(line, in: Room().session, at: Room.start) == .failure(.noEnd))
  }

  @Test("the note line sets one and goes on; what is not understood stays in the line")
  func noteLine() {
    var room = Room.withNotes(seat: .rapporteur)
    room.press("i")
    room.type("/remind in ten photo")
    room.press("Enter")
    #expect(room.line == "/remind in ten photo")
    #expect(room.notice == "“ten” is no number of minutes; write in 10 …, in 1:30 … or in 1 h ….")
    #expect(room.session.reminders.isEmpty)
    room.press("Ctrl-U")
    room.type("/remind in 10 photo")
    room.press("Enter")
    #expect(room.line.isEmpty && room.cockpit.isTyping)
    #expect(room.notice == "You are reminded at 10:11.")
    #expect(room.session.reminders[ReminderID(1)]?.text == "photo")
    #expect(room.session.notes.values.allSatisfy { !$0.text.contains("photo") })
  }

  @Test("/remind alone and T open the form, which keeps what was typed")
  func form() {
    var room = Room.withNotes()
    room.press("i")
    room.type("/remind")
    room.press("Enter")
    #expect(room.screen.contains("When, then what"))
    room.press("Esc", "Esc", "T")
    room.type("in 10")
    room.press("Enter")
    #expect(room.notice == "Say what to be reminded of, behind the time.")
    room.press("Esc", "T")
    room.type(" photo")
    room.press("Enter")
    #expect(room.cockpit.panel == nil)
    #expect(room.session.reminders[ReminderID(1)]?.text == "photo")
  }

  @Test("what is due stays on the screen until one key settles it, and no key is swallowed")
  func due() {
    var room = Room.withNotes()
    room.press("T")
    room.type("in 1 photo")
    room.press("Enter")
    room.wait(seconds: 59)
    #expect(!room.screen.contains("photo"))
    #expect(!room.effects.contains(.ring))
    room.wait(seconds: 1)
    #expect(room.screen.contains("▶ 10:02 photo; a when done"))
    #expect(room.effects.filter { $0 == .ring }.count == 1)
    room.wait(seconds: 300)
    room.note("goes on")
    #expect(room.notes.last == "goes on")
    #expect(room.screen.contains("▶ 10:02 photo; a when done"))
    room.press("i")
    #expect(room.screen.contains("▶ 10:02 photo; Ctrl-G when done"))
    room.press("Ctrl-G")
    #expect(!room.screen.contains("photo"))
    #expect(room.session.reminders[ReminderID(1)]?.isSettled == true)
    room.press("Esc", "u")
    #expect(room.screen.contains("▶ 10:02 photo"))
    #expect(room.effects.filter { $0 == .ring }.count == 1)
  }

  @Test("what became due while nobody was there is shown at the return, the oldest first")
  func away() {
    var room = Room.withNotes()
    room.note("/remind in 2 tea")
    room.note("/remind in 1 photo")
    room.clock = room.clock + .minutes(5)
    room.cockpit = Cockpit(
      session: room.session, seat: .moderator, size: Size(columns: 80, rows: 24), now: room.clock)
    #expect(room.screen.contains("▶ 10:02 photo (and 1 more); a when done"))
    room.press("a")
    #expect(room.screen.contains("▶ 10:03 tea; a when done"))
    room.press("a")
    #expect(!room.screen.contains("▶ 10:0"))
    room.press("a")
    #expect(room.notice == "No reminder is set; T sets one.")
  }

  @Test("what is not saved and what went wrong are not hidden by a reminder")
  func problems() {
    var room = Room.withNotes()
    room.note("/remind in 1 photo")
    room.wait(seconds: 60)
    room.storageProblem = "the disk is full."
    room.note("a note")
    #expect(room.words.contains("NOT SAVED"))
    room.wait(seconds: 60)
    #expect(room.words.contains("NOT SAVED"))
  }

  @Test("the list shows all that are set, settles and removes them, and sets new ones")
  func list() {
    var room = Room.withNotes()
    room.note("/remind in 10 photo")
    room.note("/remind at 10:03 ask the other rooms")
    room.wait(seconds: 120)
    room.press("Ctrl-T")
    #expect(
      room.screen.contains(
        " Reminders · 1 due\n ▶ 10:03  ask the other rooms"))
    room.press("Down", "x")
    #expect(room.session.openReminders.map(\.text) == ["ask the other rooms"])
    room.press("T")
    room.type("in 3 coffee")
    room.press("Enter")
    #expect(room.cockpit.place == .reminders)
    room.press("Up", "Enter")
    #expect(room.session.openReminders.map(\.text) == ["coffee"])
    room.press("Esc")
    #expect(room.cockpit.panel == nil)
  }

  @Test("the next one wakes the program up; a closed session reminds of nothing")
  func waking() {
    var room = Room.withNotes()
    let now = room.clock
    room.note("/remind in 10 photo")
    room.note("/remind in 5 tea")
    #expect(room.session.nextReminder(after: now) == now + .minutes(5))
    #expect(room.session.nextReminder(after: now + .minutes(5)) == now + .minutes(10))
    #expect(room.session.nextReminder(after: now + .minutes(10)) == nil)
    room.palette("close session")
    #expect(room.session.closed != nil)
    #expect(room.session.nextReminder(after: now) == nil)
    room.wait(seconds: 900)
    #expect(room.session.dueReminders(at: room.clock).isEmpty)
  }
}
