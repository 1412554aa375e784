import BreakoutWords
import Testing

@testable import BreakoutModel

/// A vote under a rule that nobody has confirmed cannot open.
@Suite struct ConfirmedRuleTests {
  private static func intent(
    _ question: String = "Shall we?", rule: VoteRule, ruleConfirmed: Bool = false
  ) -> Intent {
    .vote(
      .open(
        .question(question), rule: rule, method: .hands, Electorate(present: 38), confirmed: false,
        ruleConfirmed: ruleConfirmed))
  }

  @Test(arguments: [
    "by acclamation", "consensus", "rough consensus", "qualified majority",
    "2/3 of votes cast and a fair wind", "more than 2/3 or consensus", "secret ballot",
    "absolute majority", "consensus of 80 %",
  ]) func aVoteAsksForItsRuleFirst(decision: String) throws {
    var room = try Room.opened(decision: decision)
    let rule = room.session.practice.rule
    let refusal = Refusal.ruleNotConfirmed(rule, agenda: decision)
    #expect(room.refusal(of: Self.intent(rule: rule)) == refusal)
    #expect(refusal.asks && refusal.sentence.hasSuffix("Decide it by \(rule.words)?"))
    // A yes to another question is none to this one.
    #expect(room.refusal(of: Self.intent(rule: rule).confirmed) == refusal)
    try room.act(Self.intent(rule: rule).confirmed(despite: refusal))
    try room.act(.vote(.record(VoteCount(Tally(yes: 30, no: 8, abstain: 0)))))
    // What was confirmed once holds.
    #expect(room.refusal(of: Self.intent("And now?", rule: rule)) == nil)
  }

  @Test(arguments: [
    "consensus, else 2/3 of votes cast", "simple majority", "",
    "2/3 of votes cast by show of hands",
  ]) func aRuleOfTheAgendaNeedsNoQuestion(decision: String) throws {
    let room = try Room.opened(decision: decision)
    #expect(room.refusal(of: Self.intent(rule: room.session.practice.rule)) == nil)
  }

  @Test func anotherRuleThanTheOneOfferedIsAChoice() throws {
    let room = try Room.opened(decision: "by acclamation")
    #expect(room.refusal(of: Self.intent(rule: .threeQuarters)) == nil)
    #expect(room.refusal(of: Self.intent(rule: .twoThirds)) != nil)
  }
}
