/// What was counted in a vote. Counts are never negative.
public struct Tally: Hashable, Sendable, Codable {
  public var yes: Int
  public var no: Int
  public var abstain: Int
  /// Blank or spoilt papers; outside every base (product rule §2.1).
  public var invalid: Int

  public init(yes: Int, no: Int, abstain: Int, invalid: Int = 0) {
    self.yes = yes
    self.no = no
    self.abstain = abstain
    self.invalid = invalid
  }

  /// The largest count that one field takes; far above any room, far below any overflow.
  public static let largestCount = 99_999_999

  /// Votes for or against: `Y + N`.
  public var cast: Int { yes + no }

  /// Everybody who did something countable, for the check against those present.
  public var hands: Int { yes + no + abstain + invalid }

  public var isCountable: Bool {
    [yes, no, abstain, invalid].allSatisfy { (0...Self.largestCount).contains($0) }
  }
}

/// How the votes were given.
public enum VoteMethod: String, CaseIterable, Sendable, Codable {
  case hands, cards, standing, paper
}

/// How many people there are to vote.
public struct Electorate: Hashable, Sendable, Codable {
  /// `P`: present and entitled to vote when the vote opened.
  public var present: Int
  /// `E`: all who are entitled, whether present or not; `nil` where nobody knows.
  public var entitled: Int?

  public init(present: Int, entitled: Int? = nil) {
    self.present = present
    self.entitled = entitled
  }
}
