/// Arabic and Hebrew that a document has as it is seen, from left to right: known by its words, which are then written
/// backwards.
enum VisualOrder {
  /// Lines in the order in which they are read.
  static func mended(_ lines: [String]) -> [String] {
    var (forward, backward) = (0, 0)
    var (atStart, atEnd) = (0, 0)
    for line in lines where line.unicodeScalars.contains(where: { $0.isRightToLeft }) {
      for word in line.split(whereSeparator: { !$0.isLetter }) {
        // Read forwards, forms are no letters of the list; backwards they are told by their letters.
        let plain = PaperLetters.plain(String(word))
        if usual.contains(plain) { forward += 1 }
        if usual.contains(
          PaperLetters.plain(String(String.UnicodeScalarView(word.unicodeScalars.reversed()))))
        {
          backward += 1
        }
      }
      let trimmed = line.trimmed
      if let first = trimmed.first, ".؟:،".contains(first) { atStart += 1 }
      if let last = trimmed.last, ".؟:،".contains(last) { atEnd += 1 }
    }
    guard backward > 1, backward > 2 * forward else { return lines }
    // Where sentences end at the right place, only the words run backwards.
    let byWord = atEnd > atStart
    return lines.map { line in
      guard line.unicodeScalars.contains(where: { $0.isRightToLeft }) else { return line }
      return byWord ? withWordsTurned(line) : turned(line)
    }
  }

  /// Whether a line from right to left ends a sentence. As such lines stand at the right, nothing else says where a
  /// list ends.
  static func endsSentence(_ line: String) -> Bool {
    guard let last = line.trimmed.last, "؟.!".contains(last) else { return false }
    return line.unicodeScalars.contains(where: \.isRightToLeft)
  }

  /// The whole line, in which numbers and words of other scripts keep their way.
  private static func turned(_ line: String) -> String {
    let scalars = Array(line.trimmed.unicodeScalars.reversed())
    var result: [Unicode.Scalar] = []
    var place = 0
    while place < scalars.count {
      if scalars[place].isLeftToRight {
        var end = place
        var last = place
        while end < scalars.count, !scalars[end].isRightToLeft {
          if scalars[end].isLeftToRight { last = end }
          end += 1
        }
        result += scalars[place...last].reversed()
        place = last + 1
      } else {
        result.append(mirrored(scalars[place]))
        place += 1
      }
    }
    return String(String.UnicodeScalarView(withMarksBehind(result)))
  }

  private static func withWordsTurned(_ line: String) -> String {
    var result: [Unicode.Scalar] = []
    var word: [Unicode.Scalar] = []
    for scalar in line.unicodeScalars {
      if scalar.isRightToLeft && scalar.properties.isAlphabetic
        || scalar.properties.canonicalCombiningClass != .notReordered
      {
        word.append(scalar)
      } else {
        result += withMarksBehind(word.reversed())
        word = []
        result.append(scalar)
      }
    }
    result += withMarksBehind(word.reversed())
    return String(String.UnicodeScalarView(result))
  }

  /// Vowel signs stand behind their letters.
  private static func withMarksBehind(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var marks: [Unicode.Scalar] = []
    for scalar in scalars {
      if scalar.properties.canonicalCombiningClass != .notReordered {
        marks.append(scalar)
      } else {
        result.append(scalar)
        result += marks.reversed()
        marks = []
      }
    }
    return result + marks
  }

  private static func mirrored(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "(": ")"
    case ")": "("
    case "[": "]"
    case "]": "["
    case "«": "»"
    case "»": "«"
    default: scalar
    }
  }

  /// Words that every text of the language has; none is one backwards.
  private static let usual: Set<String> = [
    "في", "من", "على", "إلى", "الى", "هذا", "هذه", "التي", "الذي", "كيف", "ما", "عن", "أن", "بين",
    "كل", "هل", "مع", "أو", "المتحدة", "الجلسة", "النقاش", "المائدة",
    "של", "את", "על", "לא", "הוא", "זה", "כי", "עם", "היא", "בין",
  ]
}

extension Unicode.Scalar {
  fileprivate var isRightToLeft: Bool {
    switch value {
    case 0x590..<0x660, 0x66A..<0x6F0, 0x6FA..<0x900, 0xFB1D..<0xFE00, 0xFE70..<0xFF00: true
    default: false
    }
  }

  /// Letters of other scripts, and digits of all.
  fileprivate var isLeftToRight: Bool {
    !isRightToLeft && (properties.isAlphabetic || properties.numericType != nil)
  }
}
