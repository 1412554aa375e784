/// A heading in one line.
public struct Heading: Equatable, Sendable {
  /// 2 for a section, 3 and 4 below; 1 is the document's title.
  public let level: Int
  /// Our own words, e.g. `Point 3.`
  public let words: String
  /// The words of the session, e.g. a point's title.
  public let name: String
  /// What it is called in an anchor, whatever the language, e.g. `key-messages`; empty for one that has no words
  /// of ours.
  public let code: String
  /// What a link within the document names it by: ASCII letters, digits and hyphens, a letter first, once
  /// in a document. It is made of codes alone and stays the same while the text is edited and in every language.
  public internal(set) var anchor: String
  /// Whether its section stands on pages of its own that lie across, where the format has pages.
  public let isAcross: Bool

  /// - Parameter anchor: e.g. `r1-2`; without it the document makes one of the code and of that of the section.
  public init(
    _ level: Int, _ words: String, name: String = "", code: String = "", anchor: String = "",
    isAcross: Bool = false
  ) {
    self.level = level
    self.words = CleanText.line(words)
    self.name = CleanText.line(name)
    self.code = code
    self.anchor = anchor
    self.isAcross = isAcross
  }

  public var text: String {
    name.isEmpty ? words : words.isEmpty ? name : "\(words) \(name)"
  }
}
