extension Words {
  /// Polls: how they are held, what is wrong with them, and what they show.
  public var polls: Polls { Polls(self) }

  public struct Polls: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}
