import BreakoutModel
import Terminal
import Testing

@testable import BreakoutUI

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
    room.press("Esc")
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

  @Test(
    "whether several may speak at once is yes or no, and nothing else",
    arguments: [
      ("y", true, nil), ("Yes", true, nil), ("n", false, nil), ("", false, nil),
      ("maybe", false, "Type yes or no."),
    ])
  func several(typed: String, allows: Bool, notice: String?) {
    var room = room()
    room.press("F", "t", "Up", "Backspace", "Backspace")
    if !typed.isEmpty { room.type(typed) }
    room.press("Enter")
    #expect(room.session.floor.rules.allowsSeveral == allows)
    if let notice { #expect(room.notice == notice) }
  }
}
