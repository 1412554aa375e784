import BreakoutModel

/// The marks that stand around titles.
extension String {
  /// Whether a quotation begins in it that does not end.
  var hasOpenQuotation: Bool {
    for (open, close) in [("«", "»"), ("“", "”"), ("„", "“")] as [(Character, Character)] {
      if lastIndex(of: open).map({ !self[$0...].dropFirst().contains(close) }) ?? false {
        return true
      }
    }
    return filter { $0 == "\"" }.count % 2 == 1
  }

  /// Without `Re:` and `Fwd:` of letters that were answered and sent on.
  var withoutAnswerMarks: String {
    var text = self
    while let colon = text.firstIndex(where: { ":：".contains($0) }),
      ["re", "fw", "fwd", "tr", "rv", "aw", "wg", "отв", "رد", "回复", "转发", "答复"].contains(
        text[..<colon].folded.trimmed)
    {
      text = text[colon...].dropFirst().trimmed
    }
    return text
  }

  /// Without emoji, marks of Markdown and quotation marks around it.
  var withoutDecoration: String {
    var text = trimming(["*", "_", " ", "#", "~", "=", "•", "\u{FE0F}", "|"])
    while let first = text.first, first.isDecoration { text = String(text.dropFirst()).trimmed }
    while let last = text.last, last.isDecoration { text = String(text.dropLast()).trimmed }
    for (open, close) in [("«", "»"), ("“", "”"), ("\"", "\""), ("„", "“"), ("「", "」"), ("《", "》")]
      as [(Character, Character)]
    where text.first == open && text.last == close && text.count > 2 {
      let inner = text.dropFirst().dropLast()
      if !inner.contains(open), !inner.contains(close) { return inner.trimmed }
    }
    return text
  }
}

extension Character {
  fileprivate var isDecoration: Bool {
    unicodeScalars.first.map {
      $0.properties.isEmojiPresentation || $0.value == 0xFFFD || $0.value == 0x200B
    } ?? false
      || unicodeScalars.count > 1 && unicodeScalars.contains { $0.value == 0xFE0F }
  }
}
