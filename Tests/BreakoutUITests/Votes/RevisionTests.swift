import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Recounts, corrections and reconsiderations") struct RevisionTests {
  @Test("r counts the hands anew, from nothing and with a reason")
  func recount() {
    var room = Room.withResult()
    room.press("r")
    #expect(room.screen.contains("Recount of the vote on R1.1"))
    room.figures("15", "14", "2", "")
    #expect(
      room.notice == "Say why in a few words; the reason is printed with the result.")
    room.type("a row was missed")
    room.press("Enter")
    #expect(room.words.contains("NOT ADOPTED: 15 yes, 14 no"))
    #expect(room.words.contains("Recount (a row was missed) of 10:01: ADOPTED: 25 yes, 4 no"))
    #expect(room.session.sortedRecommendations[0].status == .notAdopted)
    room.press("u")
    #expect(room.words.contains("ADOPTED: 25 yes, 4 no, 2 abst."))
    #expect(room.screen.contains("Vote on R1.1: result"))
    #expect(room.session.sortedRecommendations[0].status == .adoptedByVote)
  }

  @Test("c starts from the figures as they were typed")
  func correction() {
    var room = Room.withResult()
    room.press("c")
    #expect(room.screen.contains("Yes       25"))
    room.press("Ctrl-U")
    room.type("26")
    room.press("Enter", "Enter", "Enter")
    room.type("typing error")
    room.press("Esc")
    #expect(room.screen.contains("Vote on R1.1: result"))
    room.press("c")
    #expect(room.screen.contains("Because   typing error"))
    room.press("Enter")
    #expect(room.words.contains("ADOPTED: 26 yes, 4 no, 2 abst."))
    #expect(room.words.contains("Correction (typing error) of 10:01"))
  }

  @Test("the superseded result is read in the record, with what took its place and why")
  func superseded() {
    var room = Room.withResult()
    room.press("c", "Enter", "Enter", "Enter")
    room.type("to be sure")
    room.press("Enter", "Enter", "Up", "Up", "Enter")
    #expect(room.words.contains("✗ SUPERSEDED by the correction of 10:01: to be sure"))
    #expect(room.hints == " Enter back  u undo")
    room.press("r")
    #expect(room.notice == Refusal.noCountToReplace.sentence)
    room.press("Esc")
    #expect(room.cockpit.panel == nil)
  }

  @Test("a takes the matter up again; the result stands until there is a new one")
  func again() {
    var room = Room.withResult()
    room.press("a", "Enter")
    #expect(room.notice == Refusal.reasonMissing.sentence)
    room.type("new facts")
    room.press("Enter")
    #expect(room.screen.contains("Vote on R1.1 again: fix the rule"))
    room.press("Enter")
    #expect(room.session.sortedRecommendations[0].status == .adoptedByVote)
    room.figures("10", "20", "0")
    #expect(room.words.contains("NOT ADOPTED: 10 yes, 20 no"))
    #expect(room.words.contains("Reconsideration (new facts) of 10:01: ADOPTED"))
    #expect(room.session.sortedRecommendations[0].status == .notAdopted)
    #expect(room.session.decisions[DecisionID(1)]?.superseded == "new facts")
  }

  @Test("a reconsideration without a result, or a mere straw poll, takes nothing back")
  func standing() {
    for (rule, figures) in [
      (VoteRule.twoThirds, ["0", "0", "9"]), (.indicative, ["9", "0", "0"]),
    ] {
      var room = Room.withResult()
      room.press("a")
      room.type("new facts")
      room.press("Enter")
      room.choose(rule)
      room.press("Enter")
      for figure in figures { room.figures(figure) }
      #expect(room.session.sortedRecommendations[0].status == .adoptedByVote)
      #expect(room.session.decisions[DecisionID(1)]?.superseded == nil)
    }
  }

  @Test("a consensus is reconsidered by a vote, from its page in the record")
  func consensusAgain() {
    var room = Room.withRecommendation()
    room.press("c")
    room.wait(seconds: 2)
    room.press("c", "Up", "Enter", "a")
    room.type("a delegation came late")
    room.press("Enter")
    room.type("40")
    room.press("Enter")
    room.figures("40", "0", "0")
    #expect(room.words.contains("ADOPTED: unanimous vote, 40 yes"))
    #expect(room.words.contains("Reconsideration (a delegation came late) of 10:01: ADOPTED BY"))
    #expect(room.session.sortedRecommendations[0].status == .adoptedByVote)
  }

  @Test("the presence at the end is shown where it differs")
  func closing() throws {
    var room = Room.withOpenVote()
    try room.act(.people(.setPresence(Electorate(present: 37))))
    room.figures("25", "4", "2")
    #expect(room.words.contains("40 present when the vote opened, 37 when it closed."))
  }
}
