/// What one cell of the screen shows: a character with its combining marks, and a style.
///
/// A cell is plain memory without references, because thousands of them are drawn and compared at
/// every key press.
public struct Cell: Hashable, Sendable {
  package let glyph: Glyph
  public var style: Style

  init(_ glyph: Glyph, style: Style) {
    self.glyph = glyph
    self.style = style
  }

  /// A cell that shows nothing.
  public static func blank(_ style: Style = .plain) -> Cell {
    Cell(.blank, style: style)
  }

  /// The right half of a character that is two columns wide.
  static func continuation(_ style: Style) -> Cell {
    Cell(.continuation, style: style)
  }

  /// Columns: 1, 2, or 0 for the right half of a wide character.
  public var width: Int { glyph.width }

  /// The base character first, then its marks; empty for the right half of a wide character.
  public var scalars: [Unicode.Scalar] { glyph.scalars }

  /// The cell as text; empty for the right half of a wide character.
  public var text: String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
