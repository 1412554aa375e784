extension Words {
  /// What stands around a document in its files, and why one could not be written.
  public var export: Export { Export(self) }

  public struct Export: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

/// What stands around a document.
extension Words.Export {
  /// The first link of a page, for those who cannot use a mouse.
  public var skipToTheText: String { say("Skip to the text") }

  /// Above the list of the sections of a page.
  public var contents: String { say("Contents") }

  /// At the foot of a page: its number, and how many there are.
  public func page(_ number: String, of count: String) -> String {
    say("Page \(number) of \(count)")
  }

  /// What kind of document it is and its version, beside each other.
  public func kind(_ kind: String, version: String) -> String {
    say("\(kind) · \(version)")
  }

  /// A drawing of bars, for those who hear the page read out; its title stands first.
  public func asBars(_ title: String) -> String {
    say("\(title), as bars; the table has the figures")
  }

  /// The format of plain text, among names such as HTML and PDF.
  public var plainText: String { say("text") }
}
