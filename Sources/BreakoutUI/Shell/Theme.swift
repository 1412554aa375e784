import BreakoutModel
import Terminal

/// The styles by what they mean. Every meaning also has a word or a sign, so that nothing depends on
/// colour (product rule F35).
enum Theme {
  static let title = Style.bold
  static let quiet = Style.dim
  static let rule = Style.dim
  static let problem = Style(foreground: .red, attributes: .bold)
  static let good = Style(foreground: .green)
  static let warning = Style(foreground: .yellow)
  static let late = Style(foreground: .red)
  static let key = Style.bold
  static let selected = Style.reverse
  static let field = Style.underline
  /// A mark in the document, such as `[to be completed]`.
  static let mark = Style(foreground: .yellow, attributes: .bold)
  static let question = Style(foreground: .cyan, attributes: .bold)
}
