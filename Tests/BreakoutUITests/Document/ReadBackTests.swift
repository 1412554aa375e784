import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("The read-back by keys") struct ReadBackTests {
  /// Three recommendations; the last was supported by a straw poll, so it comes first.
  private func room(columns: Int = 80, rows: Int = 24) throws -> Room {
    var room = Room.withRecommendation(columns: columns, rows: rows)
    room.note("r UN > open a register | by 2028")
    room.note("r CSOs > verify the data")
    try room.act(.people(.setPresence(Electorate(present: 40))))
    try room.act(
      .vote(
        .open(
          .recommendation(id(3)), rule: .indicative, method: .hands, Electorate(present: 40),
          confirmed: true)))
    try room.act(.vote(.record(Tally(yes: 30, no: 5, abstain: 0))))
    try room.act(.recommendation(.mark(id(3), .draft)))
    return room
  }

  private func id(_ ordinal: Int) -> RecommendationID {
    RecommendationID(point: 1, ordinal: ordinal)
  }

  private func current(_ room: Room) -> RecommendationID? {
    guard case .document(.readBack(let reading)) = room.cockpit.panel else { return nil }
    return reading.current
  }

  @Test("R reads the best supported first, with its facts, its place and the pace")
  func opened() throws {
    var room = try room()
    room.press("R")
    #expect(current(room) == id(3))
    #expect(room.screen.contains("Read back · R1.3 · 1 of 3"))
    #expect(room.screen.contains("3 left, 8:00: 160 s each"))
    #expect(room.words.contains("CSOs: verify the data"))
    #expect(room.screen.contains("○ no deadline"))
  }

  @Test("c puts it to the room, and the read-back goes on with the next one")
  func consensus() throws {
    var room = try room()
    room.press("R", "c")
    #expect(room.cockpit.place == .consensus)
    room.wait(seconds: 2)
    room.press("c")
    #expect(room.session.recommendations[id(3)]?.status == .adoptedByConsensus)
    #expect(room.session.recommendations[id(3)]?.isReadBack == true)
    #expect(room.cockpit.place == .readBack)
    #expect(room.screen.contains("2 left"))
  }

  @Test("o opens the call with the objection's form")
  func objection() throws {
    var room = try room()
    room.press("R", "o")
    #expect(room.cockpit.place == .form)
    room.type("Business")
    room.press("Enter")
    #expect(room.screen.contains("OBJECTION: Business"))
    room.press("n")
    #expect(room.cockpit.place == .readBack)
    #expect(room.session.recommendations[id(3)]?.status != .adoptedByConsensus)
  }

  @Test("r marks it as read back and goes on; p goes back; all are read in the end")
  func marking() throws {
    var room = try room()
    room.press("R", "r")
    #expect(room.session.recommendations[id(3)]?.isReadBack == true)
    #expect(current(room) == id(1))
    room.press("p")
    #expect(current(room) == id(3))
    #expect(room.screen.contains("● read back"))
    room.press("n", "r", "r")
    #expect(room.notice == "R1.2 is read back. Everything has been read back.")
    room.press("Esc", "R")
    #expect(room.notice == "Every recommendation has been read back.")
  }

  @Test("e edits it in place and comes back; d defers it; m merges it into another")
  func editing() throws {
    var room = try room()
    room.press("R", "e", "End")
    room.type(" each year")
    room.press("Enter")
    #expect(current(room) == id(3))
    #expect(room.words.contains("verify the data each year"))
    room.press("d")
    #expect(room.session.recommendations[id(3)]?.status == .deferred)
    #expect(current(room) == id(1))
    room.press("m")
    room.press("Enter", "Enter", "Esc")
    #expect(room.session.recommendations[id(1)]?.status == .merged(into: id(2)))
    #expect(current(room) == id(2))
    room.press("u")
    #expect(room.session.recommendations[id(1)]?.status == .draft)
  }

  @Test("what was adopted is not deferred, and words changed after it are to be read again")
  func changed() throws {
    var room = try room()
    room.press("R", "c")
    room.wait(seconds: 2)
    room.press("c", "p", "p")
    #expect(current(room) == id(3))
    room.press("d")
    #expect(room.notice.contains("what the room has decided is not deferred"))
    room.press("e", "End")
    room.type(" fully")
    room.press("Enter")
    #expect(room.screen.contains("! TEXT CHANGED AFTER THE DECISION"))
    room.press("r")
    #expect(room.session.recommendations[id(3)]?.isChangedAfterDecision == false)
    #expect(room.session.recommendations[id(3)]?.status == .adoptedByConsensus)
  }

  @Test("what was changed after a decision is put to the room without being confirmed before")
  func changedAndPutAgain() throws {
    var room = try room()
    room.press("R", "c")
    room.wait(seconds: 2)
    room.press("c", "p", "p", "e", "End")
    room.type(" fully")
    room.press("Enter", "c")
    #expect(room.cockpit.place == .consensus)
    #expect(room.cockpit.question == nil)
    #expect(room.session.decisionUnderWay?.subject.recommendation == id(3))
    // Called off, the change still waits for the room.
    room.press("X", "y", "Esc")
    let one = try #require(room.session.recommendations[id(3)])
    #expect(room.session.decisionUnderWay == nil && one.isChangedAfterDecision)
    #expect(one.isReadBack == false)
  }

  @Test("every detail that is before the room is read to it")
  func details() {
    var room = Room.withNotes()
    room.note(
      "r Business > publish shares | by 2027-12 | indicator: shares | target: 30 % | lead: UN")
    room.press("R")
    #expect(
      room.words.contains("By 2027-12 · Indicator: shares · Target: 30 % · Lead: UN"),
      "\(room.screen)")
  }

  @Test(
    "both seats are reminded when the reserve begins", arguments: [Seat.moderator, .rapporteur])
  func reminder(_ seat: Seat) {
    var room = Room.withNotes(seat: seat)
    room.note("r Business > publish")
    room.note("r UN > count")
    room.wait(seconds: 22 * 60 - 75 - 1)
    #expect(!room.notice.contains("Reserve"))
    room.wait(seconds: 1)
    #expect(room.notice == "Reserve begins: R reads the 2 recommendations back, 240 s each.")
    #expect(room.effects.last == .ring)
  }

  @Test("when the time does not fit, it says how many do")
  func pace() throws {
    var room = try room()
    room.wait(seconds: 30 * 60 - 75 - 60)
    room.press("R")
    #expect(room.screen.contains("3 left, 1:00: 20 s each, 1 fit"))
  }

  @Test("a recommendation of many words in any script fits every size")
  func sizes() throws {
    for (columns, rows) in [(80, 24), (40, 12), (120, 40)] {
      var room = try room(columns: columns, rows: rows)
      room.note("r Business > " + String(repeating: "نشر حصص الشراء المحلي 每年公布 ", count: 40))
      room.press("R")
      for _ in 0..<4 {
        room.expectSoundFrame()
        room.press("n")
      }
    }
  }
}
