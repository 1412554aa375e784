import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Those who were not heard") struct UnheardTests {
  /// Two wait when the first point is left for the second.
  private func room(columns: Int = 80, rows: Int = 24) -> Room {
    var room = Room.withNotes(columns: columns, rows: rows)
    ask(&room, "Dao Nguyen (Business)", toSay: "local suppliers")
    ask(&room, "Amina (CSO)")
    room.wait(seconds: 90)
    room.press("n", "y")
    return room
  }

  private func ask(_ room: inout Room, _ name: String, toSay: String = "") {
    room.press("f")
    room.type(name)
    room.press("Tab", "Tab")
    room.type(toSay)
    room.press("Enter")
  }

  @Test("those who waited when a point was left are listed with what they wanted to say")
  func listed() {
    var room = room()
    #expect(room.session.unheard.count == 2)
    room.press("U")
    #expect(room.screen.contains("Not heard: 2 (Business 1, CSO 1)"))
    room.press("Up")
    #expect(room.words.contains("point 1 · not heard · waited 1:30 · to say: local suppliers"))
  }

  @Test("a written contribution is a note of that point, by that person, marked as written")
  func written() {
    var room = room()
    room.press("U", "Up", "Enter")
    room.paste("We publish our shares\nevery year.")
    room.press("Enter")
    let note = room.session.notes.values.first { $0.tags.contains("written") }
    #expect(note?.point == 1 && note?.speaker?.name == "Dao Nguyen")
    #expect(note?.text == "We publish our shares every year.")
    #expect(room.cockpit.place == .unheard)
    #expect(room.screen.contains("● Dao Nguyen (Business)"))
    #expect(room.session.unheard.count == 2)
  }

  @Test("back on the list, or settled, they are not among the unheard any more")
  func settled() {
    var room = room()
    room.press("U", "Up", "a")
    #expect(room.session.unheard.count == 1)
    #expect(room.session.line.map { room.session.name(of: $0) } == ["Dao Nguyen (Business)"])
    #expect(room.session.line[0].details.toSay == "local suppliers")
    room.press("x")
    #expect(room.session.unheard.isEmpty)
    #expect(room.words.contains("Everybody who asked for the floor was heard, or still waits."))
    room.press("u")
    #expect(room.session.unheard.count == 1)
  }

  @Test("nobody is put on the list twice")
  func twice() {
    var room = room()
    ask(&room, "Amina (CSO)")
    room.press("U", "a")
    #expect(room.notice == "Amina (CSO) waits on the list already.")
    #expect(room.session.unheard.count == 2)
  }

  @Test("who asks when the list is closed is put on it or only counted, as the moderator answers")
  func tooLate() {
    for (key, unheard, waiting) in [("c", 1, 0), ("y", 0, 1), ("n", 0, 0)] {
      var room = Room.withNotes()
      room.palette("close or open the list")
      if room.session.floor.rules.isListOpen { room.press("F", "c", "Esc") }
      ask(&room, "Amina (CSO)")
      #expect(room.hints.contains("c only counted"))
      room.press(key)
      #expect(room.session.unheard.count == unheard)
      #expect(room.session.line.count == waiting)
      if key != "n" { #expect(room.cockpit.panel == nil) }
    }
  }

  @Test("somebody is counted by the palette too, and shown as too late")
  func counted() {
    var room = Room.withNotes()
    room.palette("count too late")
    room.type("Business")
    room.press("Enter")
    #expect(room.session.tooLateCount == 1)
    room.palette("unheard")
    #expect(room.screen.contains("○ Somebody (Business)"))
    #expect(room.screen.contains("asked too late · point 1"))
    room.press("c")
    room.type("陈伟 (CSO)")
    room.press("Enter")
    #expect(room.screen.contains("Not heard: 2 (Business 1, CSO 1)"))
  }

  @Test("all of it works on the smallest screen")
  func small() {
    var room = room(columns: 40, rows: 12)
    for keys in [["U"], ["Up"], ["Enter"], ["Esc"], ["a"], ["Esc"], ["U"], ["x"]] {
      for key in keys { room.press(key) }
      room.expectSoundFrame("\(keys)")
    }
    #expect(room.session.unheard.isEmpty)
  }
}
