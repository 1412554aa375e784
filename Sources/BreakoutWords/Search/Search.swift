extension Words {
  /// The search in the record.
  public var search: Search { Search(self) }

  public struct Search: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.Search {
  /// At the right of the line in which one types, while it is empty.
  public var typeIt: String { say("Type what to find.") }

  /// At the right of the line in which one types: more was found than is shown.
  public func newest(_ count: Int) -> String {
    say(count, "the newest \(count)", "the newest \(count)")
  }

  /// At the right of the line in which one types.
  public var nothingFound: String { say("nothing found") }

  /// At the right of the line in which one types.
  public func found(_ count: Int) -> String { say(count, "\(count) found", "\(count) found") }

  /// What was found is a person; it stands in five columns, in the place of a time.
  public var who: String { say("who") }

  /// What was found is a point of the agenda; it stands in five columns, in the place of a time.
  public var point: String { say("point") }

  /// Bottom line: what Enter does.
  public var goThere: String { say("go there") }
}
