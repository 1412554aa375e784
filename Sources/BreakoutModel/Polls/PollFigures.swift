/// Figures of a poll in words, from whole numbers only.
enum PollFigures {
  /// A quotient with one decimal, half up; neither number negative, the second above 0.
  static func decimal(_ numerator: Int, over denominator: Int) -> String {
    let tenths = (numerator * 20 + denominator) / (2 * denominator)
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// A share in per cent with one decimal; nothing of nothing is nothing.
  static func percent(_ part: Int, of whole: Int) -> String {
    "\(whole > 0 ? decimal(part * 100, over: whole) : "0.0") %"
  }

  static func dots(_ count: Int) -> String { "\(count) \(count == 1 ? "dot" : "dots")" }

  /// Half of a number, with a decimal only where there is one.
  static func half(_ double: Int) -> String {
    double.isMultiple(of: 2) ? "\(double / 2)" : "\(double / 2).5"
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

  /// `A`, `A and B`, `A, B and C`.
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) and \(last)"
  }
}
