/// Figures of a poll, from whole numbers only.
public enum PollFigures {
  /// A quotient in tenths, half up; neither number negative, the second above 0.
  public static func tenths(_ numerator: Int, over denominator: Int) -> Int {
    (numerator * 20 + denominator) / (2 * denominator)
  }

  /// A share in tenths of a per cent; nothing of nothing is nothing.
  public static func percentTenths(_ part: Int, of whole: Int) -> Int {
    whole > 0 ? tenths(part * 100, over: whole) : 0
  }

  /// Twice the median: the middle value, or the sum of the two in the middle. `counts` says how many gave
  /// each value from 0 on, together at least one.
  static func doubleMedian(_ counts: [Int]) -> Int {
    let voters = counts.reduce(0, +)
    func value(at position: Int) -> Int {
      var seen = 0
      for (value, count) in counts.enumerated() {
        seen += count
        if seen > position { return value }
      }
      return 0
    }
    return value(at: (voters - 1) / 2) + value(at: voters / 2)
  }
}
