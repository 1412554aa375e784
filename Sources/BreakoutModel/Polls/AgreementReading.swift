/// How a scale of agreement of eight steps reads (product rule §2.4).
///
/// The first that holds, in this order: *blocked* with any vote at step 8; *enthusiastic*, *broad* and
/// *lukewarm* by the share in the first steps; *divided*; *ambiguous*. Of the last two the graver is
/// named where both hold. Otherwise the votes are spread too thinly for a word.
public enum AgreementReading: String, CaseIterable, Sendable, Codable {
  case enthusiastic, broad, lukewarm, ambiguous, divided, blocked, unclear

  /// Only a scale with this many steps has a reading: the words are about those steps.
  public static let steps = 8

  /// `nil` unless there are eight counts, none negative and not all 0.
  public init?(counts: [Int], thresholds: AgreementThresholds = AgreementThresholds()) {
    guard counts.count == Self.steps, counts.allSatisfy({ $0 >= 0 }),
      counts.contains(where: { $0 > 0 })
    else { return nil }
    let voters = counts.reduce(0, +)
    func reaches(_ reading: Self, _ percent: Int) -> Bool {
      100 * reading.votes(in: counts) >= percent * voters
    }
    self =
      if counts[7] > 0 {
        .blocked
      } else if reaches(.enthusiastic, thresholds.enthusiastic), counts[6] == 0 {
        .enthusiastic
      } else if reaches(.broad, thresholds.broad) {
        .broad
      } else if reaches(.lukewarm, thresholds.lukewarm) {
        .lukewarm
      } else if reaches(.divided, thresholds.divided) {
        .divided
      } else if reaches(.ambiguous, thresholds.ambiguous) {
        .ambiguous
      } else {
        .unclear
      }
  }

  /// Whether it is at least the level that was aimed at.
  public func reaches(_ target: AgreementLevel) -> Bool {
    switch self {
    case .enthusiastic: true
    case .broad: target != .enthusiastic
    case .lukewarm: target == .lukewarm
    case .ambiguous, .divided, .blocked, .unclear: false
    }
  }

  /// The steps, from 1, whose votes the reading is about.
  var countedSteps: [Int] {
    switch self {
    case .enthusiastic: [1, 2]
    case .broad: [1, 2, 3]
    case .lukewarm: [1, 2, 3, 4, 6]
    case .ambiguous: [4, 5]
    case .divided: [7, 8]
    case .blocked: [8]
    case .unclear: []
    }
  }

  func votes(in counts: [Int]) -> Int { countedSteps.reduce(0) { $0 + counts[$1 - 1] } }

  /// - Parameter target: the level that was aimed at.
  func summary(of counts: [Int], target: AgreementLevel?) -> PollSummary {
    .agreement(
      result: AgreementResult(
        reading: self, votes: votes(in: counts), voters: counts.reduce(0, +), target: target,
        isReached: target.map(reaches) ?? false))
  }
}

/// From what share of the voters on a reading holds, in whole per cent (product rule §2.4).
public struct AgreementThresholds: Equatable, Sendable {
  public var enthusiastic: Int
  public var broad: Int
  public var lukewarm: Int
  public var ambiguous: Int
  public var divided: Int

  /// Numbers outside of 0 to 100 are taken as the nearer of the two.
  public init(
    enthusiastic: Int = 75, broad: Int = 75, lukewarm: Int = 75, ambiguous: Int = 25,
    divided: Int = 25
  ) {
    func percent(_ number: Int) -> Int { min(max(0, number), 100) }
    self.enthusiastic = percent(enthusiastic)
    self.broad = percent(broad)
    self.lukewarm = percent(lukewarm)
    self.ambiguous = percent(ambiguous)
    self.divided = percent(divided)
  }
}

/// How far a room agrees, by a scale of agreement (product rule §2.4), from the strongest.
public enum AgreementLevel: String, CaseIterable, Sendable, Codable {
  case enthusiastic, broad, lukewarm
}
