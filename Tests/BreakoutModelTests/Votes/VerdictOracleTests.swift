import TestSupport
import Testing

@testable import BreakoutModel

/// Every count of every small room and of one that is larger, decided a second time in another way: by asking the people one after
/// another, without any of the model's arithmetic.
@Suite struct VerdictOracleTests {
  private struct Rule: Sendable {
    let name: String
    let rule: VoteRule
    /// Whether this many yes are enough, and no's few enough.
    let passes: @Sendable (_ y: Int, _ n: Int, _ a: Int, _ present: Int) -> Bool
  }

  /// Each yes is worth `no` no's: pays them off one by one, with something left where it must be more.
  private static func outweighs(_ yes: Int, _ others: Int, yesWorth: Int, otherWorth: Int) -> Int {
    var balance = 0
    for _ in 0..<yes { balance += yesWorth }
    for _ in 0..<others { balance -= otherWorth }
    return balance
  }

  private static let rules = [
    Rule(name: "simple", rule: .simple) { y, n, _, _ in y > n },
    Rule(name: "two thirds", rule: .twoThirds) { y, n, _, _ in
      outweighs(y, n, yesWorth: 1, otherWorth: 2) >= 0
    },
    Rule(name: "three quarters", rule: .threeQuarters) { y, n, _, _ in
      outweighs(y, n, yesWorth: 1, otherWorth: 3) >= 0
    },
    Rule(name: "absolute", rule: .absolutePresent) { y, _, _, p in y > p - y },
    Rule(
      name: "2/3 of cast and abstentions",
      rule: VoteRule(base: .castAndAbstentions, share: .twoThirds)
    ) { y, n, a, _ in outweighs(y, n + a, yesWorth: 1, otherWorth: 2) >= 0 },
    Rule(name: "standards", rule: .standards) { y, n, _, _ in
      outweighs(y, n, yesWorth: 1, otherWorth: 2) >= 0
        && outweighs(y, n, yesWorth: 1, otherWorth: 3) >= 0
    },
  ]

  /// A threshold that is one vote off shows in rooms of twelve, where each rest of halves, thirds and quarters
  /// occurs; `BREAKOUT_CASES` tries larger ones.
  @Test func everyCountOfEveryRoom() throws {
    var adopted = 0
    for present in Array(1...RandomCases.count(30).count) + [60] {
      let electorate = Electorate(present: present)
      for y in 0...present {
        for n in 0...(present - y) {
          // Abstentions and not voting are the rest; three ways to share it.
          let rest = present - y - n
          for a in Set([0, rest / 2, rest]) {
            for one in Self.rules {
              let verdict = try Verdict(
                Tally(yes: y, no: n, abstain: a), of: electorate, by: one.rule)
              let expected: VoteOutcome =
                y + n == 0
                ? .noDecision
                : one.passes(y, n, a, present) ? .adopted : y == n ? .tie : .notAdopted
              if verdict.outcome != expected {
                Issue.record("\(one.name): \(y)-\(n)-\(a) of \(present): \(verdict.outcome)")
              }
              if expected == .adopted { adopted += 1 }
              try check(verdict, one, y, n, a, present)
            }
          }
        }
      }
    }
    #expect(adopted > 10_000)
  }

  /// The missing votes, counted by adding one yes after another until it passes.
  private func check(
    _ verdict: Verdict, _ one: Rule, _ y: Int, _ n: Int, _ a: Int, _ present: Int
  ) throws {
    guard verdict.outcome == .notAdopted || verdict.outcome == .tie, one.rule != .standards else {
      return
    }
    var change = 0
    while change < n, !one.passes(y + change, n - change, a, present) { change += 1 }
    if change < n { #expect(verdict.missing == change, "\(one.name) \(y)-\(n)-\(a)") }
    var more = 0
    while more < 200, !one.passes(y + more, n, a, max(present, y + more + n + a)) { more += 1 }
    if one.rule.base != .present { #expect(verdict.missingFromNotVoting == more) }
  }
}
