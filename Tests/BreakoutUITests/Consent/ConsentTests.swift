import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Rounds of consent") struct ConsentTests {
  private func round(_ room: Room) -> ConsentRound? {
    guard case .consent(let round) = room.session.decisions.last?.proceeding else { return nil }
    return round
  }

  private func open(columns: Int = 80, rows: Int = 24) -> Room {
    var room = Room.withRecommendation(columns: columns, rows: rows)
    room.palette("consent round")
    return room
  }

  private func object(_ room: inout Room, _ who: String, _ reason: String) {
    room.press("o")
    room.type(who)
    room.press("Tab")
    room.type(reason)
    room.press("Enter")
  }

  @Test("a round without objection ends with c")
  func consent() {
    var room = open()
    #expect(room.screen.contains("Round of consent on R1.1"))
    #expect(room.words.contains("Does anybody have an objection"))
    room.press("c")
    #expect(round(room)?.result == .consent)
    #expect(room.notice == "R1.1 CONSENT")
    #expect(room.cockpit.panel == nil)
  }

  @Test("consent is refused while an objection stands, and each objection has its own outcome")
  func outcomes() {
    var room = open()
    object(&room, "UN", "too vague")
    object(&room, "Business", "the date is too early")
    #expect(room.screen.contains("OPEN: UN: too vague"))
    #expect(room.hints.hasPrefix(" i integrated  w withdrawn  s stands"))
    room.press("c")
    #expect(room.notice.hasPrefix("2 objections stand"))
    // The newest is selected; the arrows go to the others.
    room.press("w")
    #expect(room.screen.contains("withdrawn: Business: the date is too early"))
    room.press("Up", "s")
    #expect(room.screen.contains("STANDS: UN: too vague"))
    room.press("c")
    #expect(room.notice.hasPrefix("An objection stands"))
    room.press("i", "a")
    room.type("name the regions")
    room.press("Enter", "d")
    room.type("2027-12")
    room.press("Enter", "c")
    #expect(round(room)?.objections.map(\.outcome) == [.integrated, .withdrawn])
    #expect(room.notice == "R1.1 CONSENT (amended: name the regions; review: 2027-12)")
  }

  @Test("the same key again opens the objection once more")
  func again() {
    var room = open()
    object(&room, "UN", "too vague")
    room.press("i", "i")
    #expect(round(room)?.objections.map(\.outcome) == [.open])
  }

  @Test("no consent and calling off are told apart; Esc leaves it open and c goes back")
  func endings() {
    var room = open()
    object(&room, "UN", "too vague")
    room.press("Esc")
    #expect(
      room.notice == "The round of consent on R1.1 is still open; c or v goes back to it.")
    room.press("c", "n")
    #expect(round(room)?.result == .notReached)
    #expect(room.notice == "R1.1 NO CONSENT (objection by UN: too vague)")
    room = open()
    room.press("X")
    #expect(room.notice == "R1.1 round of consent called off")
  }

  @Test("a question of its own can be put to a round")
  func question() {
    var room = Room.withNotes()
    room.palette("consent round")
    room.type("Shall we meet monthly?")
    room.press("Enter")
    #expect(room.screen.contains("Shall we meet monthly?"))
    room.press("c")
    #expect(room.notice == "“Shall we meet monthly?” CONSENT")
  }

  @Test("a form that was left goes back to the round, with what was typed")
  func form() {
    var room = open()
    room.press("a")
    room.type("half a word")
    room.press("Esc")
    #expect(room.screen.contains("Round of consent on R1.1"))
    room.press("a")
    #expect(room.screen.contains("half a word"))
  }

  @Test("what is in the record is shown and not changed")
  func record() {
    var room = open()
    object(&room, "UN", "too vague")
    room.press("n", "k", "Enter")
    #expect(room.screen.contains("Round of consent on R1.1: no consent"))
    let before = room.events.count
    room.press("i", "c", "o", "X")
    #expect(room.events.count == before)
    room.press("Esc")
    #expect(room.cockpit.panel == nil)
  }

  @Test("undo of the opening closes the panel")
  func undone() {
    var room = open()
    room.press("Esc", "u")
    #expect(room.session.openDecision == nil)
    room.press("Ctrl-R")
    #expect(room.notice.contains("The round of consent on R1.1 is open again"))
  }

  @Test("many long objections keep to every screen", arguments: [80, 40])
  func screens(_ columns: Int) {
    var room = open(columns: columns, rows: columns == 80 ? 24 : 12)
    for number in 1...12 {
      object(&room, "参与者\(number)", "لأن الموعد مبكر جدا ولا أحد يعرف كيف يقاس ذلك \(number)")
      room.expectSoundFrame("objection \(number)")
    }
    #expect(room.screen.contains("参与者12"))
    for _ in 1...11 { room.press("Up") }
    room.expectSoundFrame("the first objection")
    #expect(room.screen.contains("参与者1"))
  }
}
