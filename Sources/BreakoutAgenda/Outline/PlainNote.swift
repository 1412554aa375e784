/// Turns the habits of plain text into CommonMark, line by line so that line numbers stay: other
/// bullets, and the names of sections that stand alone on a line.
enum PlainNote {
  static func commonMark(_ lines: ArraySlice<String>) -> [String] {
    var fence: Character?
    var level = 1
    return lines.map { line in
      let text = line.drop { $0 == " " }
      if let mark = text.first, mark == "`" || mark == "~",
        text.prefix(while: { $0 == mark }).count > 2
      {
        if fence == nil { fence = mark } else if fence == mark { fence = nil }
        return line
      }
      if fence != nil { return line }
      let hashes = text.prefix { $0 == "#" }.count
      if (1...6).contains(hashes), text.dropFirst(hashes).first?.isWhitespace ?? true {
        level = hashes
        return line
      }
      guard isSectionName(line) else { return ListMarks.commonMark(line) }
      return String(repeating: "#", count: min(max(level + 1, 2), 6)) + " " + line.trimmed
    }
  }

  /// A line that is a section's name and nothing else, written as a heading is: `Background`,
  /// `2. Points of Discussion:`, `**Guiding questions**`, not a word that prose happened to wrap.
  private static func isSectionName(_ line: String) -> Bool {
    guard line.utf8.count <= 120, !line.hasPrefix("    "), !line.hasPrefix("\t"),
      SectionNames.section(named: line) != nil
    else { return false }
    let name = ListMarks.withoutNumber(line.trimmed.trimming(["*", "_", " "]))
    return name.first?.isLowercase == false
  }
}
