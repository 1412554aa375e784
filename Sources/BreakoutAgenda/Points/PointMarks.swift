import BreakoutModel

/// The minutes and the priority that stand in brackets beside a point: `(9 min)`, `(9 min, high)`.
struct PointMarks: Equatable {
  var minutes: Milliseconds?
  var priority: PointPriority?

  /// The marks at the start of a text, and the text without them; a bracket that says something
  /// else stays.
  static func takeLeading(from text: String) -> (marks: PointMarks?, rest: String) {
    let trimmed = text.trimmed
    guard let open = trimmed.first, let close = closing(open),
      let end = trimmed.firstIndex(of: close),
      let marks = parse(trimmed[..<end].dropFirst())
    else { return (nil, text) }
    return (marks, trimmed[end...].dropFirst().trimmed)
  }

  /// The marks at the end of a text, before a last full stop or colon too.
  static func takeTrailing(from text: String) -> (marks: PointMarks?, rest: String) {
    let trimmed = text.trimmed.trimming([":", " "])
    guard let close = trimmed.last, let open = opening(close),
      let start = trimmed.lastIndex(of: open),
      let marks = parse(trimmed[start...].dropFirst().dropLast())
    else { return (nil, text) }
    return (marks, trimmed[..<start].trimmed)
  }

  private static func closing(_ open: Character) -> Character? {
    switch open {
    case "(": ")"
    case "[": "]"
    case "（": "）"
    default: nil
    }
  }

  private static func opening(_ close: Character) -> Character? {
    switch close {
    case ")": "("
    case "]": "["
    case "）": "（"
    default: nil
    }
  }

  /// `nil` unless every part of the bracket is a length with its unit or a priority.
  private static func parse(_ bracket: Substring) -> PointMarks? {
    guard bracket.utf8.count <= 80 else { return nil }
    var marks = PointMarks()
    let parts = bracket.split { ",;，；،、".contains($0) }
    guard !parts.isEmpty else { return nil }
    for part in parts {
      if let minutes = DurationPhrase.parse(String(part), needsUnit: true), marks.minutes == nil {
        marks.minutes = minutes
      } else if let priority = priority(named: String(part)), marks.priority == nil {
        marks.priority = priority
      } else {
        return nil
      }
    }
    return marks
  }

  private static func priority(named text: String) -> PointPriority? {
    let words = text.plainWord.split { " :".contains($0) }.filter { $0 != "priority" }
    guard words.count == 1 else { return nil }
    return switch words[0] {
    case "high", "haute", "alta", "высокий", "عالية", "高": .high
    case "normal", "medium", "normale", "обычный", "عادية", "中": .normal
    case "low", "basse", "baja", "низкий", "منخفضة", "低": .low
    default: nil
    }
  }
}
