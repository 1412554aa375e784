/// What was counted in a vote. Counts are never negative.
public struct Tally: Hashable, Sendable, Codable {
  public var yes: Int
  public var no: Int
  public var abstain: Int
  /// Blank or spoilt papers; outside every base (product rule §2.1).
  public var invalid: Int
  /// Votes that block, under a rule that has them; `nil` where the rule has none.
  public var block: Int?

  public init(yes: Int, no: Int, abstain: Int, invalid: Int = 0, block: Int? = nil) {
    self.yes = yes
    self.no = no
    self.abstain = abstain
    self.invalid = invalid
    self.block = block
  }

  /// 0 where the rule has no such answer.
  public var blocks: Int { block ?? 0 }

  /// The largest count that one field takes; far above any room, far below any overflow.
  public static let largestCount = 99_999_999

  /// Votes for or against: `Y + N`; blocking is a vote against.
  public var cast: Int { yes + no + blocks }

  /// Votes against, those that block among them.
  public var against: Int { no + blocks }

  /// Votes and abstentions: `Y + N + A`.
  public var answers: Int { cast + abstain }

  /// Everybody who did something countable, for the check against those present.
  public var hands: Int { answers + invalid }

  /// How many gave this answer.
  public func count(_ answer: VoteAnswer) -> Int {
    switch answer {
    case .yes: yes
    case .no: no
    case .abstain: abstain
    case .block: blocks
    }
  }

  /// The tally with so many more of one answer.
  func adding(_ count: Int, _ answer: VoteAnswer) -> Tally {
    var tally = self
    switch answer {
    case .yes: tally.yes += count
    case .no: tally.no += count
    case .abstain: tally.abstain += count
    case .block: tally.block = blocks + count
    }
    return tally
  }

  /// The bare counts, e.g. `25-13-2`.
  public var plainFigures: String {
    "\(yes)-\(no)-\(abstain)" + (block.map { "-\($0)" } ?? "")
  }

  public var isCountable: Bool {
    [yes, no, abstain, invalid, blocks].allSatisfy { (0...Self.largestCount).contains($0) }
  }
}

/// How the votes were given.
public enum VoteMethod: String, CaseIterable, Sendable, Codable {
  case hands, cards, standing, paper
  /// Everybody is called by name and answers.
  case rollCall
  /// Counted elsewhere and read from a file.
  case imported
}

/// The count of one constituency.
public struct GroupTally: Hashable, Sendable, Codable {
  /// As in `GroupPresence`.
  public var name: String
  public var tally: Tally

  public init(_ name: String, _ tally: Tally) {
    self.name = name
    self.tally = tally
  }
}

/// A count of the room, with the constituencies' where they were counted.
public struct VoteCount: Hashable, Sendable, Codable {
  public var tally: Tally
  /// Their sum is `tally`; `nil` where the room was counted as a whole.
  public var groups: [GroupTally]?

  public init(_ tally: Tally) {
    self.tally = tally
  }

  /// Counted by constituency.
  public init(groups: [GroupTally]) {
    self.groups = groups
    tally = Tally(yes: 0, no: 0, abstain: 0)
    for group in groups { tally += group.tally }
  }
}

extension Tally {
  /// Sums beyond every number stay at the largest, which no check lets pass.
  public static func += (left: inout Tally, right: Tally) {
    left.yes = left.yes.addingUp(right.yes)
    left.no = left.no.addingUp(right.no)
    left.abstain = left.abstain.addingUp(right.abstain)
    left.invalid = left.invalid.addingUp(right.invalid)
    if let block = right.block { left.block = left.blocks.addingUp(block) }
  }
}

extension Int {
  /// The sum, or the greatest number where it is beyond it.
  func addingUp(_ other: Int) -> Int {
    let (sum, isBeyond) = addingReportingOverflow(other)
    return isBeyond ? .max : sum
  }
}

/// What somebody answers in a vote.
public enum VoteAnswer: String, CaseIterable, Sendable, Codable {
  case yes, no, abstain
  /// Against, and not to be overruled, under a rule that knows it (product rule §2.2, `no-block`).
  case block
}
