/// How a cell is drawn: its attributes and its two colours.
struct Style: Hashable, Sendable, CustomStringConvertible {
  var attributes: Attributes = []
  var foreground = Colour.standard
  var background = Colour.standard

  static let plain = Style()

  /// The words of a golden screen's legend, such as "bold red on blue".
  var description: String {
    var words = Attributes.named.filter { attributes.contains($0.attribute) }.map(\.name)
    if foreground != .standard { words.append("\(foreground)") }
    if background != .standard { words.append("on \(background)") }
    return words.isEmpty ? "plain" : words.joined(separator: " ")
  }

  /// The mark of a style that is one attribute and nothing else; the others get a legend.
  var mark: Character? {
    guard foreground == .standard, background == .standard else { return nil }
    if attributes.isEmpty { return " " }
    return Attributes.named.first { $0.attribute == attributes }?.mark
  }
}

/// What a terminal can do to a character besides colouring it.
struct Attributes: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let bold = Attributes(rawValue: 1)
  static let dim = Attributes(rawValue: 2)
  static let underline = Attributes(rawValue: 4)
  static let reverse = Attributes(rawValue: 8)
  static let italic = Attributes(rawValue: 16)
  static let blink = Attributes(rawValue: 32)
  static let strike = Attributes(rawValue: 64)

  static let named: [(attribute: Attributes, name: String, mark: Character)] = [
    (.bold, "bold", "b"), (.dim, "dim", "d"), (.underline, "underline", "u"),
    (.reverse, "reverse", "r"), (.italic, "italic", "i"), (.blink, "blink", "k"),
    (.strike, "strike", "s"),
  ]
}
