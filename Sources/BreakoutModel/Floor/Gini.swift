/// How unequally something is spread over people: 0 where all have the same, near 1 where one has all
/// (product section 2.5): `G = 2 Σ i·x_i / (n Σ x) − (n + 1) / n` with `x` ascending.
public enum Gini {
  /// `nil` where there is nothing to spread.
  ///
  /// - Parameters:
  ///   - amounts: what those have who have anything; must not be negative.
  ///   - count: everybody, also those who have nothing; never taken as fewer than the amounts.
  public static func index(_ amounts: [Int64], among count: Int) -> Double? {
    let sum = amounts.reduce(0, +)
    guard sum > 0 else { return nil }
    let n = max(count, amounts.count)
    let zeros = n - amounts.count
    // Those with nothing come first and add nothing.
    let weighted = amounts.sorted().enumerated().reduce(0.0) { total, one in
      total + Double(zeros + one.offset + 1) * Double(one.element)
    }
    return 2 * weighted / (Double(n) * Double(sum)) - Double(n + 1) / Double(n)
  }

  /// An index as it is printed, `0.76`; half a hundredth goes up.
  public static func words(_ index: Double) -> String {
    let count = Int((index * 100).rounded())
    return "\(count / 100)." + twoDigits(count % 100)
  }
}
