/// The declared words for how many of the votes cast were yes (product rule §2.6). No official scale is
/// known, so the method note prints this one wherever a word of it is used.
public enum SupportWords: Int, CaseIterable, Sendable {
  case withoutOpposition, nearlyAll, largeMajority, majority, evenlyDivided, substantialMinority
  case some, few

  /// `nil` where nobody voted yes or nobody voted at all: then there is no word.
  public init?(_ tally: Tally) {
    let (yes, cast) = (tally.yes, tally.cast)
    guard yes > 0 else { return nil }
    self =
      yes == cast
      ? .withoutOpposition
      : 10 * yes >= 9 * cast
        ? .nearlyAll
        : 3 * yes >= 2 * cast
          ? .largeMajority
          : 2 * yes > cast
            ? .majority
            : 2 * yes == cast
              ? .evenlyDivided
              : 3 * yes >= cast ? .substantialMinority : 10 * yes >= cast ? .some : .few
  }
}
