extension Words {
  /// Notes: their kinds, the line in which they are typed, and what became of them.
  public var notes: Notes { Notes(self) }

  public struct Notes: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}
