/// Where text stands in a column that is wider than it.
public enum TextAlignment: Sendable {
  case left, center, right
}

extension StringProtocol {
  /// The text, or when it is wider as much of it as fits with `…` at the end. It never takes more
  /// than the given columns, and never ends in half of a wide character.
  public func fitted(columns: Int) -> String {
    guard columns > 0 else { return "" }
    let text = String(self)
    guard DisplayWidth.columns(of: text) > columns else { return text }
    return text.prefix(columns: columns - 1) + "…"
  }

  /// Fitted, and filled up with blanks to exactly these columns.
  public func padded(columns: Int, _ alignment: TextAlignment = .left) -> String {
    let text = fitted(columns: columns)
    let missing = Swift.max(0, columns - DisplayWidth.columns(of: text))
    let before =
      switch alignment {
      case .left: 0
      case .center: missing / 2
      case .right: missing
      }
    return String(repeating: " ", count: before) + text
      + String(repeating: " ", count: missing - before)
  }

  /// The longest beginning, in whole characters, that fits the columns.
  public func prefix(columns: Int) -> String {
    var used = 0
    var end = startIndex
    while end < endIndex {
      used += DisplayWidth.columns(of: self[end])
      guard used <= columns else { break }
      formIndex(after: &end)
    }
    return String(self[..<end])
  }
}
