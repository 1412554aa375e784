import BreakoutModel
import Testing

@testable import BreakoutUI

/// What goes wrong in live rooms, and the cockpit's answer by keys and screens; the rules behind it are
/// tested with the model.
@Suite struct PitfallScreenTests {
  /// The first of three points is open since a minute, and these people wait.
  private func room(
    _ names: [String] = ["Amina Diallo (CSO)", "陈伟 (Business)", "Иван Петров (Government)"],
    columns: Int = 80, rows: Int = 24
  ) -> Room {
    var room = Room(columns: columns, rows: rows)
    room.press("n")
    room.wait(seconds: 60)
    for name in names {
      room.press("f")
      room.type(name)
      room.press("Enter")
    }
    return room
  }

  private func speaker(_ room: Room) -> String? { room.session.floor.speaker?.details.person.name }

  private func waiting(_ room: Room) -> [String] {
    FairProposal(room.session).order.compactMap {
      room.session.floor.interventions[$0.id]?.details.person.name
    }
  }

  @Test("pitfall 1: the screen shows how an overrun burns the later points")
  func theFirstPointEatsTheSession() {
    var room = Room()
    room.press("n")
    room.wait(seconds: 9 * 60)
    // 30 min less 8 of reserve: 13 left for 8 and 5 planned.
    #expect(room.screen.contains("3 points left, 4:20 each"))
    room.wait(seconds: 3 * 60)
    #expect(room.words.contains("over 3:00"))
    #expect(room.screen.contains("late 3:00"))
    #expect(room.words.contains("2 Operations 6:00"), "\(room.screen)")
    room.press("E")
    #expect(room.screen.contains("2:00"))
    room.press("Enter", "E")
    #expect(room.screen.contains("1:00"))
    room.press("Enter", "E", "Enter")
    #expect(room.notice.contains("extended twice already"))
    #expect(room.session.current?.extensions.map(\.length) == [.minutes(2), .minutes(1)])
    room.press("y")
    #expect(room.session.current?.extensions.count == 3)
  }

  @Test("pitfall 2: the clock itself says that time is up, with a sign, a word and the bell")
  func nobodyWantsToCutASpeakerOff() {
    var room = room()
    room.press("s")
    for (seconds, sign, words) in [
      (60, "●", "1:00 / 2:00"), (30, "◐", "1:30 / 2:00 ending"), (30, "■", "2:00 / 2:00 over 0:00"),
      (41, "■", "2:41 / 2:00 over 0:41"),
    ] {
      let rings = room.rings
      room.wait(seconds: seconds)
      #expect(room.screen.contains("\(sign) Amina Diallo (CSO)"), "\(room.screen)")
      #expect(room.screen.contains(words), "\(room.screen)")
      #expect(room.rings - rings == (words.hasSuffix("over 0:00") ? 1 : 0))
    }
    // Nobody is cut off: it is the moderator who ends a speech.
    #expect(speaker(room) == "Amina Diallo")
  }

  @Test("pitfall 6: two keys and a name put somebody on the list, which shows how long they wait")
  func theHandGivesUp() {
    var room = room([])
    let keys = room.keyCount
    room.press("f")
    room.type("amina")
    room.press("Enter")
    #expect(room.keyCount - keys == 7)
    #expect(room.notice == "amina is number 1 in line.")
    room.wait(seconds: 125)
    #expect(room.screen.contains("waiting 2:05"), "\(room.screen)")
  }

  @Test("pitfall 7: pressing s or n twice skips nobody and no point")
  func aDoublePress() {
    var room = room()
    let next = waiting(room)
    room.press("s", "s")
    #expect(speaker(room) == next[0])
    #expect(room.notice == "The floor was given just now; a second press does nothing.")
    #expect(room.cockpit.question == nil)
    room.wait(seconds: 1)
    room.press("s", "s")
    #expect(speaker(room) == next[0])
    room.wait(seconds: 1)
    room.press("s")
    #expect(speaker(room) == next[1])
    // Undo gives the floor back, with the seconds since.
    room.wait(seconds: 5)
    room.press("u")
    #expect(speaker(room) == next[0])
    #expect(room.session.floor.speaker?.spoken(at: room.clock) == .seconds(7))
    #expect(waiting(room).contains(next[1]))

    var walk = Room()
    walk.press("n", "n")
    #expect(walk.session.openPoint == PointID(1))
    #expect(walk.cockpit.question != nil)
    // A third press is no answer either.
    walk.press("n")
    #expect(walk.session.openPoint == PointID(1))
    #expect(walk.cockpit.question == nil)
    walk.press("n", "y")
    #expect(walk.session.openPoint == PointID(2))
  }

  @Test(
    "pitfall 8: leaving a point while people wait asks, with three answers",
    arguments: [
      ("n", PointID(2), 0), ("y", PointID(2), 0), ("k", PointID(2), 3), ("Esc", PointID(1), 3),
      ("Enter", PointID(1), 3), ("Space", PointID(1), 3),
    ])
  func thePointIsClosedWhilePeopleWait(answer: String, point: PointID, left: Int) {
    // At both sizes the three answers can be read.
    for (columns, rows) in [(80, 24), (40, 12)] {
      var room = room(columns: columns, rows: rows)
      room.press("n")
      #expect(room.notice == "3 people wait for the floor. Leave the point?")
      #expect(room.session.openPoint == PointID(1))
      #expect(
        room.hints
          == (columns == 80
            ? " y leave, they go unheard   k keep the list   any other key: no, stay"
            : " y leave  k keep the list  else: stay"))
      // The key that asked is not the one that answers.
      room.press(answer == "n" ? "n" : answer)
      let expected = answer == "n" ? (PointID(1), 3) : (point, left)
      #expect(room.session.openPoint == expected.0)
      #expect(room.session.floor.list.count == expected.1)
      let unheard = room.session.floor.interventions.values.filter {
        if case .released(_, .unheard) = $0.state { true } else { false }
      }
      #expect(Array(unheard).count == (answer == "y" ? 3 : 0))
    }
  }

  @Test("pitfall 9: a question interrupts a speech, and the screen shows whose clock stands")
  func interventionsAreCharged() {
    var room = room(["Amina Diallo (CSO)"])
    room.press("s")
    room.wait(seconds: 30)
    room.press("Q")
    room.type("陈伟 (Business)")
    room.press("Enter", "s")
    room.wait(seconds: 20)
    room.press("F")
    #expect(room.screen.contains("0:30 / 2:00 interrupted"), "\(room.screen)")
    #expect(room.screen.contains("0:20 / 0:45"), "\(room.screen)")
    room.press(".")
    room.wait(seconds: 10)
    #expect(room.screen.contains("0:40 / 2:00"), "\(room.screen)")
    #expect(!room.screen.contains("interrupted"))
  }

  @Test("pitfall 10: after the computer slept the clocks are right and the missed bell rings once")
  func theClockSleeps() {
    var room = room(["Amina Diallo (CSO)"])
    room.press("s")
    room.wait(seconds: 3)
    let rings = room.rings
    // One tick after ten minutes in which the program did not run.
    room.wait(seconds: 600)
    #expect(room.screen.contains("10:03 / 2:00 over 8:03"), "\(room.screen)")
    #expect(room.rings == rings + 1)
    room.wait(seconds: 1)
    #expect(room.rings == rings + 1)
  }

  @Test("pitfall 16: asking for the floor asks for a name alone")
  func stanceIsNotAsked() {
    var room = room([])
    room.press("f")
    for word in ["for or against", "stance", "in favour", "position"] {
      #expect(!room.screen.lowercased().contains(word))
    }
    room.type("Olga Novak")
    room.press("Enter")
    #expect(waiting(room) == ["Olga Novak"])
  }

  @Test("pitfall 28: the screen tells the planned end, and clocks stand after ten silent minutes")
  func theClocksRunOn() {
    for (columns, rows) in [(80, 24), (40, 12)] {
      var room = room(["Amina Diallo (CSO)"], columns: columns, rows: rows)
      room.wait(seconds: 26 * 60)
      room.press("s")
      let rings = room.rings
      // 30 min after the start.
      room.clock = Room.start + .minutes(30) + Milliseconds(-1000)
      room.wait(seconds: 0)
      #expect(!room.words.contains("the end of the session"))
      room.wait(seconds: 1)
      #expect(room.words.contains("It is 10:30, the end of the session"), "\(room.screen)")
      #expect(room.words.contains(":close session ends it"), "\(room.screen)")
      #expect(room.rings > rings)
      // Somebody does something at 10:35; so nobody has left before 10:45.
      room.wait(seconds: 5 * 60)
      room.press("b")
      room.wait(seconds: 599)
      #expect(room.session.currentBreak == nil)
      room.wait(seconds: 1)
      #expect(room.session.currentBreak?.span.start == Room.start + .minutes(35))
      #expect(room.notice.contains("all clocks stand since 10:35"))
      #expect(room.words.contains("z goes on, u takes it"), "\(room.screen)")
      // The point that is open has been reached, however late it is.
      #expect(!room.words.contains("not reached ────│ How"), "\(room.screen)")
      #expect(columns == 40 || room.words.contains("1/3 Networks 35:00 of 9:00"))
      let spoken = room.session.floor.speaker?.spoken(at: room.clock)
      let elapsed = room.session.current?.elapsed(at: room.clock)
      #expect(elapsed == .minutes(35))
      room.wait(seconds: 3600)
      #expect(room.session.floor.speaker?.spoken(at: room.clock) == spoken)
      #expect(room.session.current?.elapsed(at: room.clock) == elapsed)
      // Going on goes on from there; and that it stood is in the record.
      room.press("z")
      room.wait(seconds: 10)
      #expect(room.session.current?.elapsed(at: room.clock) == elapsed.map { $0 + .seconds(10) })
      #expect(room.session.breaks.last?.reason == "nobody at the keys after the planned end")
    }
  }

  @Test("pitfall 28: a later end is no end yet, and a long speech before the end is no silence")
  func aLaterEnd() {
    var room = room(["Amina Diallo (CSO)"])
    room.press("s")
    room.palette("end time")
    room.press("Ctrl-U")
    room.type("11:15")
    room.press("Enter")
    room.wait(seconds: 70 * 60)
    #expect(room.session.currentBreak == nil)
    #expect(!room.words.contains("the end of the session"))
  }

  @Test("pitfall 31: correcting who speaks changes no clock")
  func editingASpeaker() {
    var room = room(["a woman (Business)", "Amina Diallo (CSO)"])
    room.press("s")
    room.wait(seconds: 40)
    let spans = room.session.floor.speaker?.spans
    let id = room.session.floor.speaker?.id
    room.press("F")
    while room.cockpit.selectedSpeech != id { room.press("Up") }
    room.press("e", "Ctrl-U")
    room.type("陈伟 (Business)")
    room.press("Enter")
    #expect(speaker(room) == "陈伟")
    #expect(room.session.floor.speaker?.spans == spans)
    #expect(room.session.floor.speaker?.id == id)
    #expect(room.screen.contains("0:40 / 2:00"), "\(room.screen)")
  }
}

extension Room {
  /// How often the bell rang.
  fileprivate var rings: Int { effects.filter { if case .ring = $0 { true } else { false } }.count }
}

extension Cockpit {
  /// Whoever is selected in the speakers' list.
  fileprivate var selectedSpeech: InterventionID? {
    guard case .floor(let list) = panel else { return nil }
    return list.selected(in: FloorRow.all(of: session))?.id
  }
}
