extension Words {
  /// What documents about a session say, part by part.
  public var report: Report { Report(self) }

  public struct Report: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

/// What stands around other words everywhere in a document.
extension Words.Report {
  /// What a value is called, in front of it.
  public func label(_ name: String) -> String {
    say("\(name):")
  }

  /// A value behind what it is called.
  public func labelled(_ name: String, _ value: String) -> String {
    say("\(name): \(value)")
  }

  /// A remark behind what it is about.
  public func inBrackets(_ remark: String) -> String {
    say("(\(remark))")
  }

  /// Something with a remark behind it.
  public func remarked(_ words: String, _ remark: String) -> String {
    say("\(words) (\(remark))")
  }

  /// Something with a mark in brackets behind it, such as `[to be completed]`.
  public func marked(_ words: String, _ mark: String) -> String {
    say("\(words) \(mark)")
  }

  /// What somebody typed, word by word.
  public func quoted(_ text: String) -> String {
    say("“\(text)”")
  }

  /// A text as a sentence, for one that has no mark at its end.
  public func sentence(_ text: String) -> String {
    say("\(text).")
  }

  /// A point of discussion by its number, within a sentence.
  public func point(_ number: Int) -> String {
    say("point \(number)")
  }

  /// A point of discussion by its number and its title, or an option of a poll.
  public func numbered(_ number: Int, _ title: String) -> String {
    say("\(number). \(title)")
  }

  /// A constituency, an organisation or a person, and how many there are or what was counted.
  public func counted(_ name: String, _ number: Int) -> String {
    say("\(name) \(number)")
  }
}
