/// Plain text as Markdown that means nothing more.
enum MarkdownText {
  private static let special: Set<Character> = ["\\", "*", "_", "`", "[", "]", "<"]

  /// A text of one line, which may begin a block.
  static func line(_ text: String) -> String {
    let line = text.onOneLine
    var written = ""
    for (offset, character) in line.enumerated() {
      if character == "&" {
        written += "&amp;"
      } else {
        if special.contains(character) || offset == 0 && "#+->~=".contains(character) {
          written += "\\"
        }
        written.append(character)
      }
    }
    return guarded(withoutItemMark(written), of: line)
  }

  /// The lines of a text as paragraphs, those that begin with a dash as items of lists.
  static func paragraphs(_ text: String) -> [String] {
    var paragraphs: [String] = []
    for line in text.split(whereSeparator: \.isNewline) where !line.isBlank {
      guard line.hasPrefix("- "), !line.dropFirst(2).isBlank else {
        paragraphs.append(self.line(String(line)))
        continue
      }
      let item = "- " + self.line(String(line.dropFirst(2)))
      if let last = paragraphs.last, last.hasPrefix("- ") {
        paragraphs[paragraphs.count - 1] = last + "\n" + item
      } else {
        paragraphs.append(item)
      }
    }
    return paragraphs
  }

  /// The blocks of a text, which blank lines part.
  static func blocks(_ text: String) -> [String] {
    var blocks: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isBlank { blocks.append([]) } else { blocks[blocks.count - 1].append(line) }
    }
    blocks.removeAll(where: \.isEmpty)
    return blocks.enumerated().map { place, lines in
      if isTable(lines) { return table(lines) }
      let text = lines.joined(separator: "\n")
      let written = paragraphs(text).joined(separator: "\n\n")
      // What the reader would put together was a heading.
      guard lines.count == 1, place + 1 < blocks.count, let next = blocks[place + 1].first,
        !text.hasPrefix("- "), NoteRepair.joins(text, String(next))
      else { return written }
      return "### " + written
    }
  }

  /// Lines without a blank one between, and with bars, were the rows of a table.
  private static func isTable(_ lines: [Substring]) -> Bool {
    lines.count > 1 && lines.contains { $0.contains(" | ") }
      && !lines.contains { $0.hasPrefix("- ") }
  }

  private static func table(_ lines: [Substring]) -> String {
    let rows = lines.map { $0.split(separator: "|").map { line($0.trimmed) } }
    let columns = rows.map(\.count).max() ?? 1
    let rule = Array(repeating: "---", count: columns)
    let filled = rows.map { $0 + Array(repeating: "", count: columns - $0.count) }
    return ([filled[0], rule] + filled.dropFirst()).map { "| \($0.joined(separator: " | ")) |" }
      .joined(separator: "\n")
  }

  /// A remark that is not part of the text.
  static func comment(_ text: String) -> String {
    "<!-- \(withoutCommentMarks(text.onOneLine)) -->"
  }

  /// With blanks between hyphens, of which two would end a comment.
  static func withoutCommentMarks(_ text: String) -> String {
    text.replacing(/-(?=-)/, with: "- ")
  }

  /// The text with long lines broken at blanks; front matter, headings and tables are left as they
  /// are.
  static func wrapped(_ text: String) -> String {
    var isMatter = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      number, line in
      if line == "---", number == 0 || isMatter { isMatter.toggle() }
      return isMatter || line.hasPrefix("#") || line.hasPrefix("| ")
        ? String(line) : wrapped(line: line)
    }.joined(separator: "\n")
  }

  private static let columns = 100

  private static func wrapped(line: Substring) -> String {
    guard line.count > columns else { return String(line) }
    // What goes on stands below what it goes on from.
    let mark = line.prefixMatch(of: /\ *(?:- |\d+\. )?/)?.output ?? ""
    let indent = String(repeating: " ", count: mark.count)
    var lines: [String] = []
    var current = String(mark)
    for word in line.dropFirst(mark.count).split(separator: " ") {
      let isFirst = current.count == mark.count
      // A word that could begin a block does not begin a line.
      let mayBreak = word.first.map { $0.isLetter || $0 == "(" } == true
      if !isFirst, mayBreak, current.count + 1 + word.count > columns {
        lines.append(current)
        current = indent + word
      } else {
        current += (isFirst ? "" : " ") + word
      }
    }
    return (lines + [current]).joined(separator: "\n")
  }

  /// `1.` and the like begin no list.
  private static func withoutItemMark(_ line: String) -> String {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return line }
    return digits + "\\" + rest
  }

  /// A line that the reader would take for a heading or for an item with a mark of its own, with its first character
  /// written as a number.
  private static func guarded(_ written: String, of line: String) -> String {
    guard let first = line.unicodeScalars.first, written.unicodeScalars.first == first else {
      return written
    }
    // Other names of sections change nothing where they become headings.
    let isHeading =
      switch SectionNames.role(of: line) {
      case .points, .background: true
      case .aims, .people, .other, nil: false
      }
    guard isHeading || ListMarks.commonMark(written) != written else { return written }
    return "&#\(first.value);"
      + String(String.UnicodeScalarView(written.unicodeScalars.dropFirst()))
  }
}
