/// Whether text is drawn on something dark or light.
enum Background: String {
  case dark, light

  /// - Parameter report: a colour as terminals tell it, `rgb:` or `rgba:` with red, green and blue of one to
  ///   four hexadecimal digits each.
  init?(report: String) {
    let parts = report.split(separator: ":")
    guard parts.count == 2, ["rgb", "rgba"].contains(parts[0]) else { return nil }
    let shares = parts[1].split(separator: "/").map(Self.share)
    guard shares.count >= 3, let red = shares[0], let green = shares[1], let blue = shares[2] else {
      return nil
    }
    // How bright the colours look beside each other (ITU-R BT.709).
    self = 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.5 ? .dark : .light
  }

  /// - Parameter colorVariable: the value of `COLORFGBG`, numbers of colours of which the last is that of the
  ///   background: of the sixteen, 7 and those from 9 on are light.
  init?(colorVariable: String) {
    guard let last = colorVariable.split(separator: ";").last, let number = Int(last),
      (0...15).contains(number)
    else { return nil }
    self = number == 7 || number > 8 ? .light : .dark
  }

  private static func share(_ digits: Substring) -> Double? {
    guard (1...4).contains(digits.count), let value = Int(digits, radix: 16), value >= 0 else {
      return nil
    }
    return Double(value) / Double((1 << (4 * digits.count)) - 1)
  }
}
