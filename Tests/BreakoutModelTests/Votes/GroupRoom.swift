import TestSupport

@testable import BreakoutModel

/// A small room with constituencies and any count of it.
struct GroupRoom {
  let electorate: Electorate
  let count: VoteCount

  init(_ random: inout SeededGenerator, groups: Int, upTo size: Int, blocks: Bool) {
    var presences: [GroupPresence] = []
    var tallies: [GroupTally] = []
    for group in 0..<groups {
      let present = Int.random(in: 0...size, using: &random)
      let entitled = present + Int.random(in: 0...2, using: &random)
      presences.append(GroupPresence("G\(group)", present: present, entitled: entitled))
      var tally = Tally(yes: 0, no: 0, abstain: 0, block: blocks ? 0 : nil)
      for _ in 0..<present where random.chance(60) {
        tally = tally.adding(1, random.pick(blocks ? VoteAnswer.allCases : [.yes, .no, .abstain]))
      }
      tallies.append(GroupTally("G\(group)", tally))
    }
    electorate = Electorate(groups: presences)
    count = VoteCount(groups: tallies)
  }
}

/// Decides a count in another way than the model: each voter is laid on a pair of scales.
struct NaiveVerdict {
  let count: VoteCount
  let electorate: Electorate
  let rule: VoteRule

  /// `q` for each of the part and `−p` for each of the whole.
  private func scales(_ share: Fraction, _ part: Int, _ whole: Int) -> Int {
    var balance = 0
    for _ in 0..<part { balance += share.denominator }
    for _ in 0..<whole { balance -= share.numerator }
    return balance
  }

  private func whole(_ base: VoteBase, _ tally: Tally, _ present: Int, _ entitled: Int) -> Int {
    let against = tally.no + (tally.block ?? 0)
    switch base {
    case .cast: return tally.yes + against
    case .castAndAbstentions: return tally.yes + against + tally.abstain
    case .present: return present
    case .entitled: return entitled
    }
  }

  private func reaches(_ share: Fraction, _ isStrict: Bool, _ part: Int, _ whole: Int) -> Bool {
    let balance = scales(share, part, whole)
    return isStrict ? balance > 0 : balance >= 0
  }

  var outcome: VoteOutcome {
    let (y, n, a) = (
      count.tally.yes, count.tally.no + (count.tally.block ?? 0), count.tally.abstain
    )
    let groups = Array(zip(electorate.groups ?? [], count.groups ?? []))
    let entitled = electorate.entitled ?? 0
    var isIndicative = rule.isIndicative
    if let quorum = rule.quorum {
      let pairs: [(Int, Int)] =
        switch quorum.kind {
        case .presence: [(electorate.present, entitled)]
        case .participation: [(y + n + a, entitled)]
        case .presenceInEachGroup:
          groups.map { ($0.0.present, $0.0.entitled ?? 0) }
            .filter { $0.1 > 0 || quorum.number != nil }
        case .participationInEachGroup:
          groups.filter { $0.0.present > 0 }.map {
            ($1.yes + $1.no + ($1.block ?? 0) + $1.abstain, $0.present)
          }
        }
      let isMet = pairs.allSatisfy { count, whole in
        quorum.number.map { count >= $0 }
          ?? reaches(quorum.share, quorum.isStrict, count, whole)
      }
      let isOfPeople = quorum.kind == .presence || quorum.kind == .presenceInEachGroup
      if !isMet, !isOfPeople { return .noQuorum }
      isIndicative = isIndicative || !isMet
    }
    if y + n == 0 { return .noDecision }
    if isIndicative { return y > n ? .supported : y == n ? .evenlyDivided : .notSupported }
    let isShort =
      (rule.share.numerator > 0 || rule.isStrict)
      && !reaches(
        rule.share, rule.isStrict, y, whole(rule.base, count.tally, electorate.present, entitled))
    let isOpposed = rule.negativeLimit.map { scales($0, n, y + n) > 0 } ?? false
    let isSplit = rule.groups.map { condition in
      groups.contains { presence, group in
        if presence.present == 0 { return false }
        let tally = group.tally
        if tally.yes + tally.no + (tally.block ?? 0) == 0 { return !condition.excusesNoView }
        return !reaches(
          condition.share, condition.isStrict, tally.yes,
          whole(condition.base, tally, presence.present, presence.entitled ?? 0))
      }
    }
    let parts: [VoteAnswer: Int] = [
      .yes: y, .no: count.tally.no, .abstain: a, .block: count.tally.block ?? 0,
    ]
    let isLimited = (rule.conditions ?? []).contains { condition in
      let balance = scales(
        condition.share, parts[condition.answer] ?? 0,
        whole(condition.base, count.tally, electorate.present, entitled))
      switch condition.bound {
      case .atMost: return balance > 0
      case .fewerThan: return balance >= 0 && (parts[condition.answer] ?? 0) > 0
      case .atLeast: return balance < 0
      }
    }
    let isMiscounted = (rule.counts ?? []).contains { limit in
      let number = parts[limit.answer] ?? 0
      return limit.bound == .atLeast ? number < limit.number : number > limit.number
    }
    let fails = isOpposed || isSplit == true || isLimited || isMiscounted
    if y == n, isShort || !fails { return .tie }
    return isShort || fails ? .notAdopted : .adopted
  }
}

extension GroupTally {
  fileprivate var yes: Int { tally.yes }
  fileprivate var no: Int { tally.no }
  fileprivate var abstain: Int { tally.abstain }
  fileprivate var block: Int? { tally.block }
}
