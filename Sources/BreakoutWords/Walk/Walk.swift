extension Words {
  /// The walk through the points of the agenda.
  public var walk: Walk { Walk(self) }

  public struct Walk: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}
