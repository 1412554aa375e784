/// What a program has switched on in the terminal. A program that ends must leave `standard` behind.
struct TerminalModes: Equatable, Sendable {
  enum Mouse: Equatable, Sendable {
    case off, clicks, drags, moves
  }

  var alternateScreen = false
  var bracketedPaste = false
  /// The arrow keys send `ESC O A` in place of `ESC [ A`.
  var applicationCursorKeys = false
  var mouse = Mouse.off
  var cursorVisible = true

  static let standard = TerminalModes()

  /// One phrase for each mode that differs from a fresh terminal's.
  var differences: [String] {
    var found: [String] = []
    if alternateScreen { found.append("alternate screen") }
    if bracketedPaste { found.append("bracketed paste") }
    if applicationCursorKeys { found.append("application cursor keys") }
    if mouse != .off { found.append("mouse") }
    if !cursorVisible { found.append("hidden cursor") }
    return found
  }
}
