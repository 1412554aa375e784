extension Words {
  /// Recommendations, and how they are drafted.
  public var recommendations: Recommendations { Recommendations(self) }

  public struct Recommendations: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}
