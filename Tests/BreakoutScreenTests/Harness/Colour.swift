/// The colour of a cell's text or ground, as the program asked for it.
enum Colour: Hashable, Sendable, CustomStringConvertible {
  /// What the person's terminal uses when nothing was asked for.
  case standard
  /// A place in the palette of 256.
  case palette(UInt8)
  case rgb(red: UInt8, green: UInt8, blue: UInt8)

  private static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  static let red = Colour.palette(1)
  static let green = Colour.palette(2)
  static let yellow = Colour.palette(3)
  static let blue = Colour.palette(4)

  var description: String {
    switch self {
    case .standard: "standard"
    case .palette(let index) where index < 8: Self.names[Int(index)]
    case .palette(let index) where index < 16: "bright-" + Self.names[Int(index) - 8]
    case .palette(let index): "colour-\(index)"
    case .rgb(let red, let green, let blue): "rgb-\(red)-\(green)-\(blue)"
    }
  }
}
