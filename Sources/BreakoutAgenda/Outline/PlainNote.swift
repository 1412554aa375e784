/// Turns the habits of plain text into CommonMark, line by line so that line numbers stay: other
/// bullets, labels such as `Question 3:`, the names of sections that stand alone on a line, and what other programs
/// leave in their Markdown.
struct PlainNote {
  static func commonMark(_ lines: ArraySlice<String>) -> [String] {
    // A name that is no heading of Markdown never stands above one that is.
    let deepest = lines.lazy.filter { $0.hasPrefix("#") }.map { $0.prefix { $0 == "#" }.count }
      .filter { $0 < 7 }.max()
    var note = PlainNote(level: max(2, min(6, (deepest ?? 1) + 1)))
    return lines.map { note.commonMark($0) }
  }

  private var fence: Character?
  private var isComment = false
  /// Whether a line without a mark would go on an item of a list.
  private var isInList = false
  private let level: Int

  private init(level: Int) { self.level = level }

  private mutating func commonMark(_ line: String) -> String {
    let text = line.drop { $0 == " " }
    if isComment {
      isComment = !line.contains("-->")
      return line
    }
    if text.hasPrefix("<!--") {
      isComment = !line.contains("-->")
      return line
    }
    if let mark = text.first, mark == "`" || mark == "~",
      text.prefix(while: { $0 == mark }).count > 2
    {
      if fence == nil { fence = mark } else if fence == mark { fence = nil }
      return line
    }
    if fence != nil { return line }
    if Self.isLeftOver(text) { return "" }
    let hashes = text.prefix { $0 == "#" }.count
    if (1...6).contains(hashes), text.dropFirst(hashes).first?.isWhitespace ?? true {
      return line.withoutAttributes
    }
    guard Self.isSectionName(line) else { return item(line) }
    isInList = false
    return String(repeating: "#", count: level) + " " + line.trimmed
  }

  /// The line with a mark that CommonMark knows. A line of a programme that follows a list begins one of its own: it
  /// would go on the last item.
  private mutating func item(_ line: String) -> String {
    if line.isBlank {
      isInList = false
      return line
    }
    if isInList, line.first?.isWhitespace == false, let found = ClockPhrase.leading(line),
      found.span.end != nil || found.after.trimmed.first.map({ "-–—:|".contains($0) }) ?? true
    {
      return "+ " + line
    }
    let marked = ListMarks.commonMark(line).withoutAttributes
    let text = marked.drop { $0 == " " }
    let digits = text.prefix(while: \.isNumber)
    isInList =
      isInList || ["- ", "* ", "+ "].contains { text.hasPrefix($0) }
      || !digits.isEmpty && text.dropFirst(digits.count).first.map { ".)".contains($0) } ?? false
    return marked
  }

  /// Page breaks and marks without a text.
  private static func isLeftOver(_ text: Substring) -> Bool {
    let bare = text.trimmed
    return ["\\newpage", "\\pagebreak", "**", "__", "[TOC]", "[[toc]]", "\u{0C}"].contains(bare)
  }

  /// A line that is a section's name and nothing else, written as a heading is: `Background`,
  /// `2. Points of Discussion:`, `**Guiding questions**`, not a word that prose happened to wrap.
  private static func isSectionName(_ line: String) -> Bool {
    guard line.utf8.count <= 160, !line.hasPrefix("    "), !line.hasPrefix("\t") else {
      return false
    }
    let bare = line.trimmed
    guard let first = bare.first, !"-+|>".contains(first), !bare.hasPrefix("* "),
      !bare.hasPrefix("• "),
      let last = bare.last, !".,;?؟？".contains(last), bare.words.count <= 10,
      SectionNames.role(of: bare) != nil
    else { return false }
    let name = ListMarks.withoutNumber(bare.trimming(["*", "_", " "]))
    return name.first(where: \.isLetter)?.isLowercase == false
  }
}

extension String {
  /// Without what pandoc writes behind brackets: `[text]{.underline}`.
  fileprivate var withoutAttributes: String {
    guard contains("]{.") || contains("]{#") else { return self }
    var result = ""
    var rest = Substring(self)
    while let open = rest.firstRange(of: "]{") {
      result += rest[..<open.lowerBound] + "]"
      guard let close = rest[open.upperBound...].firstIndex(of: "}") else {
        rest = rest[open.upperBound...]
        continue
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
