import BreakoutModel
import Terminal
import Testing

@testable import BreakoutUI

@Suite("The clocks by keys") struct ClockTests {
  @Test("a point that overruns takes its time from the later ones, who see it")
  func burning() {
    var room = Room()
    room.press("n")
    room.wait(seconds: 9 * 60 + 150)
    #expect(room.screen.contains("11:30 of 9:00"))
    #expect(room.screen.contains("[over 2:30]"))
    #expect(room.screen.contains("late 2:30"))
    #expect(room.screen.contains("   2 Operations       6:30↓ │"))
    #expect(room.screen.contains("   3 Do no harm       4:00↓ │"))
    #expect(room.screen.contains("─ 3 points left, 3:30 each"))
  }

  @Test("what cannot fit is named, with the points to defer first")
  func cannotFit() {
    var room = Room(columns: 120, rows: 30)
    room.press("n")
    room.wait(seconds: 17 * 60)
    #expect(room.screen.contains("[over 8:00; cannot fit: defer 3]"))
    #expect(room.screen.contains("defer? 3:00"))
    #expect(room.screen.contains("probably not reached"))
  }

  @Test("when a point's time is up, the program says how to go on, once")
  func pointIsOver() {
    var room = Room()
    room.press("n")
    for _ in 0..<539 { room.wait(seconds: 1) }
    #expect(room.notice.isEmpty)
    room.wait(seconds: 1)
    #expect(
      room.notice
        == "The time for point 1 is up. Ask the room: E gives it more, n goes on to the next.")
    for _ in 0..<13 { room.wait(seconds: 1) }
    #expect(room.notice.isEmpty)
  }

  @Test("E shows what more time costs before it is given, and halves what it offers")
  func extending() {
    var room = Room()
    room.press("n")
    room.wait(seconds: 8 * 60)
    room.press("E")
    #expect(room.words.contains("● By (m:ss) 2:00"))
    #expect(room.words.contains("Ends 10:32, late 2:00 instead of on time; must end 10:30."))
    #expect(room.words.contains("2 7:00 −1:00 Operations"))
    #expect(room.words.contains("3 4:30 −0:30 Do no harm"))
    room.press("Enter")
    #expect(room.notice == "Point 1 has 2:00 more, 11:00 in all.")
    room.press("E")
    #expect(room.words.contains("● By (m:ss) 1:00"))
    room.press("Tab")
    room.type("CSO")
    room.press("Enter", "E", "Enter")
    #expect(room.notice == "Point 1 was extended twice already. Extend it once more?")
    room.press("y")
    #expect(
      room.session.current?.extensions.map(\.length) == [120, 60, 60].map(Milliseconds.seconds))
    #expect(room.session.current?.extensions.map(\.asker) == ["", "CSO", ""])
  }

  @Test("z stops all clocks at once and lets them go on; the break is in the record")
  func pausing() {
    var room = Room()
    room.press("n")
    room.ask("Amina Diallo (CSO)")
    room.press("s")
    room.wait(seconds: 60)
    room.press("z")
    room.wait(seconds: 300)
    #expect(room.screen.contains("[break since 10:01, ") == false)
    #expect(room.screen.contains("[break]"))
    #expect(room.session.current?.elapsed(at: room.clock) == .seconds(60))
    room.press("z")
    room.wait(seconds: 10)
    #expect(room.session.current?.elapsed(at: room.clock) == .seconds(70))
    #expect(room.session.floor.speaker?.spoken(at: room.clock) == .seconds(70))
    #expect(room.session.breaks.last?.span.length(until: room.clock) == .minutes(5))
  }

  @Test("the end of the session is moved to a time of the clock, or back to the plan")
  func hardStop() {
    var room = Room()
    room.press("n", ":")
    room.type("end time")
    room.press("Enter")
    #expect(room.words.contains("● At (hour:minute) 10:30"))
    for _ in 0..<5 { room.press("Backspace") }
    room.type("10:20")
    room.press("Enter")
    #expect(room.notice == "The session ends at 10:20.")
    #expect(room.screen.contains("ends 10:20"))
    #expect(room.screen.contains("cannot fit") || room.screen.contains("late"))
    room.press("u")
    #expect(room.screen.contains("ends 10:30"))
  }

  @Test("a time of the clock that is no time is refused with what to type")
  func badHardStop() {
    var room = Room()
    room.press("n", ":")
    room.type("end time")
    room.press("Enter")
    room.type("x")
    room.press("Enter")
    #expect(room.notice == "Type a time of the clock such as 11:30, or nothing for the plan.")
  }

  @Test("at the planned end the program says so and rings")
  func end() {
    var room = Room()
    room.press("n")
    for _ in 0..<(30 * 60) { room.wait(seconds: 1) }
    #expect(
      room.notice
        == "It is 10:30, the end of the session: :close session ends it, :end time gives it a later end."
    )
    #expect(room.effects == [.ring])
  }

  @Test("ten minutes after the end without a key, the clocks stand since the last one")
  func leftStanding() {
    var room = Room()
    room.press("n")
    room.ask("Amina Diallo (CSO)")
    room.press("s")
    for _ in 0..<31 { room.wait(seconds: 60) }
    room.press("?", "Esc")
    for _ in 0..<9 { room.wait(seconds: 60) }
    #expect(room.session.currentBreak == nil)
    room.wait(seconds: 60)
    #expect(room.session.currentBreak?.span.start == Room.start + .minutes(31))
    #expect(room.session.current?.elapsed(at: room.clock) == .minutes(31))
    #expect(room.notice.contains("all clocks stand since 10:31"))
    room.press("u")
    #expect(room.session.current?.elapsed(at: room.clock) == .minutes(41))
  }

  @Test(
    "the screen wakes once a second on the clock's own second, and once a minute before the session begins"
  )
  func ticks() {
    var room = Room()
    #expect(room.cockpit.nextTick == Room.start + .minutes(1))
    room.clock = room.clock + Milliseconds(300)
    room.press("n")
    // The line that tells of it goes with a second of its own.
    for _ in 0..<13 { room.wait(seconds: 1) }
    #expect(room.cockpit.nextTick - room.clock == Milliseconds(1000))
    room.clock = room.clock + Milliseconds(400)
    room.ask("Amina Diallo (CSO)")
    room.press("s")
    #expect(room.cockpit.nextTick - room.clock == Milliseconds(600))
    room.press("z")
    for _ in 0..<13 { room.wait(seconds: 1) }
    #expect(room.cockpit.nextTick - room.clock <= Milliseconds(1000))
  }

  @Test("in a break and between points the delay grows by the second and never goes back")
  func delayInABreak() {
    var room = Room()
    room.press("n")
    room.wait(seconds: 9 * 60 + 130)
    #expect(room.screen.contains("late 2:10"))
    room.press("z")
    #expect(room.screen.contains("late 2:10"))
    for second in 11...75 {
      room.wait(seconds: 1)
      let text =
        "late \(second < 60 ? "2:\(second)" : "3:\(second - 60 < 10 ? "0" : "")\(second - 60)")"
      #expect(room.screen.contains(text), "\(text)")
    }
    room.press("z")
    #expect(room.screen.contains("late 3:15"))
    room.do(":close point")
    room.wait(seconds: 7)
    #expect(room.screen.contains("late 3:22"), "\(room.screen)")
  }
}
