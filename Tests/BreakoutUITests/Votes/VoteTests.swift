import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Counted votes") struct VoteTests {
  @Test("a vote takes at most eight keys beyond its digits")
  func eightKeys() {
    var room = Room.withRecommendation()
    let before = room.keyCount
    room.press("v")
    room.type("40")
    room.press("Enter")
    room.type("25")
    room.press("Enter")
    room.type("13")
    room.press("Enter")
    room.type("2")
    room.press("Enter", "Enter")
    let digits = "4025132".count
    #expect(room.keyCount - before - digits <= 8)
    #expect(room.keyCount - before - digits == 6)
    #expect(room.cockpit.panel == nil)
    #expect(room.session.sortedRecommendations[0].status == .notAdopted)
    #expect(
      room.notice
        == "R1.1 NOT ADOPTED: 25 yes, 13 no, 2 abst.; 2/3 of votes cast needs 26; 1 missing")
  }

  @Test("who is present is remembered for the next vote, which takes five keys")
  func present() {
    var room = Room.withResult()
    room.press("Enter")
    room.note("r Government > fund it")
    let before = room.keyCount
    room.press("v", "Enter")
    #expect(room.screen.contains("the vote is open"))
    room.figures("1", "0")
    room.press("Enter")
    // Two digits, and five keys.
    #expect(room.keyCount - before == 7)
    #expect(room.session.sortedRecommendations.last?.status == .adoptedByVote)
  }

  @Test("the number present is asked for before hands go up")
  func presenceFirst() {
    var room = Room.withRecommendation()
    room.press("v", "Enter")
    #expect(room.notice == "How many people are present? A count needs that number.")
    #expect(room.session.openDecision == nil)
  }

  @Test("the rule and the method are chosen with the arrows")
  func rule() {
    var room = Room.withRecommendation()
    room.press("v", "Up", "Up", "Up")
    #expect(room.screen.contains("◂ 2/3 of votes cast ▸"))
    room.press("Right")
    #expect(room.screen.contains("◂ more yes than no (simple majority of votes cast) ▸"))
    room.press("Left", "Left")
    #expect(room.screen.contains("◂ indicative: more yes than no; adopts nothing ▸"))
    room.press("Down", "Right")
    #expect(!room.screen.contains("◂ hands ▸"))
  }

  @Test("more hands than people is refused, and the numbers stay")
  func tooMany() {
    var room = Room.withOpenVote()
    room.type("39")
    room.press("Enter")
    room.type("2")
    room.press("Enter", "Enter")
    #expect(room.notice == "41 hands, 40 present: recount, or correct the number present.")
    #expect(room.words.contains("the number present. Ctrl-P corrects it."))
    #expect(room.screen.contains("Yes       39"))
    #expect(room.session.openDecision != nil)
  }

  @Test("a yes or a no that was passed over is asked for, never recorded as nobody")
  func passedOver() throws {
    var room = Room.withOpenVote()
    room.press("Enter")
    room.type("25")
    room.press("Enter", "Enter")
    #expect(room.notice == "Yes is empty; type it, 0 for none.")
    #expect(room.session.openDecision != nil)
    room.type("4")
    room.press("Enter", "Enter", "Enter")
    #expect(room.words.contains("NOT ADOPTED: 4 yes, 25 no, 0 abst."))
    var table = try Room.withGroups()
    table.press("v")
    table.choose(.double)
    table.press("Enter")
    table.figures("16", "2", "0", "5", "", "0", "5", "1", "0", "4", "0", "0")
    #expect(table.notice == "Business, No is empty; type it, 0 for none.")
    table.type("7")
    #expect(table.screen.contains("Business     12 5     7     0"))
    #expect(table.session.openDecision != nil)
  }

  @Test("letters are no numbers")
  func letters() {
    var room = Room.withOpenVote()
    room.type("2x5")
    #expect(room.screen.contains("Yes       25"))
    room.type("x")
    #expect(room.notice == "Only digits here; Enter goes on, from the last line it records.")
    var setUp = Room.withRecommendation()
    setUp.press("v")
    setUp.type("h")
    #expect(setUp.notice == "Only digits here; the arrows change the rule and the method.")
  }

  @Test("nothing looks like a result before yes and no are typed")
  func halfTyped() {
    var room = Room.withOpenVote()
    let way = "40 present. Type the count; Enter goes on, from the last line it records."
    #expect(room.words.contains(way))
    room.type("25")
    room.press("Enter")
    #expect(room.words.contains(way))
    #expect(!room.screen.contains("Would be"))
    room.type("4")
    #expect(room.words.contains("Would be ADOPTED: 25 yes, 4 no"))
    #expect(!room.words.contains(way))
  }

  @Test("the number present is corrected during the count, which comes back")
  func correctedPresence() {
    var room = Room.withOpenVote()
    room.type("39")
    room.press("Enter")
    room.type("2")
    room.press("Ctrl-P", "Ctrl-U")
    room.type("42")
    room.press("Enter")
    #expect(room.screen.contains("Yes       39"))
    #expect(room.words.contains("Would be ADOPTED: 39 yes, 2 no"))
  }

  @Test("Esc keeps the numbers of the set-up and of the count")
  func keptNumbers() {
    var room = Room.withRecommendation()
    room.press("v")
    room.type("4")
    room.press("Esc", "v")
    room.type("0")
    room.press("Enter")
    room.type("25")
    room.press("Esc")
    #expect(room.notice == "The vote on R1.1 is still open; c or v goes back to it.")
    room.press("v")
    #expect(room.screen.contains("Yes       25"))
    room.press("Ctrl-X", "y")
    #expect(room.session.openDecision == nil)
    room.press("v", "Enter")
    #expect(!room.screen.contains("Yes       25"))
  }

  @Test("a result hints at the ways on; u takes the count back where it was typed")
  func result() {
    var room = Room.withResult()
    #expect(room.hints == " Enter back  r recount  c correct typing  a again  u undo")
    #expect(room.screen.contains("ADOPTED: 25 yes, 4 no, 2 abst., 9 not voting"))
    room.press("u")
    #expect(room.screen.contains("Yes       25"))
    #expect(room.session.openDecision != nil)
    room.press("Up", "Up", "Backspace")
    room.type("4")
    room.press("Enter", "Enter", "Enter")
    #expect(room.screen.contains("ADOPTED: 24 yes, 4 no, 2 abst."))
  }

  @Test("a vote on a question of its own")
  func question() {
    var room = Room.withNotes()
    room.press("V")
    room.type("Shall we go on until noon?")
    room.press("Enter")
    #expect(room.screen.contains("Shall we go on until noon?"))
    room.press("Esc", "V")
    #expect(room.screen.contains("Shall we go on until noon?"))
    room.press("Enter")
    room.type("3")
    room.press("Enter")
    room.figures("0", "0")
    room.press("Enter")
    #expect(room.screen.contains("NO DECISION (no votes for or against)"))
  }

  @Test("calling off is the last hint, never beside Enter")
  func callOffLast() {
    let room = Room.withOpenVote()
    #expect(
      room.hints
        == " Enter next  Esc back  Tab next field  Ctrl-P correct presence  Ctrl-X call off")
  }
}
