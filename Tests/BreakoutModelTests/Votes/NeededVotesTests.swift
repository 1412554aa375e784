import Testing

@testable import BreakoutModel

/// Product rule §2.3, the check table.
@Suite struct NeededVotesTests {
  private static let rules: [VoteRule] = [
    .simple, rule(3, 5), .twoThirds, .threeQuarters, rule(4, 5),
  ]

  private static func rule(_ p: Int, _ q: Int) -> VoteRule {
    VoteRule(share: Fraction(p, q) ?? .half)
  }

  @Test(arguments: [
    (1, [1, 1, 1, 1, 1]), (2, [2, 2, 2, 2, 2]), (3, [2, 2, 2, 3, 3]), (9, [5, 6, 6, 7, 8]),
    (10, [6, 6, 7, 8, 8]), (20, [11, 12, 14, 15, 16]), (27, [14, 17, 18, 21, 22]),
    (30, [16, 18, 20, 23, 24]), (38, [20, 23, 26, 29, 31]), (40, [21, 24, 27, 30, 32]),
    (41, [21, 25, 28, 31, 33]), (57, [29, 35, 38, 43, 46]), (80, [41, 48, 54, 60, 64]),
  ]) func needed(base: Int, votes: [Int]) {
    #expect(Self.rules.map { $0.needed(of: base) } == votes)
  }

  @Test func theNeededNumberIsTheLeastThatReaches() {
    for rule in Self.rules {
      for base in 1...120 {
        let needed = rule.needed(of: base)
        #expect(rule.reaches(needed, of: base))
        #expect(!rule.reaches(needed - 1, of: base))
      }
    }
  }
}
