import BreakoutModel

extension Unicode.Scalar {
  /// C0 (but the tab and line ends), DEL and C1: nothing of them belongs in a text, and a
  /// terminal obeys them.
  var isControl: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0: true
    default: false
    }
  }

  /// Chinese and Japanese characters, between which a line break is no blank.
  var isIdeographic: Bool {
    switch value {
    case 0x2E80...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}

extension StringProtocol {
  var isBlank: Bool { unicodeScalars.allSatisfy { $0.isWhitespace } }

  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first..<scalars.index(after: last)])
  }

  /// Also without tabs and line ends, for text that must stay on one line.
  var withoutControlCharacters: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter { !$0.isControl && $0 != "\n" && $0 != "\r" && $0 != "\t" }))
  }

  /// Runs of white space, line ends too, as one blank; none between two ideographs that a line
  /// end parts.
  var onOneLine: String {
    if isOneLine { return String(self) }
    var result = String.UnicodeScalarView()
    var gap = false
    var broken = false
    for scalar in unicodeScalars {
      if scalar.isWhitespace {
        gap = true
        broken = broken || scalar == "\n"
        continue
      }
      if scalar.isControl { continue }
      if gap, let last = result.last, !(broken && last.isIdeographic && scalar.isIdeographic) {
        result.append(" ")
      }
      gap = false
      broken = false
      result.append(scalar)
    }
    return String(result)
  }

  /// Whether it surely is one line with single blanks; of signs beyond the letters of most scripts it is not asked.
  private var isOneLine: Bool {
    var last = UInt8(ascii: " ")
    for byte in utf8 {
      switch byte {
      case 0x20: if last == 0x20 { return false }
      case 0..<0x20, 0x7F, 0xC2, 0xE1...0xE3, 0xEF: return false
      default: break
      }
      last = byte
    }
    return last != 0x20
  }

  /// Split at white space.
  var words: [String] {
    split(
      maxSplits: Int.max, omittingEmptySubsequences: true,
      whereSeparator: { $0.unicodeScalars.first?.isWhitespace == true }
    )
    .map { String($0) }
  }

  /// Lower case with straight apostrophes and one blank between words, accents kept, as the lists of known
  /// words are written. Names are compared as `folded`.
  var plainWord: String {
    var result = String.UnicodeScalarView()
    for scalar in lowercased().onOneLine.unicodeScalars {
      result.append(scalar == "’" || scalar == "ʼ" ? "'" : scalar)
    }
    return String(result)
  }
}

extension String {
  func trimming(_ characters: Set<Character>) -> String {
    var text = Substring(self)
    while let first = text.first, characters.contains(first) { text.removeFirst() }
    while let last = text.last, characters.contains(last) { text.removeLast() }
    return String(text)
  }
}
