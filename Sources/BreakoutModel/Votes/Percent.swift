/// Percentages in whole numbers, with one decimal, half up; for information, never for a verdict (product
/// rule §2.1).
enum Percent {
  /// Tenths of a per cent; `base` is above 0.
  static func tenths(_ count: Int, of base: Int) -> Int { (count * 2000 + base) / (2 * base) }
}
