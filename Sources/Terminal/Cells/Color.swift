/// The colours every terminal has; what they look like is the user's choice of theme.
public enum Color: UInt8, CaseIterable, Sendable {
  /// Whatever the terminal writes or paints with when nobody asked for a colour.
  case `default`
  case black, red, green, yellow, blue, magenta, cyan, white
}
