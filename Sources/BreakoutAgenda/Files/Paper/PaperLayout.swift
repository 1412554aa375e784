/// Blanks and empty lines by which paper sets text, as far as they carry no meaning.
enum PaperLayout {
  /// Lines without the blanks that all of them begin with.
  static func withoutMargin(_ lines: [String]) -> [String] {
    let margin = lines.filter { !$0.isBlank }.map(\.indentation).min() ?? 0
    return lines.map { $0.isBlank ? "" : String($0.dropFirst(margin)) }
  }

  /// Lines with one empty line where there are several, and none where a sentence goes on behind it, as in text that is
  /// set with wide spacing.
  static func withoutNeedlessGaps(_ lines: [String]) -> [String] {
    let width = lines.map(\.count).max() ?? 0
    var result: [String] = []
    var gap = false
    for line in lines {
      guard !line.isBlank else {
        gap = true
        continue
      }
      if gap, let last = result.last {
        let isWrapped =
          last.count > 30 && last.count * 3 > width * 2 && line.trimmed.first?.isLowercase == true
          && PaperText.goesOn(last, in: line)
        if !isWrapped { result.append("") }
      }
      gap = false
      result.append(line)
    }
    return result
  }

  /// Lines whose lists are indented as Markdown does it, whatever the paper did; text outside of lists, such as a
  /// heading in the middle of the line, begins at the margin.
  static func withPlainLists(_ lines: [String]) -> [String] {
    let marks = Set(odd.filter { mark in lines.count { $0.hasOddMark(mark) } > 1 })
    let lines = bulletsJoined(lines)
    let items = lines.map { line in
      line.isBlank ? nil : item(line.dropFirst(line.indentation), marks)
    }
    let hangs = hangs(lines, items)
    var levels: [Int] = []
    var result: [String] = []
    for (line, item) in zip(lines, items) {
      guard !line.isBlank else {
        result.append("")
        continue
      }
      let indent = line.indentation
      if let item {
        while let last = levels.last, last > indent + 1 { levels.removeLast() }
        if levels.isEmpty || levels[levels.count - 1] + 1 < indent { levels.append(indent) }
        result.append(blanks(levels.count - 1) + item)
        continue
      }
      let isAfterGap = result.last?.isEmpty ?? true
      let isOver =
        isAfterGap || hangs || VisualOrder.endsSentence(result.last ?? "")
        || line.contains(/^ *[0-2]?\d ?[:hH.] ?[0-5]\d\b/)
      if let outer = levels.first, indent <= outer, isOver || indent < outer {
        levels = []
        if !isAfterGap { result.append("") }
      }
      while levels.count > 1, indent <= levels[levels.count - 1] { levels.removeLast() }
      result.append(blanks(levels.count) + line.dropFirst(indent))
    }
    return result
  }

  /// Whether the second line of an item stands further in than its mark.
  private static func hangs(_ lines: [String], _ items: [String?]) -> Bool {
    lines.indices.dropLast().contains { place in
      items[place] != nil && items[place + 1] == nil && !lines[place + 1].isBlank
        && lines[place + 1].indentation > lines[place].indentation
    }
  }

  /// Whether a line begins with a bullet or a number.
  static func isItem(_ line: String) -> Bool { item(line.dropFirst(line.indentation), []) != nil }

  private static func blanks(_ depth: Int) -> String { String(repeating: "    ", count: depth) }

  /// A bullet on a line of its own belongs to the next one.
  private static func bulletsJoined(_ lines: [String]) -> [String] {
    var result: [String] = []
    var bullet: String?
    for line in lines {
      if let mark = bullet {
        if line.isBlank { continue }
        result.append(mark + " " + line.trimmed)
        bullet = nil
      } else if line.trimmed.count == 1, let mark = line.trimmed.first, bullets.contains(mark) {
        bullet = String(repeating: " ", count: line.indentation) + String(mark)
      } else {
        result.append(line)
      }
    }
    return result + (bullet.map { [$0] } ?? [])
  }

  /// The text with its mark and one blank, where it begins an item; `nil` where it does not.
  private static func item(_ text: Substring, _ marks: Set<Character>) -> String? {
    guard let first = text.first else { return nil }
    if bullets.contains(first) || marks.contains(first) {
      let rest = text.dropFirst()
      guard rest.first?.isWhitespace == true || first == "•" else { return nil }
      let mark = "-–*".contains(first) ? String(first) : "•"
      return "\(mark) \(rest.trimmed)"
    }
    let mark = text.prefix { !$0.isWhitespace }
    let rest = text.dropFirst(mark.count)
    guard (2...6).contains(mark.count), !rest.isBlank, let end = mark.last, ".)".contains(end)
    else { return nil }
    let name = mark.dropLast().drop { $0 == "(" }
    let isNumber = name.allSatisfy { $0.isNumber || $0 == "." } && name.count < 4
    let isLetter = end == ")" && name.count < 4 && name.allSatisfy { $0.isLetter && $0.isLowercase }
    guard !name.isEmpty, isNumber || isLetter else { return nil }
    return "\(mark) \(rest.trimmed)"
  }

  static let bullets: Set<Character> = [
    "•", "◦", "▪", "▫", "‣", "⁃", "●", "○", "■", "□", "·", "➢", "➤", "►", "✓", "–", "-", "*",
  ]

  /// Letters by which fonts of symbols draw bullets; they are ones where several lines begin so, with a gap.
  private static let odd: Set<Character> = ["o", "§", "Ø", "ü", "v", "q"]
}

extension StringProtocol {
  /// How many blanks it begins with.
  fileprivate var indentation: Int { prefix { $0 == " " }.count }

  fileprivate func hasOddMark(_ mark: Character) -> Bool {
    let text = drop { $0 == " " }
    return text.first == mark && text.dropFirst().hasPrefix("  ")
  }
}
