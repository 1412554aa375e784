import BreakoutWords

/// How much two texts have in common, in whole numbers (product rule F29).
///
/// A text counts as the set of its words without stop words, in scripts without blanks of its pairs of
/// characters (`ContentWords`). The likeness of two texts is the overlap coefficient: the words that both
/// have, divided by the words of the shorter one, which counts as at least half as long as the longer one.
/// They are probable duplicates from 0.6 on, where at least three words are shared, or where both have the
/// very same words.
///
/// The overlap coefficient is taken rather than the Jaccard index, because two rooms seldom work a thought
/// out equally far: a sentence and the same sentence with an addition are the usual case, and their union
/// grows with the addition. It has a weakness for short texts, which are contained in much by chance; the
/// least of three words and the half of the longer one are there for that.
public struct Likeness: Hashable, Sendable {
  /// The words that both texts have.
  public let shared: Int
  /// Out of how many.
  public let of: Int

  /// - Parameters:
  ///   - counts: how many words each text has.
  init(shared: Int, of counts: (Int, Int)) {
    self.shared = shared
    of = Self.base(counts.0, counts.1)
  }

  /// E.g. `6 words in common, likeness 0.75`, rounded down so that 0.60 is never less.
  public var words: String {
    let hundredths = of == 0 ? 0 : shared * 100 / of
    let digits = String(String(100 + hundredths % 100).dropFirst())
    let merging = Words.current.merging
    return merging.likeness(shared, merging.decimal(hundredths / 100, digits))
  }

  /// The least likeness of probable duplicates, 3/5.
  static let least = (part: 3, whole: 5)

  /// Fewer shared words than these say nothing, unless there are no others.
  static let leastShared = 3

  /// By how many words the shared ones are divided.
  static func base(_ one: Int, _ other: Int) -> Int {
    let (shorter, longer) = (min(one, other), max(one, other))
    return max(shorter, (longer + 1) / 2)
  }

  /// How many words texts of these sizes must share at least; more than the shorter one has where they can
  /// be no duplicates.
  static func needed(_ one: Int, _ other: Int) -> Int {
    if one == other, one < leastShared { return one }
    return max(leastShared, (least.part * base(one, other) + least.whole - 1) / least.whole)
  }

  /// How many words a text of this size must share with any longer one.
  static func neededWithLonger(_ count: Int) -> Int { needed(count, count) }

  /// How many words a text of this size must share with any shorter one, whatever that one's size.
  static func neededWithShorter(_ count: Int) -> Int {
    count < leastShared
      ? count
      : max(leastShared, (least.part * ((count + 1) / 2) + least.whole - 1) / least.whole)
  }
}
