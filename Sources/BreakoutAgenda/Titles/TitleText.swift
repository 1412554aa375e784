/// The text of a point without what is no word of it: a task's box, emoji and bullets in front, marks of
/// Markdown, addresses.
enum TitleText {
  private static let decoration: Set<Character> = [
    "*", "_", "`", "#", "•", "▪", "–", "—", "-", "→", "►", "▶", "✓", "✔", ".", ",", ";", ":", "،",
    "；", "：", "，", "。", " ", "~", "|", ">", "\\", "/", "=", "+",
  ]
  private static let closing: Set<Character> = [
    ".", ",", ";", ":", "?", "!", "؟", "？", "。", "！", "，", "；", "：", "،", "؛", " ", "*", "_", "`",
    "–", "—", "-", "|", "~", "…", "¿", "¡", "、",
  ]
  private static let ends: Set<Character> = [".", "?", "!", "؟", "？", "。", "！", "…"]
  /// What ends in a full stop and ends no sentence; single letters do neither.
  private static let abbreviations: Set<String> = [
    "dr", "mr", "mrs", "ms", "prof", "st", "no", "nos", "art", "vs", "etc", "approx", "dept", "gov",
    "mme", "mlle", "ste", "env", "ex", "sr", "sra", "srta", "ud", "uds", "núm", "pág", "av",
    "aprox",
    "г", "гг", "им", "ул", "тыс", "млн", "млрд", "руб", "др", "т.д", "т.п", "т.е", "т.к", "e.g",
    "i.e",
    "p.ex", "p.ej", "ee.uu", "u.s", "u.n", "v", "p",
  ]

  /// The sentences of a text, each cleaned, without those that have no word. More than a few are never
  /// needed for a title.
  static func sentences(of text: String) -> [String] {
    let lines = text.split(whereSeparator: \.isNewline).prefix(6)
    return lines.flatMap { line in
      let bare = withoutAddresses(withoutLinks(undecorated(line.prefix(3000).onOneLine)))
      return split(undecorated(bare)).map(cleaned).filter {
        $0.contains { $0.isLetter || $0.isNumber }
      }
    }
  }

  static func asks(_ sentence: String) -> Bool {
    sentence.last.map { "?؟？".contains($0) } ?? false
  }

  /// Without marks at its end and at its beginning, brackets and quotes in pairs kept.
  static func trimmed(_ title: String) -> String {
    var text = title.trimming(closing)
    for (open, close) in pairs {
      let opened = text.count { $0 == open }
      let closed = text.count { $0 == close }
      let balanced = open == close ? opened.isMultiple(of: 2) : opened == closed
      if balanced, opened == (open == close ? 2 : 1), text.first == open, text.last == close {
        text = String(text.dropFirst().dropLast()).trimming([" "])
      } else if !balanced {
        if text.first == open { text.removeFirst() }
        if text.last == close { text.removeLast() }
      }
    }
    return text.trimming(closing)
  }

  static let pairs: [(Character, Character)] = [
    ("(", ")"), ("[", "]"), ("«", "»"), ("“", "”"), ("\"", "\""), ("（", "）"), ("《", "》"),
    ("{", "}"),
  ]

  /// A sentence with its mark at the end, so that what asks can be told.
  private static func cleaned(_ sentence: String) -> String {
    let asking = sentence.last { !"»”\")*_` ".contains($0) }.map { "?؟？".contains($0) } ?? false
    let text = trimmed(sentence)
    return asking && !text.isEmpty ? text + "?" : text
  }

  private static func undecorated(_ line: String) -> String {
    var text = Substring(line).drop(while: isDecoration)
    for box in ["[ ]", "[x]", "[X]", "☐", "☑", "☒", "✅"] where text.hasPrefix(box) {
      text = text.dropFirst(box.count).drop(while: isDecoration)
    }
    if let number = text.prefixMatch(of: /\d{1,3}[.)] +/) {
      text = text[number.range.upperBound...]
    }
    while let last = text.last, last != ".", isDecoration(last) { text.removeLast() }
    return String(text)
  }

  private static func isDecoration(_ character: Character) -> Bool {
    if decoration.contains(character) { return true }
    guard let scalar = character.unicodeScalars.first, scalar.value > 0x7F else { return false }
    return scalar.properties.isEmoji || scalar.properties.generalCategory == .otherSymbol
  }

  /// `[text](address)` is its text, and an image is its description.
  private static func withoutLinks(_ line: String) -> String {
    line.replacing(/!?\[([^\[\]]*)\]\([^()\s]*\)/) { String($0.1) }
      .replacing(/<br *\/?>/, with: " ").replacing("**", with: "").replacing("__", with: "")
      .replacing("`", with: "")
  }

  /// An address is its host, and nothing where it ends a text that has other words.
  private static func withoutAddresses(_ line: String) -> String {
    guard line.contains("://") || line.contains("www.") else { return line }
    let address = /[<(]?(?:https?:\/\/|www\.)([^\s\/<>()]+)[^\s<>()]*[>)]?/
    let named = line.replacing(address) { String($0.1) }
    guard let last = line.matches(of: address).last,
      !line[last.range.upperBound...].contains(where: { $0.isLetter || $0.isNumber })
    else { return named }
    let rest = line[..<last.range.lowerBound].replacing(address) { String($0.1) }
    return rest.contains { $0.isLetter || $0.isNumber } ? rest.trimmed : named
  }

  private static func split(_ line: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    let characters = Array(line)
    for (index, character) in characters.enumerated() {
      current.append(character)
      guard ends.contains(character), !isInside(current) else { continue }
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      let wide = "。？！".contains(character)
      guard wide || next.isWhitespace,
        wide || !isAbbreviated(current, before: characters[(index + 1)...])
      else { continue }
      sentences.append(current)
      current = ""
    }
    sentences.append(current)
    return sentences
  }

  private static func isInside(_ text: String) -> Bool {
    pairs.contains { open, close in
      open == close
        ? !text.count { $0 == open }.isMultiple(of: 2)
        : text.count { $0 == open } > text.count { $0 == close }
    }
  }

  private static func isAbbreviated(_ text: String, before rest: ArraySlice<Character>) -> Bool {
    if rest.first(where: { !$0.isWhitespace })?.isLowercase == true { return true }
    guard text.last == "." else { return false }
    let word = (text.words.last ?? "").plainWord.trimming(["."])
    return word.count <= 1 || abbreviations.contains(word)
  }
}
