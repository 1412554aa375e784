import Foundation

/// Signs that stand for letters and bullets on paper only.
enum PaperLetters {
  /// A line with its ligatures as letters, and bullets from the private use area as bullets. Forms of Arabic letters
  /// stay until it is known which way they run.
  static func mended(_ line: String) -> String {
    guard line.utf8.contains(where: { $0 >= 0x80 }) else { return line }
    var result = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar.value {
      case 0xFB00: result.append(contentsOf: "ff".unicodeScalars)
      case 0xFB01: result.append(contentsOf: "fi".unicodeScalars)
      case 0xFB02: result.append(contentsOf: "fl".unicodeScalars)
      case 0xFB03: result.append(contentsOf: "ffi".unicodeScalars)
      case 0xFB04: result.append(contentsOf: "ffl".unicodeScalars)
      case 0xFB05, 0xFB06: result.append(contentsOf: "st".unicodeScalars)
      case 0xE000...0xF8FF:
        // A bullet at the start of a line; elsewhere nothing that could be said.
        if result.allSatisfy({ $0 == " " }) { result.append("•") }
      // Marks of direction are for those who draw the text.
      case 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// A line with each form of an Arabic or Hebrew letter as the letter.
  static func plain(_ line: String) -> String {
    guard line.unicodeScalars.contains(where: isForm) else { return line }
    return line.unicodeScalars.map { scalar in
      isForm(scalar) ? String(scalar).precomposedStringWithCompatibilityMapping : String(scalar)
    }.joined()
  }

  static func isForm(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFB1D...0xFB4F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: true
    default: false
    }
  }
}
