extension Screen: CustomStringConvertible {
  /// The screen in a frame with its size and the cursor, as failures print it.
  var description: String { drawing(marks: false) }

  /// The same with the style of every cell: below a row that is not plain, a line beginning with
  /// `:` has a mark under each cell. A lower-case mark is one attribute (`Attributes.named`), a
  /// capital stands in the legend at the end.
  var marked: String { drawing(marks: true) }

  private func drawing(marks: Bool) -> String {
    let rule = String(repeating: "─", count: size.columns)
    var legend = Legend()
    var lines = ["┌\(rule)┐"]
    for row in cells {
      lines.append("│" + row.map(\.text).joined() + "│")
      if marks, row.contains(where: { $0.style != .plain }) {
        lines.append(":" + String(row.map { legend.mark(for: $0.style) }) + ":")
      }
    }
    lines.append("└\(rule)┘")
    lines.append("\(size), \(cursor)")
    lines += legend.lines
    return lines.joined(separator: "\n")
  }
}

/// The styles that need more than one attribute's mark, in the order of their first appearance.
private struct Legend {
  private var styles: [Style] = []

  /// More styles than letters would make a screen nobody can read; the last letter serves them all.
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")

  mutating func mark(for style: Style) -> Character {
    if let mark = style.mark { return mark }
    let place = styles.firstIndex(of: style) ?? styles.count
    if place == styles.count { styles.append(style) }
    return Self.letters[min(place, Self.letters.count - 1)]
  }

  var lines: [String] {
    zip(styles.indices, styles).map { place, style in
      "\(Self.letters[min(place, Self.letters.count - 1)]) \(style)"
    }
  }
}
