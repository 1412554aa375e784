/// Undoes hyphenation at line ends. Each line stays a line: the end of a word moves up to its beginning.
enum LineHyphens {
  /// - Parameter words: those of the text.
  static func removed(from lines: [String], _ words: Vocabulary) -> [String] {
    guard lines.contains(where: { endsInHyphen($0) }) else {
      return lines.map { $0.contains("\u{AD}") ? $0.replacing("\u{AD}", with: "") : $0 }
    }
    var lines = lines
    // Lines of which nothing is left.
    var emptied: Set<Int> = []
    for place in lines.indices.dropLast() where endsInHyphen(lines[place]) {
      let next = place + 1
      let indent = lines[next].prefix { $0 == " " }
      let rest = lines[next].dropFirst(indent.count)
      let end = rest.prefix { !$0.isWhitespace }
      guard let first = end.first, first.isLetter || first.isNumber else { continue }
      lines[place] = joined(lines[place], String(end), words)
      let remaining = rest.dropFirst(end.count).drop { $0 == " " }
      lines[next] = remaining.isEmpty ? "" : String(indent + remaining)
      if remaining.isEmpty { emptied.insert(next) }
    }
    return lines.enumerated().filter { !emptied.contains($0.offset) }
      .map { $0.element.replacing("\u{AD}", with: "") }
  }

  /// A line and the text that goes on with it, parted by a blank where no word was broken.
  static func joined(_ line: String, _ rest: String, _ words: Vocabulary) -> String {
    guard endsInHyphen(line), let first = rest.first, first.isLetter || first.isNumber else {
      let isIdeographic =
        line.unicodeScalars.last?.isIdeographic == true
        && rest.unicodeScalars.first?.isIdeographic == true
      return line + (isIdeographic ? "" : " ") + rest
    }
    let start = line.split { $0.isWhitespace }.last.map(String.init) ?? ""
    let end = rest.prefix { !$0.isWhitespace }
    return String(line.reversed().drop(while: \.isWhitespace).dropFirst().reversed())
      + (words.keepsHyphen(start, String(end)) ? "-" : "") + rest
  }

  fileprivate static func endsInHyphen(_ line: String) -> Bool {
    let end = line.unicodeScalars.reversed().drop { $0.properties.isWhitespace }.prefix(2)
    guard end.count == 2, let hyphen = end.first, let letter = end.last else { return false }
    return "-\u{AD}‐".unicodeScalars.contains(hyphen) && letter.properties.isAlphabetic
  }
}

extension LineHyphens {
  /// The words of a text, by which it is told whether a hyphen at the end of a line belongs to the word.
  struct Vocabulary {
    private var words: Set<String> = []
    private let isFrench: Bool
    /// Whether nobody has hyphenated the text: then the few hyphens at line ends belong to their words.
    private let isUnbroken: Bool

    init(_ lines: [String]) {
      var french = 0
      var other = 0
      for line in lines {
        let all = line.split {
          !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "’" || $0 == "'")
        }
        for word in all.enumerated().filter({ $0.offset < all.count - 1 || !line.hasSuffix("-") }) {
          let word = word.element.lowercased()
          words.insert(word)
          if ["les", "des", "la", "le", "et", "dans", "pour", "une"].contains(word) { french += 1 }
          if ["the", "of", "and", "to", "in", "los", "las", "el", "y"].contains(word) {
            other += 1
          }
        }
      }
      isFrench = french > other
      let full = lines.count { !$0.isBlank }
      let broken = lines.count { LineHyphens.endsInHyphen($0) }
      isUnbroken = full > 20 && broken * 30 < full
    }

    /// Where the text itself has the word in one of the two forms it is that; else a hyphen between two parts that each
    /// are words, a capital, or a number belongs to it.
    ///
    /// - Parameters:
    ///   - start: with its hyphen.
    ///   - end: with what stands behind the word.
    func keepsHyphen(_ start: String, _ end: String) -> Bool {
      guard !start.hasSuffix("\u{AD}") else { return false }
      let first = start.dropLast().drop { !($0.isLetter || $0.isNumber) }.lowercased()
      let last = end.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
      if words.contains(first + "-" + last.lowercased()) { return true }
      if words.contains(first + last.lowercased()) { return false }
      if last.first?.isLowercase != true { return true }
      if Self.endings.contains(String(last)) { return false }
      if first.contains("-") || isUnbroken { return true }
      if Self.secondParts.contains(String(last)) { return true }
      if isFrench, Self.pronouns.contains(String(last)) { return true }
      return first.count > 3 && last.count > 3 && words.contains(first)
        && words.contains(last.lowercased())
    }

    /// What words are broken before, and no word.
    private static let endings: Set<String> = [
      "able", "al", "ally", "ance", "ation", "ations", "ed", "ence", "er", "ers", "ible", "ic",
      "ing", "ings", "ion", "ional", "ious", "ities", "ity", "ive", "ives", "ize", "less", "ly",
      "ment", "ments", "ness", "ous", "sion", "sions", "tion", "tional", "tions", "tive", "tives",
      "ture", "ción", "ciones", "dad", "mente", "miento", "té", "tés", "tique",
    ]

    /// What stands behind many a hyphen, and is no part that a word is broken into.
    private static let secondParts: Set<String> = [
      "based", "being", "building", "driven", "friendly", "led", "level", "making", "oriented",
      "profit", "related", "scale", "sector", "sharing", "specific", "term", "wide",
    ]

    /// What stands behind a verb in a question.
    private static let pronouns: Set<String> = [
      "il", "elle", "on", "ils", "elles", "nous", "vous", "ce", "t-il", "t-elle", "t-on", "je",
    ]
  }
}
