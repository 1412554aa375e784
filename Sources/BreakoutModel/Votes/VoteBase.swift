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

  /// `B`, or `nil` where the rule needs a number that nobody has given.
  public func count(_ tally: Tally, _ electorate: Electorate) -> Int? {
    switch self {
    case .cast: tally.cast
    case .castAndAbstentions: tally.answers
    case .present: electorate.present
    case .entitled: electorate.entitled
    }
  }
}
