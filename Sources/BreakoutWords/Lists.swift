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

  /// Things beside each other, where nothing says whether it is all or one of them: `A, B, C`.
  public func row(_ things: [String]) -> String { joined(things, last: following) }

  /// Parts of one statement behind each other, each complete: `A; B; C`.
  public func clauses(_ things: [String]) -> String { joined(things, last: then) }

  private func joined(_ things: [String], last: (String, String) -> String) -> String {
    guard let end = things.last else { return "" }
    guard let start = things.dropLast().first else { return end }
    return last(things.dropFirst().dropLast().reduce(start, following), end)
  }

  /// What stands before the last of several things, and the last, where all are meant.
  private func lastOfAll(_ before: String, _ last: String) -> String {
    say("\(before) and \(last)")
  }

  /// What stands before the last of several things, and the last, where one of them is meant.
  private func lastOfAny(_ before: String, _ last: String) -> String {
    say("\(before) or \(last)")
  }

  /// Things in a row, and the next one.
  private func following(_ before: String, _ next: String) -> String {
    say("\(before), \(next)")
  }

  /// Parts of one statement, and the next one.
  private func then(_ before: String, _ next: String) -> String {
    say("\(before); \(next)")
  }
}
