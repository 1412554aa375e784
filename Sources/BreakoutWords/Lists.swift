extension Words {
  /// Several things in one sentence.
  public var lists: Lists { Lists(self) }

  public struct Lists: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.Lists {
  /// All of several things: `A, B and C`.
  public func all(_ things: [String]) -> String { joined(things, last: lastOfAll) }

  /// One of several things: `A, B or C`.
  public func any(_ things: [String]) -> String { joined(things, last: lastOfAny) }

  /// Several things, each joined to the next by the same word: `A and B and C`.
  public func eachOf(_ things: [String]) -> String {
    things.dropFirst().reduce(things.first ?? "", lastOfAll)
  }

  /// Things beside each other, where nothing says whether it is all or one of them: `A, B, C`.
  public func row(_ things: [String]) -> String { joined(things, by: following) }

  /// Parts of one statement behind each other, each complete: `A; B; C`.
  public func clauses(_ things: [String]) -> String { joined(things, by: then) }

  /// Whole sentences, one after the other.
  public func sentences(_ sentences: [String]) -> String { joined(sentences, by: behind) }

  private func joined(_ things: [String], last: (String, String) -> String) -> String {
    guard things.count > 1, let end = things.last else { return things.first ?? "" }
    return last(row(things.dropLast()), end)
  }

  private func joined(_ things: [String], by join: (String, String) -> String) -> String {
    guard let start = things.first else { return "" }
    return things.dropFirst().reduce(start, join)
  }

  /// What stands before the last of several things, and the last, where all are meant.
  private func lastOfAll(_ before: String, _ last: String) -> String {
    say("\(before) and \(last)")
  }

  /// What stands before the last of several things, and the last, where one of them is meant.
  private func lastOfAny(_ before: String, _ last: String) -> String {
    say("\(before) or \(last)")
  }

  /// Sentences, and the one that follows them.
  private func behind(_ before: String, _ next: String) -> String { say("\(before) \(next)") }

  /// Things in a row, and the next one.
  private func following(_ before: String, _ next: String) -> String {
    say("\(before), \(next)")
  }

  /// Parts of one statement, and the next one.
  private func then(_ before: String, _ next: String) -> String {
    say("\(before); \(next)")
  }
}
