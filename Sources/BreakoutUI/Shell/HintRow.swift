import Terminal

/// The bottom line of a screen that is not the cockpit.
enum HintRow {
  typealias Hint = (key: String, words: String)

  /// As many keys as fit, the most important first, and always those for help.
  ///
  /// - Parameter helpKeys: how the keys for help are named.
  static func draw(
    _ all: [Hint], keeping helpKeys: Set<String>, _ canvas: inout Canvas, _ row: Rect
  ) {
    let width = { (hint: Hint) in
      DisplayWidth.columns(of: hint.key) + 1 + DisplayWidth.columns(of: hint.words) + 2
    }
    let help = all.filter { helpKeys.contains($0.key) }
    // Behind the last one no gap is needed.
    var left = row.columns + 1 - help.reduce(0) { $0 + width($1) }
    var shown: [Hint] = []
    for hint in all where !helpKeys.contains(hint.key) {
      guard width(hint) <= left else { break }
      left -= width(hint)
      shown.append(hint)
    }
    var column = row.left + 1
    for hint in shown + help {
      column += canvas.put(hint.key, at: Position(column: column, row: row.top), style: Theme.key)
      column += 1
      column += canvas.put(
        hint.words, at: Position(column: column, row: row.top), style: Theme.quiet)
      column += 2
    }
  }
}
