/// A share in whole numbers, `p/q`.
public struct Fraction: Hashable, Sendable, Codable {
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
    guard let share = Fraction(numerator, denominator) else { throw ImpossibleNumber() }
    self = share
  }

  private enum CodingKeys: String, CodingKey {
    case numerator, denominator
  }

  public static let zero = Fraction(known: 0, 1)
  public static let half = Fraction(known: 1, 2)
  public static let twoThirds = Fraction(known: 2, 3)
  public static let threeQuarters = Fraction(known: 3, 4)
  public static let quarter = Fraction(known: 1, 4)
  static let eightyPercent = Fraction(known: 80, 100)
  static let twentyPercent = Fraction(known: 20, 100)

  var isWhole: Bool { numerator == denominator }

  /// The least number that reaches this share of `count`: `⌈p·B/q⌉`, or `⌊p·B/q⌋ + 1` where more than the
  /// share is asked for (product rule §2.1).
  public func needed(of count: Int, isStrict: Bool) -> Int {
    let product = numerator * count
    let quotient = product / denominator
    if isStrict { return quotient + 1 }
    return product % denominator == 0 ? quotient : quotient + 1
  }

  /// The greatest number that does not exceed this share of `count`.
  public func allowed(of count: Int) -> Int { numerator * count / denominator }
}
