/// What was understood of a rule's words, and what was not.
public struct RuleReading: Equatable, Sendable {
  /// Words that were not understood, and why.
  public struct Unread: Equatable, Sendable {
    public let problem: RuleProblem
    /// As they were written.
    public let words: String
  }

  /// By what a vote is decided, from what was understood; `nil` where nothing says it.
  public let rule: VoteRule?
  public let seeksConsensus: Bool
  /// How people vote; `nil` where nothing says it.
  public let method: VoteMethod?
  public let unread: [Unread]
  /// What was read in one of several senses, and in which.
  public let remarks: [RuleRemark]

  init(
    rule: VoteRule?, seeksConsensus: Bool, method: VoteMethod?, unread: [Unread],
    remarks: [RuleRemark]
  ) {
    self.rule = rule
    self.seeksConsensus = seeksConsensus
    self.method = method
    self.unread = unread
    self.remarks = remarks
  }

  /// Reads words such as `consensus, else 2/3 of votes cast and a majority in each constituency`, `at least
  /// 12 yes; quorum 20`, in any language of the vocabulary. Case, articles and doubled blanks do not matter.
  public init(_ words: String) { self = RuleReader.read(words) }
}

/// What a rule's reader should know of how it was read.
public enum RuleRemark: Hashable, Sendable {
  case halfIsMoreThanHalf
  case doubleMajority
  case absoluteMajority
  /// Fewer yes than no could carry.
  case minorityCarries
  case method(VoteMethod)

  /// No rule for votes is named; this one is offered.
  case unnamed(offered: VoteRule)

  /// Whether the other sense is as usual, so that somebody has to say which one is meant.
  public var leavesDoubt: Bool { self == .absoluteMajority }

  var isUnnamed: Bool { if case .unnamed = self { true } else { false } }
}

extension VoteRule {
  /// Reads a rule for votes from words, all of which must be understood.
  public init(reading words: String) throws(RuleProblem) {
    let reading = RuleReading(words)
    if let unread = reading.unread.first { throw unread.problem }
    guard !reading.seeksConsensus else { throw RuleProblem(offset: 0, .consensus) }
    guard let rule = reading.rule else { throw RuleProblem(offset: words.count, .empty) }
    self = rule
  }

  /// The rule that the words say; `nil` where `init(reading:)` has a problem with them.
  public init?(words: String) {
    do {
      try self.init(reading: words)
    } catch {
      return nil
    }
  }
}
