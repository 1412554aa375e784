/// What a point is about, for its title: its first line without who has it.
enum PointSubject {
  /// `Rename the channel - @hana`, `Opening remarks – Ravindra Sule`, `Accounts （老谭）` without the names; all lines where
  /// a sentence goes on.
  static func of(_ question: String) -> String {
    var lines = question.split(separator: "\n").map(String.init)
    // A speaker's line below the subject.
    if lines.count > 1, PersonPhrase.isPerson(lines[1]) { lines = [lines[0]] }
    guard let first = lines.first else { return question }
    lines[0] = withoutName(first)
    return lines.joined(separator: "\n")
  }

  private static func withoutName(_ line: String) -> String {
    var text = line.trimmed
    for mark in [" -- ", " - ", " – ", " — "] {
      let parts = text.split(separator: mark)
      guard parts.count > 1, let last = parts.last?.trimmed,
        parts[0].words.count > 1 || parts[0].count > 6,
        last.hasPrefix("@")
          || PersonPhrase.isName(last) && last.words.count < 5 && !PersonPhrase.isRole(last)
            && last.allSatisfy({ !$0.isNumber })
      else { continue }
      text = String(text[..<(text.ranges(of: mark).last?.lowerBound ?? text.endIndex)]).trimmed
    }
    for (open, close) in [("(", ")"), ("（", "）"), ("[", "]")] as [(Character, Character)]
    where text.last == close {
      guard let start = text.lastIndex(of: open) else { continue }
      let inside = text[start...].dropFirst().dropLast().trimmed
      let head = text[..<start].trimmed
      let isName =
        inside.hasPrefix("@")
        || inside.words.count < 3 && inside.count <= 20
          && inside.allSatisfy { !$0.isNumber } && inside.first?.isLowercase == false
      if isName, head.words.count > 1 || head.count > 3 { text = head }
    }
    return text
  }
}
