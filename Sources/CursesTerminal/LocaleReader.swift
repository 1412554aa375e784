import CNcurses

/// Turns what a terminal sends in the locale's characters into UTF-8, where they are others.
enum LocaleReader {
  static func utf8(of bytes: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      var scalar: UInt32 = 0
      var status = cncurses_decode(byte, &scalar)
      if status < 0 {
        text.append("\u{FFFD}")
        status = cncurses_decode(byte, &scalar)
      }
      if status != 0 { text.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
    }
    return Array(String(text).utf8)
  }
}
