extension Words {
  /// Calls for consensus, and how much support something has.
  public var consensus: Consensus { Consensus(self) }

  public struct Consensus: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}
