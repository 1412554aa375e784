/// The marks in front of a line that Markdown does not know: `•`, `a)`, `(1)`, `١.`, `1、`.
enum ListMarks {
  /// The line with a mark that CommonMark knows in its place.
  static func commonMark(_ line: String) -> String {
    let indent = line.prefix { $0 == " " || $0 == "\t" }
    let rest = withPlainBlank(line.dropFirst(indent.count))
    let line = String(indent + rest)
    guard let first = rest.first else { return line }
    if bullets.contains(first) {
      let after = rest.dropFirst()
      guard let next = after.first, next.isWhitespace || first != "–" && first != "—" else {
        return line
      }
      return indent + "- " + after.trimmed
    }
    guard first == "(" || first == "（" || first.isLetter || first.isNumber || first == "*",
      let item = lettered(rest) ?? foreignNumber(rest) ?? ordinal(rest) ?? roman(rest)
        ?? labelled(rest)
    else { return line }
    return indent + "1) " + item
  }

  /// `-\u{A0}text`: a blank that does not break is none for CommonMark.
  private static func withPlainBlank(_ line: Substring) -> Substring {
    let mark = line.prefix { $0.isASCII && $0.isNumber }
    let end = mark.isEmpty ? line.dropFirst() : line.dropFirst(mark.count + 1)
    guard mark.count <= 3, let blank = end.first, blank != " ", blank != "\t", blank.isWhitespace,
      let last = (mark.isEmpty ? line : line.dropFirst(mark.count)).first,
      mark.isEmpty ? "-*+•".contains(last) : ".)".contains(last)
    else { return line }
    return mark + String(last) + " " + end.trimmed
  }

  /// `1.º text`, `1º) text`, `1°. text`, `1/ text`, `1- text`, `1.- text`, `PRIMERO.- text`
  private static func ordinal(_ line: Substring) -> String? {
    let number = line.prefix { $0.isNumber && $0.isASCII }
    var rest = line.dropFirst(number.count)
    if number.isEmpty {
      let word = line.prefix { !$0.isWhitespace && !".-–:)،".contains($0) }
      guard ordinals[String(word).folded] != nil else { return nil }
      rest = line.dropFirst(word.count)
      guard let mark = rest.first, ".-–:)".contains(mark) else { return nil }
    } else {
      guard (1...2).contains(number.count) else { return nil }
    }
    let marks = rest.prefix { ".-–ºª°)/:".contains($0) }
    guard !marks.isEmpty, marks.count <= 3 else { return nil }
    let text = rest.dropFirst(marks.count)
    guard text.first?.isWhitespace == true || marks.last == "-", !text.isBlank else { return nil }
    // What CommonMark knows keeps its number; `10 - 12` and `3:` are none.
    if !number.isEmpty, [".", ")", "-", "–", ":"].contains(marks) {
      return marks == "-" && text.first?.isWhitespace == true
        && text.trimmed.first?.isLowercase == false
        ? text.trimmed : nil
    }
    return text.trimmed
  }

  /// The number of an ordinal with a mark behind it: `PRIMERO.-`, `ثانياً:`
  static func value(ofOrdinalIn line: String) -> Int? {
    // Most lines have no such mark near the beginning.
    guard line.utf8.prefix(48).contains(where: { $0 > 127 || ".-:)".utf8.contains($0) }) else {
      return nil
    }
    let word = line.prefix { !$0.isWhitespace && !".-–:)،".contains($0) }
    guard word.count > 2, let mark = line.dropFirst(word.count).first, ".-–:)".contains(mark) else {
      return nil
    }
    return ordinals[String(word).folded]
  }

  private static let ordinals: [String: Int] = {
    let lines = [
      "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo",
      "primera segunda tercera cuarta quinta sexta",
      "premièrement deuxièmement troisièmement quatrièmement",
      "firstly secondly thirdly fourthly",
      "во-первых во-вторых в-третьих",
      "أولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا",
    ]
    var table: [String: Int] = [:]
    for line in lines {
      for (place, word) in line.words.enumerated() { table[word.folded] = place + 1 }
    }
    return table
  }()

  /// `II. text`, `IV) text`, `III – text`
  private static func roman(_ line: Substring) -> String? {
    let number = line.prefix { "IVX".contains($0) }
    guard value(ofRoman: String(number)) != nil else { return nil }
    let rest = line.dropFirst(number.count)
    let marks = rest.drop { $0 == " " }.prefix { ".)-–—:".contains($0) }
    guard (1...2).contains(marks.count), rest.first.map({ ".)-–—: ".contains($0) }) == true else {
      return nil
    }
    let text = rest.drop { $0 == " " }.dropFirst(marks.count)
    guard text.first?.isWhitespace == true, !text.isBlank else { return nil }
    return text.trimmed
  }

  /// Up to fifteen.
  static func value(ofRoman number: String) -> Int? {
    romans.firstIndex(of: number).map { $0 + 1 }
  }

  private static let romans = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
  ]

  /// A heading without a number such as `2.`, `II.`, `3)` or `一、` in front.
  static func withoutNumber(_ heading: String) -> String {
    if value(ofOrdinalIn: heading) != nil {
      let rest = heading.drop { !".-–:)".contains($0) }.drop { ".-–:) ".contains($0) }
      if !rest.isBlank { return String(rest) }
    }
    let rest = heading.drop { $0 == "(" || $0 == "（" || $0.isWhitespace }
    let number = rest.prefix { $0.isNumber || "ivxIVX一二三四五六七八九十".contains($0) }
    guard (1...4).contains(number.count) else { return heading }
    let after = rest.dropFirst(number.count)
    guard let mark = after.first, ".)）、．:".contains(mark) else { return heading }
    // `1.ª mesa` and `1.er débat` are ordinals.
    // `4.2 release` is a version.
    if mark == ".", let next = after.dropFirst().first,
      "ªº".contains(next) || next.isLowercase || next.isNumber
    {
      return heading
    }
    let name = after.dropFirst().trimmed
    return name.isEmpty ? heading : name
  }

  /// `Question 3: text`, `**Axe 1 :** text`, `Вопрос 2. text`, `问题一：text`: the label is the number of an item.
  private static func labelled(_ line: Substring) -> String? {
    let bare = line.drop { $0 == "*" || $0 == "_" }
    guard let label = LabelledNumber(bare), label.isFollowedByMark, !label.rest.isBlank else {
      return nil
    }
    var rest = label.rest
    // Bold print that began before the label goes on behind it, or ends with it.
    let stars = line.prefix { $0 == "*" }.count
    if stars == 2 {
      if rest.hasPrefix("**") { rest = rest.dropFirst(2).trimmed } else { rest = "**" + rest }
    }
    return rest
  }

  private static let bullets: Set<Character> = [
    "•", "∙", "❖", "✔", "☐", "☑", "❏", "→", "★", "☆", "◆", "◇", "※", "►", "▶", "⁌", "⦁", "○", "◘",
    "●", "\u{F0A7}", "\u{F0D8}", "\u{F0FC}", "\u{2219}", "\u{25AA}", "◦", "▪", "▫", "‣", "⁃", "●",
    "○", "■", "□", "·", "➢", "➤", "►", "✓", "–", "—", "―", "\u{F0B7}",
  ]

  /// `a) text`, `(a) text`, `(1) text`, `(iv) text`; `nil` for anything else.
  private static func lettered(_ line: Substring) -> String? {
    let isOpened = line.first == "(" || line.first == "（"
    let rest = isOpened ? line.dropFirst() : line
    let mark = rest.prefix { $0.isLetter || $0.isNumber }
    let after = rest.dropFirst(mark.count)
    guard after.first == ")" || after.first == "）" else { return nil }
    let isLetter = mark.count == 1 && mark.allSatisfy(\.isLetter)
    let isRoman = (1...4).contains(mark.count) && mark.allSatisfy { "ivxIVX".contains($0) }
    let isNumber = (1...3).contains(mark.count) && mark.allSatisfy(\.isNumber)
    guard isLetter || isRoman || isNumber else { return nil }
    let text = after.dropFirst()
    guard text.first?.isWhitespace == true || after.first == "）" else { return nil }
    // `1) text` is CommonMark already and keeps its number.
    if !isOpened, isNumber, mark.allSatisfy(\.isASCII), after.first == ")" { return nil }
    return text.trimmed
  }

  /// `١. text`, `1． text`, `1、text`; `nil` for what CommonMark knows.
  private static func foreignNumber(_ line: Substring) -> String? {
    let number = line.prefix { $0.isNumber }
    guard (1...3).contains(number.count) else { return nil }
    let after = line.dropFirst(number.count)
    guard let mark = after.first, ".．、-–)".contains(mark) else { return nil }
    let text = after.dropFirst()
    let isASCII = number.allSatisfy(\.isASCII)
    if isASCII, mark == "." || mark == ")" || mark == "-" || mark == "–" { return nil }
    guard text.first?.isWhitespace == true || mark == "、" || mark == "．" else { return nil }
    return text.trimmed
  }
}
