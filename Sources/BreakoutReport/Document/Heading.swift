/// A heading in one line.
public struct Heading: Equatable, Sendable {
  /// 2 for a section, 3 and 4 below; 1 is the document's title.
  public let level: Int
  /// Our own words, e.g. `Point 3.`
  public let words: String
  /// The words of the session, e.g. a point's title.
  public let name: String

  public init(_ level: Int, _ words: String, name: String = "") {
    self.level = level
    self.words = CleanText.line(words)
    self.name = CleanText.line(name)
  }

  public var text: String {
    name.isEmpty ? words : words.isEmpty ? name : "\(words) \(name)"
  }
}
