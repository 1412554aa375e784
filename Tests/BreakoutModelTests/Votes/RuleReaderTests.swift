import BreakoutWords
import TestSupport
import Testing

@testable import BreakoutModel

/// Rules typed as words.
@Suite struct RuleReaderTests {
  private static func share(_ p: Int, _ q: Int) -> Fraction { Fraction(p, q) ?? .half }

  @Test(arguments: [
    ("2/3 of cast", VoteRule.twoThirds),
    ("majority of present in each constituency", VoteRule(share: .zero, groups: ofPresent)),
    ("2/3 of votes cast and a majority in each constituency", .double),
    ("Two thirds of the votes, plus A Majority of each group", .double),
    (
      "3/4 of entitled; quorum half of entitled present",
      VoteRule(base: .entitled, share: .threeQuarters, quorum: Quorum(.presence))
    ),
    (
      "more than 60 % of cast and abstentions",
      VoteRule(base: .castAndAbstentions, share: share(60, 100), isStrict: true)
    ),
    ("at least 80 % yes, at most 20 % abstaining, no block", .noBlock),
    ("majority; quorum 1/2 of entitled voting", with(Quorum(.participation))),
    ("double, quorum more than half voting in each constituency", .doubleWithQuorum),
    ("quorum of 1/3 present; simple", with(Quorum(.presence, share: share(1, 3)))),
    (
      "a majority, quorum half of members present in each chamber",
      with(Quorum(.presenceInEachGroup))
    ),
    (
      "2/3 of cast, at most 25 percent against",
      VoteRule(share: .twoThirds, negativeLimit: share(25, 100))
    ),
    (
      "2/3; at most 1/4 of those present against",
      VoteRule(
        share: .twoThirds,
        conditions: [AnswerCondition(.no, .atMost, .quarter, of: .present)])
    ),
    (
      "majority in each constituency with a view",
      VoteRule(share: .zero, groups: GroupCondition(excusesNoView: true))
    ),
    ("  DOUBLE  ", .double), ("houses", .houses), ("standards", .standards), ("no-block", .noBlock),
    ("straw poll", .indicative), ("Indicative.", .indicative), ("more yes than no", .simple),
    ("absolute majority", .absolutePresent), ("three-fifths", VoteRule(share: share(3, 5))),
  ]) func reads(words: String, rule: VoteRule) throws {
    #expect(try VoteRule(reading: words) == rule)
  }

  private static let ofPresent = GroupCondition(base: .present)

  private static func with(_ quorum: Quorum) -> VoteRule {
    VoteRule(share: .half, isStrict: true, quorum: quorum)
  }

  @Test(arguments: [
    ("", 0, RuleProblem.Kind.empty), (" , ", 3, .empty),
    ("by acclamation", 0, .clause("by acclamation")),
    ("2/3 of the moon", 11, .base("moon")), ("2/3 of ", 7, .base("")),
    ("3/2", 0, .shareOutOfRange("3/2")), ("0 % of cast", 0, .shareOutOfRange("0 % of cast")),
    ("2/1001", 0, .shareOutOfRange("2/1001")),
    ("more than 100 %", 0, .shareOutOfRange("more than 100 %")),
    ("66.7 % of cast", 0, .decimal("66.7 % of cast")), ("2/", 2, .share("")),
    ("at least pigs", 9, .share("pigs")), ("2/3 twice", 4, .rest("twice")),
    ("2/3, at most 20 %", 5, .answerMissing), ("2/3, more than 20 % abstaining", 5, .strictLimit),
    ("at most 1/2 in each group", 0, .limitOnGroups),
    ("quorum half of entitled", 0, .quorumWithoutRule),
    ("2/3; quorum half of the moon", 24, .base("moon")),
    ("2/3; quorum half of those present voting", 5, .quorum("quorum half of those present voting")),
    ("2/3; quorum pigs", 12, .rest("pigs")),
    ("2/3 and 3/4", 8, .saidTwice(.roomShare)),
    ("double and 3/4", 11, .saidTwice(.roomShare)),
    ("indicative, 2/3", 12, .saidTwice(.roomShare)),
  ]) func problems(words: String, offset: Int, kind: RuleProblem.Kind) {
    do {
      Issue.record("read as \(try VoteRule(reading: words).words)")
    } catch {
      #expect(error.kind == kind)
      #expect(error.offset == offset)
      #expect(error.sentence.hasSuffix(".") && error.sentence.count > 20)
    }
  }

  @Test("every preset is read back from its words", arguments: VoteRule.presets)
  func presets(rule: VoteRule) throws {
    #expect(try VoteRule(reading: rule.words) == rule)
    #expect(try VoteRule(reading: rule.words.uppercased()) == rule)
  }

  @Test func everyRuleIsReadBackFromItsWords() throws {
    var random = SeededGenerator(seed: 7)
    var shapes: Set<String> = []
    for _ in 0..<1500 {
      let rule = random.rule()
      shapes.insert(rule.words)
      #expect(try VoteRule(reading: rule.words) == rule, "\(rule.words)")
    }
    #expect(shapes.count > 1200)
  }

  @Test func needs() {
    #expect(VoteRule.double.needsGroups && !VoteRule.twoThirds.needsGroups)
    #expect(VoteRule.noBlock.answers == [.yes, .no, .abstain, .block])
    #expect(VoteRule.standards.answers == [.yes, .no, .abstain])
    #expect(VoteRule(share: .half, quorum: Quorum(.presence)).needsEntitled)
    #expect(!VoteRule.doubleWithQuorum.needsEntitled)
  }
}

extension SeededGenerator {
  /// With half always written in one way, as it is read.
  mutating func share() -> Fraction {
    let q = pick([2, 3, 4, 5, 7, 100])
    let share = Fraction(Int.random(in: 1..<q, using: &self), q) ?? .half
    return share.isHalf ? .half : share
  }

  /// Any rule that decides something.
  mutating func rule(contrary: Bool = true) -> VoteRule {
    let hasRoom = chance(80)
    var rule = VoteRule(
      base: hasRoom ? pick(VoteBase.allCases) : .cast, share: hasRoom ? share() : .zero,
      isStrict: hasRoom && chance(50))
    if chance(30) { rule.negativeLimit = share() }
    if !hasRoom || chance(50) {
      rule.groups = GroupCondition(
        base: pick([.cast, .castAndAbstentions, .present]), share: share(), isStrict: chance(50),
        excusesNoView: chance(30))
    }
    // Half of the votes cast is more than half (product rule F9).
    if rule.base == .cast, rule.share.isHalf { rule.isStrict = true }
    if rule.groups?.base == .cast, rule.groups?.share.isHalf == true {
      rule.groups?.isStrict = true
    }
    if chance(50) {
      let kind = pick(Quorum.Kind.allCases)
      rule.quorum =
        chance(30)
        ? Quorum(kind, number: Int.random(in: 1...6, using: &self))
        : Quorum(kind, share: share(), isStrict: chance(50))
    }
    if chance(40) {
      rule.conditions = (0..<Int.random(in: 1...2, using: &self)).map { _ in
        let answer = pick(VoteAnswer.allCases)
        let usual: AnswerCondition.Bound = answer == .yes ? .atLeast : .atMost
        return AnswerCondition(
          answer, contrary ? pick(AnswerCondition.Bound.allCases) : usual,
          chance(20) ? .zero : share(), of: pick(VoteBase.allCases))
      }
    }
    if chance(30) {
      let answer = pick(VoteAnswer.allCases)
      rule.counts = [
        AnswerCount(
          answer, answer == .yes ? .atLeast : .atMost, Int.random(in: 1...6, using: &self))
      ]
    }
    return rule
  }
}
