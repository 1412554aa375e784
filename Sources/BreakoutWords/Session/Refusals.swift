extension Words {
  /// Why the session does not do what it was asked: what is the matter and what to do. Each is one sentence that
  /// stands in the bottom line of the screen; questions are answered by a key. Keys (`n`) and commands (`:roster`)
  /// stay as they are.
  public var refusals: Refusals { Refusals(self) }

  public struct Refusals: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}
