/// The word for a result (product rule F9).
public enum VoteOutcome: String, CaseIterable, Hashable, Sendable, Codable {
  case adopted
  case notAdopted
  /// Not adopted, with as many yes as no.
  case tie
  /// Nobody voted for or against.
  case noDecision
  case supported
  case notSupported
  case evenlyDivided
  /// Too few voted or abstained for the result to be valid.
  case noQuorum
}
