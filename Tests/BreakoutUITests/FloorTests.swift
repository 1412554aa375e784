import BreakoutModel
import Terminal
import Testing

@testable import BreakoutUI

@Suite("The floor by keys") struct FloorTests {
  /// Point 1 is open, and these people asked for the floor, some seconds after each other.
  private func room(_ people: [String], columns: Int = 80, rows: Int = 24) -> Room {
    var room = Room(columns: columns, rows: rows)
    room.press("n")
    for person in people { room.ask(person) }
    return room
  }

  private func line(_ room: Room) -> [String] {
    FairProposal(room.session).order.compactMap { next in
      room.session.floor.interventions[next.id].map { room.session.name(of: $0) }
    }
  }

  private func speaker(_ room: Room) -> String? {
    room.session.floor.speaker.map { room.session.name(of: $0) }
  }

  @Test("f puts somebody on the list: a name, a name with its group, or a group alone")
  func request() {
    let room = room(["Amina Diallo (CSO)", "Chen Wei (Bus)", "UN", "gov"])
    #expect(
      line(room) == [
        "Amina Diallo (CSO)", "Chen Wei (Business)", "Somebody (UN)", "Somebody (Government)",
      ])
    #expect(room.notice == "Somebody (Government) is number 4 in line.")
  }

  @Test("somebody who was named before is found by a few letters")
  func completion() {
    var room = room(["Amina Diallo (CSO)"])
    room.press("s", ".", "f")
    room.type("dia")
    #expect(room.words.contains("▸ Amina Diallo (CSO) A. Diallo dia, a new name"))
    room.press("Enter")
    #expect(line(room) == ["Amina Diallo (CSO)"])
  }

  @Test("s gives the floor to the first in line, and . takes it back")
  func give() {
    var room = room(["Amina Diallo (CSO)", "Chen Wei (Business)"])
    room.press("s")
    #expect(speaker(room) == "Amina Diallo (CSO)")
    room.wait(seconds: 72)
    #expect(room.screen.contains("● Amina Diallo (CSO)                  1:12 / 2:00"))
    room.press(".")
    #expect(speaker(room) == nil)
    #expect(room.screen.contains("○ Nobody has the floor."))
  }

  @Test("a second s within two seconds gives the floor to nobody else")
  func doublePress() {
    var room = room(["Amina Diallo (CSO)", "Chen Wei (Business)"])
    room.press("s", "s")
    #expect(speaker(room) == "Amina Diallo (CSO)")
    #expect(room.notice == "The floor was given just now; a second press does nothing.")
    room.wait(seconds: 2)
    room.press("s")
    #expect(speaker(room) == "Chen Wei (Business)")
  }

  @Test("S counts from five seconds ago")
  func earlier() {
    var room = room([])
    room.wait(seconds: 60)
    room.ask("Amina Diallo (CSO)")
    room.press("S")
    #expect(room.session.floor.speaker?.spoken(at: room.clock) == .seconds(5))
  }

  @Test(
    "the clock says by sign and word where a speech stands",
    arguments: [
      (89, "● Amina Diallo (CSO)                  1:29 / 2:00"),
      (90, "◐ Amina Diallo (CSO)           1:30 / 2:00 ending"),
      (119, "◐ Amina Diallo (CSO)           1:59 / 2:00 ending"),
      (120, "■ Amina Diallo (CSO)        2:00 / 2:00 over 0:00"),
      (147, "■ Amina Diallo (CSO)        2:27 / 2:00 over 0:27"),
    ])
  func thresholds(seconds: Int, text: String) {
    var room = room(["Amina Diallo (CSO)"])
    room.press("s")
    room.wait(seconds: seconds)
    #expect(room.screen.contains(text))
  }

  @Test("the bell rings once, when a speech is over; b rings 30 seconds before too, then never")
  func bell() {
    var room = room(["Amina Diallo (CSO)"])
    room.press("s")
    for _ in 0..<130 { room.wait(seconds: 1) }
    #expect(room.effects.count { $0 == .ring } == 1)
    room.press("b")
    #expect(room.notice == "The bell rings 30 seconds before a speech is over, and when it is.")
    room.press("]", "]", "]")
    for _ in 0..<100 { room.wait(seconds: 1) }
    #expect(room.effects.count { $0 == .ring } == 3)
    room.press("b", "]", "]", "]")
    for _ in 0..<100 { room.wait(seconds: 1) }
    #expect(room.effects.count { $0 == .ring } == 3)
  }

  @Test("+ and - change the time by 15 seconds, ] and [ by 30, also after its end")
  func adjusting() {
    var room = room(["Amina Diallo (CSO)"])
    room.press("s")
    room.wait(seconds: 121)
    room.press("+", "+", "-", "]", "]", "[")
    #expect(room.session.floor.speaker?.limit == .seconds(165))
    #expect(room.screen.contains("● Amina Diallo (CSO)                  2:01 / 2:45"))
  }

  @Test("Space stops the clock of a speech and lets it go on")
  func pausing() {
    var room = room(["Amina Diallo (CSO)"])
    room.press("s")
    room.wait(seconds: 10)
    room.press("Space")
    room.wait(seconds: 30)
    #expect(room.screen.contains("‖ Amina Diallo (CSO)           0:10 / 2:00 paused"))
    room.press("Space")
    room.wait(seconds: 5)
    #expect(room.screen.contains("● Amina Diallo (CSO)                  0:15 / 2:00"))
  }

  @Test(
    "a question interrupts whoever speaks, who then goes on; a point of order waits for the end")
  func interrupting() {
    var room = room(["Amina Diallo (CSO)", "Chen Wei (Business)"])
    room.press("s")
    room.wait(seconds: 20)
    room.press("Q")
    room.type("Dao Nguyen (UN)")
    room.press("Enter", "s")
    room.wait(seconds: 30)
    #expect(speaker(room) == "question: Dao Nguyen (UN)")
    room.press(".")
    #expect(room.notice == "Amina Diallo (CSO) goes on.")
    #expect(room.session.floor.speaker?.spoken(at: room.clock) == .seconds(20))
    room.press("o", "Enter")
    #expect(line(room) == ["Point of order", "Chen Wei (Business)"])
    room.press("s")
    #expect(speaker(room) == "Point of order")
    room.wait(seconds: 5)
    room.press(".")
    #expect(speaker(room) == nil)
  }

  @Test("leaving a point while people wait asks; y records them as not heard, k keeps the list")
  func leaving() {
    for (key, waiting, unheard) in [("y", 0, 2), ("k", 2, 0), ("Esc", 2, 0)] {
      var room = room(["Amina Diallo (CSO)", "Chen Wei (Business)"])
      room.wait(seconds: 61)
      room.press("n")
      #expect(room.notice == "2 people wait for the floor. Leave the point?")
      #expect(room.hints == " y leave, they go unheard   k keep the list   any other key: no, stay")
      room.press(key)
      #expect(room.session.openPoint == PointID(key == "Esc" ? 1 : 2))
      #expect(room.session.floor.list.count == waiting)
      let released = room.session.floor.interventions.values.count { one in
        if case .released(_, .unheard) = one.state { true } else { false }
      }
      #expect(released == unheard)
    }
  }

  @Test("a point just opened asks first whether it was meant, then about those who wait")
  func leavingAtOnce() {
    var room = room(["Amina Diallo (CSO)"])
    room.press("n")
    #expect(room.notice.hasPrefix("Point 1 was opened"))
    room.press("y")
    #expect(room.notice == "1 person waits for the floor. Leave the point?")
    room.press("k")
    #expect(room.session.openPoint == PointID(2))
    #expect(room.session.floor.list.count == 1)
  }

  @Test("somebody on the list already is put there again only after a question")
  func twice() {
    var room = room(["Amina Diallo (CSO)", "Chen Wei (Business)"])
    room.ask("amina")
    #expect(
      room.notice
        == "Amina Diallo (CSO) waits already, at place 1. Put them on the list once more?")
    room.press("n")
    #expect(room.session.floor.list.count == 2)
  }

  @Test("a form of the floor that was left with Esc comes back as it was")
  func draft() {
    var room = room([])
    room.press("f")
    room.type("Amina")
    room.press("Esc", "f")
    #expect(room.words.contains("● Who, or group Amina"))
  }
}

@Suite("The speakers' list by keys") struct SpeakersListTests {
  private func room(columns: Int = 80, rows: Int = 24) -> Room {
    var room = Room(columns: columns, rows: rows)
    room.press("n")
    for person in ["Amina Diallo (CSO)", "Chen Wei (Business)", "Dao Nguyen (UN)"] {
      room.ask(person)
      room.wait(seconds: 5)
    }
    return room
  }

  private func line(_ room: Room) -> [String] {
    FairProposal(room.session).order.compactMap { next in
      room.session.floor.interventions[next.id]?.details.person.name
    }
  }

  @Test("it shows the clock in big figures, who waits and why")
  func screen() {
    var room = room()
    room.press("s")
    room.wait(seconds: 95)
    room.press("F")
    #expect(
      room.screen == """
         Civil Society and Business · Room 3    10:01  ends 10:30  on time  affiliation
         1/3  Networks                              1:50 of 9:00  ▓▓░░░░░░░░  [on time]
        ─ 3 points left, 6:43 each ─────────────────────────────────────────────────────
         Speakers · list open · 2 waiting · by balance of the groups
         ████   ████ ████   ◐ Amina Diallo (CSO)
         █  █ █    █ █      left · 1:35 / 2:00 ending
         █  █   ████ ████
         █  █ █ █       █
         ████   ████ ████

         ◐ Amina Diallo (CSO)                                        1:35 / 2:00 ending
         1 Chen Wei (Business)                                 first time; waiting 1:45
         2 Dao Nguyen (UN)                                     first time; waiting 1:40








        ─ “Amina Diallo (CSO), you have 25 seconds left.” ──────────────────────────────
         note ▸                                                                 ● saved
         f add  Enter gives the floor  < forward  l later  x drop  e correct  ? help
        """)
  }

  @Test("on a small screen the list comes first")
  func smallScreen() {
    var room = room(columns: 40, rows: 12)
    room.press("s")
    room.wait(seconds: 95)
    #expect(
      room.screen == """
         Civil Soc…  10:01  ends 10:30  on time
         1/3  Networks   1:50 of 9:00 [on time]
         ▶1  2  3
         How can CSOs and firms form networks …




         ◐ Amina Diall…  1:35 / 2:00 ending  +2
        ─ “Amina Diallo (CSO), you have 25 se… ─
         note ▸                         ● saved
         n next  s speaker  . ends  ? help
        """)
    room.press("F")
    #expect(
      room.screen == """
         Civil Soc…  10:01  ends 10:30  on time
         1/3  Networks   1:50 of 9:00 [on time]
         Speakers · list open · 2 waiting · by…
         ◐ Amina Diallo (C…  1:35 / 2:00 ending
         1 Chen Wei (Business)     waiting 1:45
         2 Dao Nguyen (UN)         waiting 1:40



        ─ “Amina Diallo (CSO), you have 25 se… ─
         note ▸                         ● saved
         f add  Enter gives the floor  ? help
        """)
  }

  @Test("Enter gives the floor to whoever is selected, and the next one is selected")
  func choosing() {
    var room = room()
    room.press("F", "Down", "Enter")
    #expect(room.session.floor.speaker?.details.person.name == "Chen Wei")
    room.wait(seconds: 3)
    room.press("Enter")
    #expect(room.session.floor.speaker?.details.person.name == "Amina Diallo")
  }

  @Test("people are moved, put last, dropped and brought back; the list is then followed as it is")
  func arranging() {
    var room = room()
    room.press("F", "Down", "<")
    #expect(line(room) == ["Chen Wei", "Amina Diallo", "Dao Nguyen"])
    #expect(room.session.floor.rules.mode == .fifo)
    room.press("l")
    #expect(line(room) == ["Amina Diallo", "Dao Nguyen", "Chen Wei"])
    room.press("x")
    #expect(line(room) == ["Amina Diallo", "Dao Nguyen"])
    room.press("u")
    #expect(line(room) == ["Amina Diallo", "Dao Nguyen", "Chen Wei"])
  }

  @Test("the selection stays with the person when others come and go")
  func stability() {
    var room = room()
    room.press("F", "Down", "Down", "o", "Enter")
    room.press("x")
    #expect(line(room) == ["Amina Diallo", "Chen Wei"])
  }

  @Test("c closes the list; then only points of order go on it without a question")
  func closing() {
    var room = room()
    room.press("F", "c")
    #expect(room.notice == "The list is closed after the 3 inscribed on it.")
    room.press("o", "Enter")
    #expect(room.session.floor.list.count == 4)
    room.press("f")
    room.type("Late Comer (CSO)")
    room.press("Enter")
    #expect(room.notice == "The speakers' list is closed. Add this person all the same?")
    room.press("Esc", "Esc")
    #expect(room.session.floor.list.count == 4)
    room.press("c")
    #expect(room.notice == "The list is open again.")
  }

  @Test("L gives somebody the last word, whatever the list would propose")
  func lastWord() {
    var room = room()
    room.press("F", "L")
    #expect(room.notice == "The list is closed after the 3 inscribed on it.")
    #expect(!room.session.floor.rules.isListOpen)
    #expect(line(room) == ["Chen Wei", "Dao Nguyen", "Amina Diallo"])
  }

  @Test("m changes what the list follows")
  func mode() {
    var room = room()
    room.press("F", "m", "m", "m", "m")
    #expect(room.notice == "The list follows: order of the list.")
    room.press("m")
    #expect(room.notice == "The list follows: balance of the groups.")
  }

  @Test("e corrects who it was and as what, and no clock changes")
  func correcting() {
    var room = Room()
    room.press("n", "f")
    room.type("UN")
    room.press("Tab", "Tab", "Tab", "Tab")
    room.type("a woman, row 4")
    room.press("Enter", "s")
    room.wait(seconds: 40)
    let before = room.session.floor.speaker
    #expect(before.map { room.session.name(of: $0) } == "a woman, row 4 (UN)")
    room.press("F", "e")
    for _ in 0..<2 { room.press("Backspace") }
    room.type("Dao Nguyen (UN)")
    room.press("Tab")
    for _ in 0..<5 { room.press("Backspace") }
    room.type("panel")
    room.press("Enter")
    let after = room.session.floor.speaker
    #expect(after.map { room.session.name(of: $0) } == "panellist: Dao Nguyen (UN)")
    #expect(after?.spans == before?.spans)
    #expect(room.screen.contains("Speakers ·"))
  }

  @Test("a ruling is kept with its point of order")
  func ruling() {
    var room = room()
    room.press("F", "o", "Enter", "s")
    room.wait(seconds: 5)
    room.press(".", "Down", "Down", "Down", "e")
    room.press("Shift-Tab")
    room.type("out of order")
    room.press("Enter")
    #expect(room.words.contains("spoke 0:05; ruling: out of order"))
  }

  @Test("y gives the rest of the time to a colleague")
  func yielding() {
    var room = room()
    room.press("s")
    room.wait(seconds: 30)
    room.press("F", "y")
    room.type("Li Na (CSO)")
    room.press("Enter")
    #expect(room.session.floor.speaker?.details.person.name == "Li Na")
    #expect(room.session.floor.speaker?.limit == .seconds(90))
  }

  @Test("t changes how long people may speak; who speaks keeps their time")
  func times() {
    var room = room()
    room.press("s", "F", "t")
    for _ in 0..<4 { room.press("Backspace") }
    room.type("1:30")
    room.press("Enter")
    #expect(room.session.floor.rules.limit(of: .floor) == .seconds(90))
    #expect(room.session.floor.speaker?.limit == .minutes(2))
    room.press("t")
    for _ in 0..<4 { room.press("Backspace") }
    room.type("soon")
    room.press("Enter")
    #expect(room.notice == "Type minutes such as 2, or minutes and seconds such as 1:30.")
  }
}
