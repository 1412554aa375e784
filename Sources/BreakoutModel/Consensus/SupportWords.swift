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

  public var words: String {
    switch self {
    case .withoutOpposition: "without opposition"
    case .nearlyAll: "nearly all"
    case .largeMajority: "a large majority"
    case .majority: "a majority"
    case .evenlyDivided: "views were evenly divided"
    case .substantialMinority: "a substantial minority"
    case .some: "some"
    case .few: "a few"
    }
  }

  /// For the method note, e.g. `at least 2/3`.
  public var meaning: String {
    switch self {
    case .withoutOpposition: "all votes cast"
    case .nearlyAll: "at least 9/10"
    case .largeMajority: "at least 2/3"
    case .majority: "more than 1/2"
    case .evenlyDivided: "1/2"
    case .substantialMinority: "at least 1/3"
    case .some: "at least 1/10"
    case .few: "fewer than 1/10"
    }
  }

  /// The beginning of a sentence, e.g. `Supported by a large majority`.
  public var support: String {
    switch self {
    case .withoutOpposition: "Supported without opposition"
    case .evenlyDivided: "Views were evenly divided"
    default: "Supported by \(words)"
    }
  }
}
