/// The marks in front of a line that Markdown does not know: `•`, `a)`, `(1)`, `١.`, `1、`.
enum ListMarks {
  /// The line with a mark that CommonMark knows in its place.
  static func commonMark(_ line: String) -> String {
    let indent = line.prefix { $0 == " " || $0 == "\t" }
    let rest = line.dropFirst(indent.count)
    guard let first = rest.first else { return line }
    if bullets.contains(first) {
      let after = rest.dropFirst()
      guard let next = after.first, next.isWhitespace || first != "–" && first != "—" else {
        return line
      }
      return indent + "- " + after.trimmed
    }
    guard first == "(" || first == "（" || first.isLetter || first.isNumber || first == "*",
      let item = lettered(rest) ?? foreignNumber(rest) ?? labelled(rest)
    else { return line }
    return indent + "1) " + item
  }

  /// A heading without a number such as `2.`, `II.`, `3)` or `一、` in front.
  static func withoutNumber(_ heading: String) -> String {
    let rest = heading.drop { $0 == "(" || $0 == "（" || $0.isWhitespace }
    let number = rest.prefix { $0.isNumber || "ivxIVX一二三四五六七八九十".contains($0) }
    guard (1...4).contains(number.count) else { return heading }
    let after = rest.dropFirst(number.count)
    guard let mark = after.first, ".)）、．:".contains(mark) else { return heading }
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
