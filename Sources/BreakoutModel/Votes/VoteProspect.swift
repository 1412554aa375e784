/// Whether the result of a count under way is still in doubt (product rule F9): over everything that the
/// people who have not answered may still do, each for, against, abstaining, blocking where the rule knows
/// that, or nothing at all.
///
/// Every part of a rule is easiest to meet when all of them vote yes, and hardest in one of four ways: when
/// nobody answers any more, when all vote no, when all abstain, when all block. So five verdicts cover all
/// completions. Only a part that is met more easily with fewer yes turns this round (a limit that asks for
/// many abstentions, say); under such a rule nothing counts as decided before everybody has answered.
public struct VoteProspect: Hashable, Sendable {
  /// Whether the text can still be adopted, or be supported where the vote is indicative.
  public let canBeAdopted: Bool
  /// Whether it can still be anything else.
  public let canFail: Bool
  /// How many who are present have not answered.
  public let outstanding: Int
  /// The least number of further yes that settles it whatever the others do; 0 where it is settled, `nil`
  /// where it cannot be adopted, or where it matters from which constituency they come.
  public let yesToSettle: Int?
  /// Whether the result adopts nothing in either case.
  public let isIndicative: Bool

  /// - Throws: what a verdict on the count so far would.
  public init(
    _ count: VoteCount, of electorate: Electorate, by rule: VoteRule, isQuorumWaived: Bool = false
  ) throws(Refusal) {
    let room = try RoomInDoubt(count, electorate, rule, isQuorumWaived)
    outstanding = room.outstanding
    isIndicative = room.isIndicative
    let isOpen = room.outstanding > 0 && rule.hasContraryPart
    let atBest = try room.carries(adding: room.outstanding, .yes)
    let atWorst = try !room.canFail(after: 0)
    canBeAdopted = isOpen || atBest
    canFail = isOpen || !atWorst
    guard canBeAdopted, !isOpen, !rule.needsGroups || !canFail else {
      yesToSettle = nil
      return
    }
    // More yes never hurt, so the least number is found by halving.
    var (low, high) = (0, room.outstanding)
    while low < high {
      let middle = (low + high) / 2
      if try room.canFail(after: middle) { low = middle + 1 } else { high = middle }
    }
    yesToSettle = low
  }

  public var isDecided: Bool { canBeAdopted != canFail }
}

/// A count under way and what it would be after further answers.
private struct RoomInDoubt {
  let count: VoteCount
  let electorate: Electorate
  let rule: VoteRule
  let isQuorumWaived: Bool
  let outstanding: Int
  let isIndicative: Bool

  init(
    _ count: VoteCount, _ electorate: Electorate, _ rule: VoteRule, _ isQuorumWaived: Bool
  ) throws(Refusal) {
    let groups = try count.checked(of: electorate)
    self.count = groups.map { VoteCount(groups: $0) } ?? count
    self.electorate = electorate
    self.rule = rule
    self.isQuorumWaived = isQuorumWaived
    outstanding = electorate.present - count.tally.hands
    isIndicative = try Verdict(count, of: electorate, by: rule, isQuorumWaived: isQuorumWaived)
      .isIndicative
  }

  /// Whether `yes` more people for it leave a way in which it fails.
  func canFail(after yes: Int) throws(Refusal) -> Bool {
    let rest = outstanding - yes
    if try !carries(adding: yes, .yes) { return true }
    for answer in rule.answers where answer != .yes {
      if try !carries(adding: yes, .yes, then: rest, answer) { return true }
    }
    return false
  }

  /// Whether the text is adopted, or supported, after so many further answers. By constituency, the first
  /// come from those constituencies that are first; where it matters from which, all are of one kind.
  func carries(
    adding first: Int, _ answer: VoteAnswer, then second: Int = 0, _ other: VoteAnswer = .no
  ) throws(Refusal) -> Bool {
    let full: VoteCount
    if let groups = count.groups {
      var (first, second) = (first, second)
      full = VoteCount(
        groups: zip(groups, electorate.groups ?? []).map { group, presence in
          let free = presence.present - group.tally.hands
          let here = min(first, free)
          let there = min(second, free - here)
          (first, second) = (first - here, second - there)
          return GroupTally(
            group.name, group.tally.adding(here, answer).adding(there, other))
        })
    } else {
      full = VoteCount(count.tally.adding(first, answer).adding(second, other))
    }
    let outcome = try Verdict(full, of: electorate, by: rule, isQuorumWaived: isQuorumWaived)
      .outcome
    return outcome == .adopted || outcome == .supported
  }
}

extension Verdict {
  /// Whether it can adopt nothing, by its rule or because too few are present.
  public var isIndicative: Bool {
    rule.isIndicative
      || quorum.map { !$0.isMet && !isQuorumWaived && !$0.quorum.countsAnswers } ?? false
  }
}

extension VoteRule {
  /// Whether a part could be easier to meet with fewer yes: a limit that asks for few of them or for many of
  /// another answer, or a constituency that is excused for having no view although its yes would not do.
  var hasContraryPart: Bool {
    let isContrary = groups.map {
      $0.excusesNoView && ($0.base != .cast || ($0.isStrict && $0.share.isWhole))
    }
    // A few more yes can make a tie of what fewer would have carried.
    return isContrary == true || !asksForMajority
      || (conditions ?? []).contains { ($0.answer == .yes) == ($0.bound != .atLeast) }
      || (counts ?? []).contains { ($0.answer == .yes) == ($0.bound != .atLeast) }
  }
}
