/// The number of which a share must vote yes (product rule §2.1).
public enum VoteBase: String, CaseIterable, Sendable, Codable {
  /// `Y + N`; abstaining counts as not voting, the practice of the UN.
  case cast
  /// `Y + N + A`; abstaining works like a no.
  case castAndAbstentions
  /// `P`; abstaining and not voting work like a no.
  case present
  /// `E`; absence too works like a no.
  case entitled

  /// As it follows "of".
  public var name: String {
    switch self {
    case .cast: "votes cast"
    case .castAndAbstentions: "votes cast and abstentions"
    case .present: "those present"
    case .entitled: "those entitled"
    }
  }

  /// `B`, or `nil` where the rule needs a number that nobody has given.
  public func count(_ tally: Tally, _ electorate: Electorate) -> Int? {
    switch self {
    case .cast: tally.cast
    case .castAndAbstentions: tally.cast + tally.abstain
    case .present: electorate.present
    case .entitled: electorate.entitled
    }
  }
}

/// A share in whole numbers, `p/q`.
public struct Fraction: Hashable, Sendable, Codable, CustomStringConvertible {
  /// `p`, at least 0 and at most `q`.
  public let numerator: Int
  /// `q`, 1 to 1000.
  public let denominator: Int

  /// `nil` unless `0 ≤ p ≤ q` and `1 ≤ q ≤ 1000`; the limit keeps every product far from overflow.
  public init?(_ numerator: Int, _ denominator: Int) {
    guard (1...1000).contains(denominator), (0...denominator).contains(numerator) else {
      return nil
    }
    self.numerator = numerator
    self.denominator = denominator
  }

  /// For shares written in this program.
  private init(known numerator: Int, _ denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let numerator = try values.decode(Int.self, forKey: .numerator)
    let denominator = try values.decode(Int.self, forKey: .denominator)
    guard let share = Fraction(numerator, denominator) else {
      throw DecodingError.dataCorruptedError(
        forKey: .denominator, in: values,
        debugDescription: "\(numerator)/\(denominator) is no share")
    }
    self = share
  }

  private enum CodingKeys: String, CodingKey {
    case numerator, denominator
  }

  public static let half = Fraction(known: 1, 2)
  public static let twoThirds = Fraction(known: 2, 3)
  public static let threeQuarters = Fraction(known: 3, 4)
  public static let quarter = Fraction(known: 1, 4)

  public var description: String { "\(numerator)/\(denominator)" }
}

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

  public init(
    base: VoteBase = .cast,
    share: Fraction,
    isStrict: Bool = false,
    negativeLimit: Fraction? = nil,
    isIndicative: Bool = false,
    groups: GroupCondition? = nil,
    quorum: Quorum? = nil,
    conditions: [AnswerCondition]? = nil
  ) {
    self.base = base
    self.share = share
    self.isStrict = isStrict
    self.negativeLimit = negativeLimit
    self.isIndicative = isIndicative
    self.groups = groups
    self.quorum = quorum
    self.conditions = conditions
  }

  /// Whether the room as a whole is asked for anything; a rule of constituencies alone has the share 0.
  public var hasOverallTest: Bool { share.numerator > 0 || isStrict }

  /// The presets of product rule §2.2 that need no groups.
  public static let simple = VoteRule(share: .half, isStrict: true)
  public static let absolutePresent = VoteRule(base: .present, share: .half, isStrict: true)
  public static let twoThirds = VoteRule(share: .twoThirds)
  public static let threeQuarters = VoteRule(share: .threeQuarters)
  public static let standards = VoteRule(share: .twoThirds, negativeLimit: .quarter)
  public static let indicative = VoteRule(share: .half, isStrict: true, isIndicative: true)

  /// In the order in which a form offers them.
  public static let presets: [VoteRule] = [
    .simple, .twoThirds, .threeQuarters, .absolutePresent, .standards, .indicative,
  ]

  /// Yes votes needed of a base of `count`: strict `⌊p·B/q⌋ + 1`, else `⌈p·B/q⌉` (product rule §2.1).
  public func needed(of count: Int) -> Int {
    let product = share.numerator * count
    let quotient = product / share.denominator
    if isStrict { return quotient + 1 }
    return product % share.denominator == 0 ? quotient : quotient + 1
  }

  /// Whether `yes` of `count` reaches the share, in integers only: `q·Y > p·B`, or `≥`.
  public func reaches(_ yes: Int, of count: Int) -> Bool {
    let left = share.denominator * yes
    let right = share.numerator * count
    return isStrict ? left > right : left >= right
  }

  /// The rule in one sentence's words, e.g. `2/3 of votes cast`.
  public var words: String {
    if isIndicative { return "indicative: more yes than no; adopts nothing" }
    if self == .simple { return "more yes than no (simple majority of votes cast)" }
    let share =
      isStrict && self.share == .half
      ? "more than half" : isStrict ? "more than \(share)" : "\(share)"
    let main = "\(share) of \(base.name)"
    guard let negativeLimit else { return main }
    return "\(main) and at most \(negativeLimit) of votes cast against"
  }
}
