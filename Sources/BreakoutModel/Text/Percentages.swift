/// Whole percentages that sum to 100: each part gets the whole part of its exact percentage, what is left
/// over goes to the largest remainders, the earlier place first (product rule F30).
package enum Percentages {
  /// All 0 where there is nothing to share. Parts must not be negative, and their sum below 9·10¹⁶.
  package static func of(_ parts: [Int64]) -> [Int] {
    let sum = parts.reduce(0, +)
    guard sum > 0 else { return parts.map { _ in 0 } }
    var result = parts.map { Int($0 * 100 / sum) }
    let left = 100 - result.reduce(0, +)
    let byRemainder = parts.indices.sorted {
      (-(parts[$0] * 100 % sum), $0) < (-(parts[$1] * 100 % sum), $1)
    }
    for place in byRemainder.prefix(left) { result[place] += 1 }
    return result
  }

  /// Tenths of a per cent, half up; `base` is above 0. For information, never for a verdict (product rule §2.1).
  static func tenths(_ count: Int, of base: Int) -> Int { (count * 2000 + base) / (2 * base) }
}
