import BreakoutWords
import TestSupport
import Testing

@testable import BreakoutModel

/// Whether a result is still in doubt, against every way in which the count may go on.
@Suite struct VoteProspectTests {
  @Test(arguments: [
    (20, 10, 0, 37, VoteRule.twoThirds, "7 have not answered; 5 more yes adopt it; still open"),
    (20, 15, 0, 42, .simple, "7 have not answered; 2 more yes adopt it; still open"),
    (3, 3, 0, 7, .simple, "1 has not answered; 1 more yes adopts it; still open"),
    (20, 5, 0, 30, .simple, "result no longer in doubt: adopted"),
    (5, 20, 0, 30, .simple, "result no longer in doubt: not adopted"),
    (0, 0, 9, 10, .indicative, "1 has not answered; 1 more yes supports it; still open"),
  ]) func sentences(y: Int, n: Int, a: Int, present: Int, rule: VoteRule, sentence: String) throws {
    let prospect = try VoteProspect(
      VoteCount(Tally(yes: y, no: n, abstain: a)), of: Electorate(present: present), by: rule)
    #expect(prospect.sentence == sentence)
  }

  @Test func everyRoomAgainstEveryCompletion() throws {
    var random = SeededGenerator(seed: 5)
    var open = 0
    var decided = [true: 0, false: 0]
    for _ in 0..<1000 {
      let rule = random.rule(contrary: false)
      let room = GroupRoom(
        &random, groups: Int.random(in: 1...2, using: &random), upTo: 4,
        blocks: rule.answers.contains(.block))
      let prospect = try VoteProspect(room.count, of: room.electorate, by: rule)
      let results = Set(
        completions(room, rule).map {
          NaiveVerdict(count: $0, electorate: room.electorate, rule: rule).carries
        })
      if rule.hasContraryPart {
        #expect(prospect.canBeAdopted || !results.contains(true), "\(rule.words) \(room)")
        #expect(prospect.canFail || !results.contains(false), "\(rule.words) \(room)")
        continue
      }
      #expect(prospect.canBeAdopted == results.contains(true), "\(rule.words) \(room)")
      #expect(prospect.canFail == results.contains(false), "\(rule.words) \(room)")
      if prospect.isDecided { decided[prospect.canBeAdopted, default: 0] += 1 } else { open += 1 }
    }
    #expect(open > 20 && decided.values.allSatisfy { $0 > 20 }, "\(open) \(decided)")
  }

  @Test func theYesToSettleAreTheLeast() throws {
    for (y, n, a, present) in [(0, 0, 0, 9), (3, 4, 1, 12), (5, 1, 0, 9), (2, 2, 2, 14)] {
      for rule in [VoteRule.simple, .twoThirds, .absolutePresent, .standards, .noBlock] {
        let electorate = Electorate(present: present)
        let prospect = { (more: Int) in
          try VoteProspect(
            VoteCount(Tally(yes: y + more, no: n, abstain: a)), of: electorate, by: rule)
        }
        guard let yes = try prospect(0).yesToSettle else { continue }
        #expect(try !prospect(yes).canFail)
        if yes > 0 { #expect(try prospect(yes - 1).canFail) }
      }
    }
  }

  @Test func aConditionThatAsksForAbstentionsIsOpenToTheLast() throws {
    let rule = VoteRule(
      share: .half, conditions: [AnswerCondition(.abstain, .atLeast, .half, of: .present)])
    let prospect = { (a: Int) in
      try VoteProspect(
        VoteCount(Tally(yes: 2, no: 0, abstain: a)), of: Electorate(present: 4), by: rule)
    }
    #expect(try !prospect(1).isDecided)
    #expect(try prospect(2).isDecided && prospect(2).canBeAdopted)
  }

  @Test func theLargestRoomIsSettledAtOnce() throws {
    let prospect = try VoteProspect(
      VoteCount(Tally(yes: 0, no: 0, abstain: 0)), of: Electorate(present: Tally.largestCount),
      by: .twoThirds)
    #expect(prospect.yesToSettle == 66_666_666)
  }

  /// Every way in which those who have not answered may.
  private func completions(_ room: GroupRoom, _ rule: VoteRule) -> [VoteCount] {
    var all: [[GroupTally]] = [[]]
    for (group, presence) in zip(room.count.groups ?? [], room.electorate.groups ?? []) {
      var tallies: Set<Tally> = [group.tally]
      for _ in 0..<(presence.present - group.tally.hands) {
        tallies.formUnion(tallies.flatMap { tally in rule.answers.map { tally.adding(1, $0) } })
      }
      all = all.flatMap { begun in tallies.map { begun + [GroupTally(group.name, $0)] } }
    }
    return all.map { VoteCount(groups: $0) }
  }
}

extension NaiveVerdict {
  fileprivate var carries: Bool { outcome == .adopted || outcome == .supported }
}
