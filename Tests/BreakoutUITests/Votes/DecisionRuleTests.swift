import BreakoutModel
import Testing

@testable import BreakoutUI

/// The rule by which a room decides is the same wherever it is shown, and is confirmed before a vote.
@Suite struct DecisionRuleTests {
  private func room(_ decision: String, columns: Int = 120) -> Room {
    var agenda = Room.agenda
    agenda.rules.decision = decision
    return Room(agenda, columns: columns, rows: 30)
  }

  @Test(arguments: [
    ("consensus, failing which a simple majority", "consensus, else more yes than no"),
    ("two thirds of the members present and voting", "2/3 of votes cast"),
    ("by acclamation", "2/3 of votes cast, to be confirmed"),
  ]) func theFirstScreenAndTheHeaderSayTheRule(decision: String, words: String) {
    let room = room(decision)
    #expect(room.screen.contains("Decisions   \(words)"))
    #expect(room.session.practice.words.hasPrefix(words))
    #expect(room.screen.split(separator: "\n").prefix(2).joined().contains(words))
  }

  @Test func aVoteUnderARuleNobodyConfirmedAsksForItFirst() {
    var room = room("by acclamation", columns: 80)
    room.press("n", "V")
    room.type("Meet again?")
    room.press("Enter")
    #expect(room.screen.contains("The agenda's rule “by acclamation” was not understood"))
    room.type("40")
    room.press("Enter")
    #expect(room.session.openDecision == nil)
    #expect(room.cockpit.question?.text.contains("Decide it by 2/3 of votes cast?") == true)
    room.press("n")
    #expect(room.session.openDecision == nil)
    room.press("Enter", "y")
    #expect(room.session.openDecision != nil && room.screen.contains("the vote is open"))
  }

  @Test func aRuleOfOnesOwnNeedsNoQuestion() {
    var room = room("by acclamation", columns: 80)
    room.press("n", "V")
    room.type("Meet again?")
    room.press("Enter")
    room.type("40")
    room.press("Up", "Up", "Up")
    room.type("simple majority by secret ballot")
    #expect(room.screen.contains("paper, as the rule says"))
    room.press("Enter")
    guard case .vote(let vote) = room.session.decisionUnderWay?.proceeding else {
      Issue.record("no vote is open: \(room.notice)")
      return
    }
    #expect(vote.rule == .simple && vote.method == .paper)
  }

  @Test func theMethodOfTheAgendaIsOffered() {
    var room = room("simple majority by secret ballot", columns: 80)
    room.press("n", "V")
    room.type("Meet again?")
    room.press("Enter")
    #expect(room.screen.contains("◂ paper ▸"))
  }
}
