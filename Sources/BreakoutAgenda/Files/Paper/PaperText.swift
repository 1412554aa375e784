/// What pdftotext gives of a document, as the lines that its writer had in mind: pages become one text, and what only
/// paper has goes. Each step is a function of lines that can be tried by itself.
enum PaperText {
  /// - Parameter text: the pages with form feeds between them, laid out as on paper.
  static func lines(of text: String) -> [String] {
    var pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false)
      .map { page in
        page.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
          .map { PaperLetters.mended(DirectionMarks.resolved(String($0))) }
      }
    while let last = pages.last, last.allSatisfy(\.isBlank) { pages.removeLast() }
    pages = RunningHeads.removed(from: pages)
    var lines = joined(pages.map(PaperLayout.withoutMargin))
    lines = LamAlef.mended(VisualOrder.mended(lines).map(PaperLetters.plain))
    lines = PaperLayout.withoutNeedlessGaps(lines)
    let words = LineHyphens.Vocabulary(lines)
    lines = PaperWraps.joined(lines, words)
    return LineHyphens.removed(from: PaperLayout.withPlainLists(lines), words)
  }

  /// A paragraph that goes on over the end of a page does so here; others are parted.
  static func joined(_ pages: [[String]]) -> [String] {
    var lines: [String] = []
    for page in pages {
      let next = page.drop(while: \.isBlank)
      while let last = lines.last, last.isBlank { lines.removeLast() }
      if let last = lines.last, let first = next.first, !goesOn(last, in: first),
        !(PaperLayout.isItem(first) && isInList(lines))
      {
        lines.append("")
      }
      lines += next
    }
    while let last = lines.last, last.isBlank { lines.removeLast() }
    return lines
  }

  /// Whether the last paragraph is a list.
  private static func isInList(_ lines: [String]) -> Bool {
    lines.reversed().prefix { !$0.isBlank }.contains { PaperLayout.isItem($0) }
  }

  /// Whether a sentence that a line begins goes on in another one.
  static func goesOn(_ line: String, in next: String) -> Bool {
    guard let end = line.trimmed.unicodeScalars.last,
      let start = next.trimmed.unicodeScalars.first
    else { return false }
    if "-\u{AD}‐,".unicodeScalars.contains(end) { return true }
    if ".!?:;。！？：；؟۔".unicodeScalars.contains(end) { return false }
    // A script without capitals does not say so.
    return start.properties.isLowercase
      || start.properties.isAlphabetic && !start.properties.isUppercase
        && !start.properties.isLowercase
  }
}
