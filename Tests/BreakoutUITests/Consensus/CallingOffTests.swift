import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Calling off") struct CallingOffTests {
  @Test("the question whether to close a poll never becomes the one whether to call it off")
  func closing() {
    var room = Room.withRankedChoice()
    room.type("A>B")
    room.press("Enter", "Enter")
    #expect(room.notice == "Close the poll with 1 ballot and show its result?")
    room.press("Ctrl-X")
    #expect(room.session.openDecision != nil)
    #expect(room.notice == "It stays as it is. For “call off” press Ctrl-X once more.")
    room.press("Enter", "Ctrl-X", "y")
    #expect(room.session.openDecision != nil)
  }

  @Test(
    "what was answered already is asked about, and the safe answer keeps it",
    arguments: [
      (
        ["M", "Enter", "=544", "Ctrl-X"],
        "Call off the poll on R1.1 with 3 ballots recorded? It ends without a result."
      ),
      (
        ["v", "=40", "Enter", "=25", "Ctrl-X"],
        "Call off the vote on R1.1 with figures typed? It ends without a result."
      ),
      (
        ["c", "o", "=UN", "Tab", "=too vague", "Enter", "X"],
        "Call off the consensus call on R1.1 with 1 statement recorded? It ends without a result."
      ),
      (
        [":consent round", "o", "=UN", "Tab", "=too vague", "Enter", "X"],
        "Call off the round of consent on R1.1 with 1 statement recorded?"
          + " It ends without a result."
      ),
    ])
  func asks(_ steps: [String], _ question: String) {
    var room = Room.withRecommendation()
    for step in steps { room.do(step) }
    #expect(room.notice == question)
    #expect(room.session.openDecision != nil)
    room.press("Enter")
    #expect(room.session.openDecision != nil)
    room.press(steps.last ?? "", "y")
    #expect(room.session.openDecision == nil)
    #expect(room.notice.contains("called off"))
  }

  @Test("a roll call asks once somebody has answered")
  func rollCall() throws {
    var room = try Room.withRoster(4)
    room.press("v")
    room.choose(.rollCall)
    room.press("Enter", "y", "n", "Ctrl-X")
    #expect(
      room.notice == "Call off the vote on R1.1 with 2 answers recorded? It ends without a result.")
    room.press("n")
    #expect(room.session.openDecision != nil)
  }

  @Test("what nobody answered is called off at once")
  func empty() {
    for steps in [["M", "Enter", "Ctrl-X"], ["v", "=40", "Enter", "Ctrl-X"], ["c", "X"]] {
      var room = Room.withRecommendation()
      for step in steps { room.do(step) }
      #expect(room.session.openDecision == nil)
    }
  }
}
