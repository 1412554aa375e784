/// What fist to five shows (product rule §2.4): whether anybody must be heard first.
public struct FistToFiveResult: Equatable, Sendable {
  /// How many showed each number of fingers, from 0 to 5.
  public let counts: [Int]

  /// `nil` unless there are six counts, none negative and not all 0.
  public init?(counts: [Int]) {
    guard counts.count == 6, counts.allSatisfy({ $0 >= 0 }), counts.contains(where: { $0 > 0 })
    else { return nil }
    self.counts = counts
  }

  /// The least that carries agreement.
  public static let least = 3

  public var voters: Int { counts.reduce(0, +) }
  /// People below 3, who are to be heard first.
  public var below: Int { counts[..<Self.least].reduce(0, +) }
  /// People who showed a fist.
  public var blocks: Int { counts[0] }
  /// All fingers; the mean is this over `voters` and says nothing without the distribution.
  public var fingers: Int { counts.enumerated().reduce(0) { $0 + $1.offset * $1.element } }
  /// Twice the median, which can lie between two numbers.
  public var doubleMedian: Int { PollFigures.doubleMedian(counts) }
  /// Whether nobody is below 3.
  public var hasNoneBelow: Bool { below == 0 }

  var summary: PollSummary {
    hasNoneBelow
      ? .noneBelow(voters: voters, lowest: counts.firstIndex { $0 > 0 } ?? 0)
      : .below(count: below, voters: voters, blocks: blocks)
  }
}
