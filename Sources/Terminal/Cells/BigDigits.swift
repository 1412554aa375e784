/// Figures of full blocks, to be read from the back of a room.
public enum BigDigits {
  /// The height of the figures, in rows at scale 1.
  public static let rows = 5

  /// How many columns a text of figures takes; what is no figure, colon or sign takes none.
  public static func columns(of text: String, scale: Int = 1) -> Int {
    let widths = text.compactMap { shapes[$0]?[0].count }
    return scale * (widths.reduce(0, +) + max(0, widths.count - 1))
  }

  /// Draws digits, colons and signs; at scale 2 each block takes two columns and two rows.
  public static func draw(
    _ text: String, _ canvas: inout Canvas, at origin: Position, style: Style = .plain,
    scale: Int = 1
  ) {
    var column = origin.column
    for shape in text.compactMap({ shapes[$0] }) {
      for row in 0..<(rows * scale) {
        let line = shape[row / scale].map { String(repeating: $0 == "#" ? "█" : " ", count: scale) }
        canvas.put(
          line.joined(), at: Position(column: column, row: origin.row + row), style: style)
      }
      column += scale * (shape[0].count + 1)
    }
  }

  private static let shapes: [Character: [String]] = [
    "0": ["####", "#  #", "#  #", "#  #", "####"],
    "1": ["  # ", " ## ", "  # ", "  # ", " ###"],
    "2": ["####", "   #", "####", "#   ", "####"],
    "3": ["####", "   #", " ###", "   #", "####"],
    "4": ["#  #", "#  #", "####", "   #", "   #"],
    "5": ["####", "#   ", "####", "   #", "####"],
    "6": ["####", "#   ", "####", "#  #", "####"],
    "7": ["####", "   #", "  # ", "  # ", "  # "],
    "8": ["####", "#  #", "####", "#  #", "####"],
    "9": ["####", "#  #", "####", "   #", "####"],
    ":": [" ", "#", " ", "#", " "],
    "+": ["   ", " # ", "###", " # ", "   "],
    "−": ["   ", "   ", "###", "   ", "   "],
  ]
}
