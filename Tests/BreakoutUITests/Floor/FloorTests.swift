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

  @Test("I takes a point of order at once, is seen as urgent, and the speaker goes on")
  func interruption() {
    var room = room(["Amina Diallo (CSO)"])
    room.press("s")
    room.wait(seconds: 30)
    room.press("I")
    #expect(speaker(room) == "Urgent point of order")
    #expect(room.notice.hasPrefix("Amina Diallo (CSO) pauses; “.” goes on. I says who"))
    #expect(room.screen.contains("● Urgent point of order"))
    #expect(room.screen.contains("◌ Amina Diallo (CSO)"))
    #expect(room.screen.contains("0:30 / 2:00 interrupted"))
    room.wait(seconds: 10)
    room.press("I")
    room.type("Chen Wei (Business)")
    room.press("Down", "Down", "Down", "Down", "Down")
    room.type("the speaker is in order")
    room.press("Enter")
    #expect(speaker(room) == "urgent point of order: Chen Wei (Business)")
    room.press(".")
    #expect(speaker(room) == "Amina Diallo (CSO)")
    #expect(room.notice == "Amina Diallo (CSO) goes on.")
    #expect(room.screen.contains("0:30 / 2:00"))
    let order = room.session.floor.interventions.values.first { $0.details.kind == .order }
    #expect(order?.details.ruling == "the speaker is in order")
  }

  @Test("a point of order that waits is taken by I, and may be entered as urgent")
  func waitingOrder() {
    var room = room(["Amina Diallo (CSO)"])
    room.press("s")
    room.wait(seconds: 9)
    room.press("o")
    room.type("Chen Wei (Business)")
    room.press("Enter", "I")
    #expect(speaker(room) == "urgent point of order: Chen Wei (Business)")
    room.press(".", "f")
    room.type("Dao Nguyen (UN)")
    room.press("Down", "Ctrl-U")
    room.type("urgent")
    room.press("Enter")
    #expect(line(room) == ["urgent point of order: Dao Nguyen (UN)"])
    room.wait(seconds: 5)
    room.press("s")
    #expect(room.session.floor.speaking.count == 2)
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
