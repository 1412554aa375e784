/// Text made fit for a terminal, whoever wrote it: names of files, titles and arguments may hold anything.
///
/// Control characters would act on the terminal, and the characters that override the direction of text make
/// a line read as something else. A replacement character shows where one stood, or a whole sequence.
enum VisibleText {
  /// As one line.
  static func line(_ text: String) -> String {
    cleaned(text) {
      [0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029].contains($0.value) ? " " : "\u{FFFD}"
    }
  }

  /// With its own lines and tabs.
  static func lines(_ text: String) -> String {
    cleaned(text) { $0 == "\n" || $0 == "\t" ? $0 : "\u{FFFD}" }
  }

  /// Whether a terminal would obey a character instead of showing it.
  static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    // Separators, embeddings and overrides; isolates; annotation anchors.
    case 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: true
    default: false
    }
  }

  private static func cleaned(
    _ text: String, replacement: (Unicode.Scalar) -> Unicode.Scalar
  ) -> String {
    guard text.unicodeScalars.contains(where: acts) else { return text }
    var clean = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      clean.append(acts(scalar) ? replacement(scalar) : scalar)
      if let end = endOfString(begunBy: scalar, rest) { rest = rest[end...] }
    }
    return String(clean)
  }

  /// Behind a string for the terminal, such as a title for its window, that has begun with a character and is
  /// ended: nobody is to read that either.
  private static func endOfString(
    begunBy scalar: Unicode.Scalar, _ rest: Substring.UnicodeScalarView
  ) -> String.Index? {
    let isEscaped =
      scalar == "\u{1B}" && rest.first.map { "]PX^_".unicodeScalars.contains($0) } == true
    guard isEscaped || [0x90, 0x98, 0x9D, 0x9E, 0x9F].contains(scalar.value),
      let last = rest.firstIndex(where: { ["\u{7}", "\u{1B}", "\u{9C}"].contains($0) })
    else { return nil }
    let end = rest.index(after: last)
    let isPair = rest[last] == "\u{1B}" && end < rest.endIndex && rest[end] == "\\"
    return isPair ? rest.index(after: end) : end
  }
}
