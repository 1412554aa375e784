/// The one place where text that people typed, or that came from an agenda, is made fit for a
/// document.
///
/// Control characters would act on a terminal or a printer, and the characters that override or
/// isolate the direction of text could make a line read as something else; both are taken out.
/// Every kind of line end becomes a line, white space within a line becomes single spaces, and none
/// is left at its ends, so that nothing in a line can count as indentation or as a line break of
/// some format.
public enum CleanText {
  /// The lines of a text that have something in them, in groups that empty lines separate.
  public static func paragraphs(of text: String) -> [[String]] {
    var paragraphs: [[String]] = []
    var isNew = true
    for line in lines(of: text) {
      if line.isEmpty {
        isNew = true
      } else if isNew {
        paragraphs.append([line])
        isNew = false
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs
  }

  /// The whole text as one line.
  public static func line(_ text: String) -> String {
    let lines = lines(of: text)
    return lines.count == 1 ? lines[0] : lines.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func lines(of text: String) -> [String] {
    if isClean(text) { return [text] }
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var isSpacePending = false
    var endsWithReturn = false
    for scalar in text.unicodeScalars {
      defer { endsWithReturn = scalar == "\r" }
      switch role(of: scalar) {
      case .lineEnd:
        if scalar == "\n", endsWithReturn { continue }
        lines.append(String(line))
        line = String.UnicodeScalarView()
        isSpacePending = false
      case .space: isSpacePending = !line.isEmpty
      case .removed: continue
      case .text:
        if isSpacePending { line.append(" ") }
        isSpacePending = false
        line.append(scalar)
      }
    }
    lines.append(String(line))
    return lines
  }

  private enum Role { case text, space, lineEnd, removed }

  private static func role(of scalar: Unicode.Scalar) -> Role {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: .lineEnd
    case 0x09: .space
    case 0..<0x20, 0x7F..<0xA0: .removed
    case 0x21..<0x7F: .text
    // Embeddings, overrides and isolates; byte order marks; annotation anchors.
    case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB: .removed
    // Letters of nearly all scripts, among which is no white space: asking for properties takes time.
    case 0xA1..<0x1680, 0x2010...0x2027, 0x3001..<0xD800: .text
    default:
      if scalar.properties.isNoncharacterCodePoint {
        .removed
      } else {
        // A no-break space stays where it is: it is typed on purpose, as in "12 %".
        scalar.properties.isWhitespace && scalar.value != 0xA0 && scalar.value != 0x202F
          ? .space : .text
      }
    }
  }

  /// Whether it is one line as it should be, which most notes are.
  private static func isClean(_ text: String) -> Bool {
    var endsWithSpace = true
    for scalar in text.unicodeScalars {
      let isSpace = scalar == " "
      guard isSpace ? !endsWithSpace : role(of: scalar) == .text else { return false }
      endsWithSpace = isSpace
    }
    return !endsWithSpace
  }
}
