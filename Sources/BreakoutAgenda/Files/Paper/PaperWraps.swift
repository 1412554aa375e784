/// Lines of paper that only the width of the paper has parted.
enum PaperWraps {
  /// Lines of which those that go on in the next one are joined with it.
  ///
  /// - Parameter words: those of the text.
  static func joined(_ lines: [String], _ words: LineHyphens.Vocabulary) -> [String] {
    let goesOn = wraps(lines)
    var result: [String] = []
    for (place, line) in lines.enumerated() {
      if place > 0, goesOn[place - 1], let last = result.last {
        result[result.count - 1] = LineHyphens.joined(last, line.trimmed, words)
      } else {
        result.append(line)
      }
    }
    return result
  }

  /// For each line whether the next one goes on with it: the first word of that had no room left.
  private static func wraps(_ lines: [String]) -> [Bool] {
    let widths = lines.map(width)
    let full = widths.filter { $0 > 0 }.sorted()
    // The longest lines may be tables; what a tenth of all reaches is the width.
    guard full.count >= 8 else { return lines.map { _ in false } }
    let room = full[full.count - 1 - full.count / 10] * 0.97
    return lines.indices.map { place in
      guard place + 1 < lines.count, !hasColumns(lines[place]), !hasColumns(lines[place + 1]),
        !lines[place].isBlank, let word = lines[place + 1].split(separator: " ").first
      else { return false }
      if isOpen(lines[place]) {
        if closes(lines[place + 1]) { return true }
      } else if beginsAnew(lines[place + 1]) {
        return false
      }
      return widths[place] + 0.6 + width(String(word)) > room
    }
  }

  /// About how much room a line takes, as letters of most fonts do.
  private static func width(_ line: String) -> Double {
    line.reduce(0) { sum, letter in
      switch letter {
      case "i", "j", "l", "t", "f", "r", "I", ".", ",", ";", ":", "'", "’", "|", "!", "(", ")", "-":
        sum + 0.6
      case " ": sum + 0.6
      case "m", "w", "M", "W", "@", "%", "—": sum + 1.6
      case _ where letter.isUppercase: sum + 1.35
      default: sum + 1
      }
    }
  }

  /// Whether a quotation begins in a line that does not end there.
  private static func isOpen(_ line: String) -> Bool {
    line.count { $0 == "\"" } % 2 == 1
      || line.count { "“«".contains($0) } > line.count { "”»".contains($0) }
  }

  private static func closes(_ line: String) -> Bool {
    guard let end = line.firstIndex(where: { "\"”»".contains($0) }) else { return false }
    return !line[..<end].contains { "“«".contains($0) }
  }

  /// Items, clock times and labels begin something.
  private static func beginsAnew(_ line: String) -> Bool {
    PaperLayout.isItem(line) || line.contains(/^ *[0-2]?\d ?[:hH.] ?[0-5]\d\b/)
      || line.contains(/^ *\p{Lu}[\p{L} ]{1,20} ?:\s/)
  }

  /// Wide gaps within a line part columns; one behind a bullet does not.
  private static func hasColumns(_ line: String) -> Bool {
    let text = line.trimmed
    let mark = text.prefix { !$0.isWhitespace }
    return text.dropFirst(
      mark.count < 6 && PaperLayout.isItem(text) || mark.count == 1 ? mark.count : 0
    )
    .trimmed.contains("   ")
  }
}
