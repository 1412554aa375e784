import CNcurses
import Terminal

/// Gives numbers to pairs of colours when they are first drawn, as ncurses wants it.
struct ColorPairs {
  /// Whether the terminal has colours and the user wants them.
  private let isColorful: Bool
  /// Whether "the terminal's own colour" can be asked for.
  private let hasDefaultColors: Bool
  private var numbers: [Int16?]
  private var next: Int16 = 1

  /// After newterm(). With `NO_COLOR` set to anything there are no colours (no-color.org).
  init(noColor: Bool) {
    isColorful =
      !noColor && has_colors() && start_color() == OK
      && cncurses_colors() >= TerminalDescription.fewestColors
    hasDefaultColors = isColorful && use_default_colors() == OK
    numbers = Array(repeating: nil, count: Color.allCases.count * Color.allCases.count)
  }

  /// The pair of a style; 0, which is the terminal's own, when there are no colours or no more
  /// pairs.
  mutating func number(of style: Style) -> Int16 {
    guard isColorful, style.foreground != .default || style.background != .default else {
      return 0
    }
    let index =
      Int(style.foreground.rawValue) * Color.allCases.count + Int(style.background.rawValue)
    if let number = numbers[index] { return number }
    var number: Int16 = 0
    if Int(next) < Int(cncurses_color_pairs()) {
      let foreground = cursesColor(style.foreground, else: Color.white)
      let background = cursesColor(style.background, else: Color.black)
      if init_pair(next, foreground, background) == OK {
        number = next
        next += 1
      }
    }
    numbers[index] = number
    return number
  }

  /// The colours of ncurses are ours less one; -1 is the terminal's own.
  private func cursesColor(_ color: Color, else replacement: Color) -> Int16 {
    let color = color == .default && !hasDefaultColors ? replacement : color
    return Int16(color.rawValue) - 1
  }
}
