/// By what a vote is decided, fixed and shown before hands go up (product rule F9).
public struct VoteRule: Hashable, Sendable, Codable {
  public var base: VoteBase
  public var share: Fraction
  /// Whether more than the share is needed, rather than at least the share.
  public var isStrict: Bool
  /// The largest share of the votes cast that may be against, as in the `standards` preset.
  public var negativeLimit: Fraction?
  /// Whether the vote only takes the temperature of the room and can adopt nothing.
  public var isIndicative: Bool
  /// What every constituency that is present must reach besides; `nil` where groups do not matter.
  public var groups: GroupCondition?
  /// How many must be there or vote for the result to be valid; `nil` for no quorum.
  public var quorum: Quorum?
  /// Limits on single answers besides, e.g. no block; `nil` or empty for none.
  public var conditions: [AnswerCondition]?
  /// The same in numbers of people, e.g. at least 12 yes; `nil` or empty for none.
  public var counts: [AnswerCount]?

  public init(
    base: VoteBase = .cast,
    share: Fraction,
    isStrict: Bool = false,
    negativeLimit: Fraction? = nil,
    isIndicative: Bool = false,
    groups: GroupCondition? = nil,
    quorum: Quorum? = nil,
    conditions: [AnswerCondition]? = nil,
    counts: [AnswerCount]? = nil
  ) {
    self.base = base
    self.share = share
    self.isStrict = isStrict
    self.negativeLimit = negativeLimit
    self.isIndicative = isIndicative
    self.groups = groups
    self.quorum = quorum
    self.conditions = conditions
    self.counts = counts
  }

  /// Whether the room as a whole is asked for anything; a rule of constituencies alone has the share 0.
  public var hasOverallTest: Bool { share.numerator > 0 || isStrict }

  /// Yes votes needed of a base of `count`: strict `⌊p·B/q⌋ + 1`, else `⌈p·B/q⌉` (product rule §2.1).
  public func needed(of count: Int) -> Int { share.needed(of: count, isStrict: isStrict) }

  /// Whether `yes` of `count` reaches the share, in integers only: `q·Y > p·B`, or `≥`.
  public func reaches(_ yes: Int, of count: Int) -> Bool {
    let left = share.denominator * yes
    let right = share.numerator * count
    return isStrict ? left > right : left >= right
  }

  /// Whether every adoption has at least as many yes as no. Where a rule asks for less, fewer yes than no
  /// could carry, though never a tie (product rule F9).
  public var asksForMajority: Bool {
    let isHalf = { (share: Fraction) in 2 * share.numerator >= share.denominator }
    let isHalfAtMost = { (share: Fraction) in 2 * share.numerator <= share.denominator }
    return isIndicative || hasOverallTest && isHalf(share)
      || negativeLimit.map(isHalfAtMost) == true
      || groups.map { isHalf($0.share) } == true
      || (conditions ?? []).contains {
        switch ($0.answer, $0.bound) {
        case (.yes, .atLeast): isHalf($0.share)
        case (.no, .atMost), (.no, .fewerThan):
          $0.base == .cast && isHalfAtMost($0.share) && !answers.contains(.block)
        default: false
        }
      }
  }

  /// Whether the votes must be counted by constituency.
  public var needsGroups: Bool { groups != nil || quorum?.kind == .participationInEachGroup }

  /// Whether the presence of each constituency must be known.
  public var needsGroupPresence: Bool { needsGroups || quorum?.kind == .presenceInEachGroup }

  /// Whether the number of all who are entitled must be known.
  public var needsEntitled: Bool {
    let isCounted =
      quorum.map { $0.isOfEntitled && ($0.kind == .presence || $0.kind == .participation) } ?? false
    let isBase = hasOverallTest && base == .entitled
    return isBase || isCounted || (conditions ?? []).contains { $0.base == .entitled }
  }

  /// Whether the number entitled in each constituency must be known.
  public var needsGroupEntitled: Bool {
    quorum.map { $0.kind == .presenceInEachGroup && $0.isOfEntitled } == true
      || groups?.base == .entitled
  }

  /// What people may answer: to block only where the rule names it.
  public var answers: [VoteAnswer] {
    let knowsBlock =
      (conditions ?? []).contains { $0.answer == .block }
      || (counts ?? []).contains { $0.answer == .block }
    return knowsBlock ? [.yes, .no, .abstain, .block] : [.yes, .no, .abstain]
  }
}
