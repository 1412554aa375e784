/// One of the 17 Sustainable Development Goals.
public struct SDGGoal: Hashable, Sendable {
  public let number: Int
  public let name: String
}

/// By what the progress towards a target is measured.
public struct SDGIndicator: Hashable, Sendable {
  /// The official one, e.g. `16.7.2`.
  public let number: String
  /// In our own words.
  public let wording: String
}
