import BreakoutModel

/// The minutes, the time of the clock and the priority that stand beside a point: `(9 min, high)`, `(20m, Lee)`,
/// `20 min – …`, `9h15 – …`, `… 10–15 minutes`.
struct PointMarks: Equatable {
  var minutes: Milliseconds?
  var priority: PointPriority?
  /// When the programme has it begin, and perhaps end.
  var clock: ClockSpan?

  var isEmpty: Bool { minutes == nil && priority == nil && clock == nil }

  /// The marks at the start of a text, and the text without them; a bracket that says something
  /// else stays.
  static func takeLeading(from text: String) -> (marks: PointMarks?, rest: String) {
    let trimmed = text.trimmed
    if let bracketed = takeLeadingBracket(from: trimmed) { return bracketed }
    guard let found = ClockPhrase.leading(trimmed) else {
      return takeLeadingLength(from: trimmed) ?? (nil, text)
    }
    let rest = found.after.trimmed.droppingLeading(afterTime)
    let marks = PointMarks(clock: found.span)
    let more =
      takeLeadingBracket(from: rest)
      ?? (ClockPhrase.leading(rest) == nil ? takeLeadingLength(from: rest) : nil)
    guard let more, more.marks.clock == nil else { return (marks, rest) }
    return (marks.filled(by: more.marks), more.rest)
  }

  private static func takeLeadingBracket(from trimmed: String) -> (
    marks: PointMarks, rest: String
  )? {
    guard let open = trimmed.first, let close = closing(open),
      let end = trimmed.firstIndex(of: close), let marks = parse(trimmed[..<end].dropFirst())
    else { return nil }
    return (marks, trimmed[end...].dropFirst().trimmed)
  }

  private static func takeLeadingLength(from trimmed: String) -> (
    marks: PointMarks, rest: String
  )? {
    if let (length, rest) = LengthPhrase.leading(trimmed) {
      return (PointMarks(minutes: length), rest)
    }
    // `10 min  13:05  Status of documents`
    if let (length, rest) = LengthPhrase.leading(trimmed, needsMark: false),
      let found = ClockPhrase.leading(rest)
    {
      return (
        PointMarks(minutes: length, clock: found.span),
        found.after.trimmed.droppingLeading(afterTime)
      )
    }
    return nil
  }

  /// The marks of a line of a programme, and what follows: of `10:30 – Opening` and `10:30-11:00`, not of
  /// `13.00 of the clock is when we …` or `2.5 millions`.
  static func programmeLine(_ line: String) -> (marks: PointMarks, rest: String)? {
    guard line.prefix(16).contains(where: \.isNumber) else { return nil }
    let (marks, rest) = takeLeading(from: line)
    guard let marks, let clock = marks.clock, rest != line,
      rest.isBlank || clock.end != nil || rest.first?.isLowercase != true
    else { return nil }
    return (marks, rest)
  }

  /// The marks at the end of a text, before a last full stop or colon too.
  ///
  /// - Parameter isLoose: whether a length counts that no mark parts from the sentence before it.
  static func takeTrailing(from text: String, isLoose: Bool = false) -> (
    marks: PointMarks?, rest: String
  ) {
    let trimmed = text.trimmed.trimming([":", "：", "*", "_", " "])
    if let close = trimmed.last, let open = opening(close), let start = trimmed.lastIndex(of: open),
      let (marks, left) = parseWithCompany(trimmed[start...].dropFirst().dropLast())
    {
      let head = trimmed[..<start].trimmed
      return (marks, left.isEmpty ? head : head + " " + String(open) + left + String(close))
    }
    if let (length, rest) = LengthPhrase.trailing(trimmed, needsMark: !isLoose) {
      return (PointMarks(minutes: length), rest)
    }
    return (nil, text)
  }

  /// The first bracket within a text that holds marks and perhaps names; the text without them.
  static func takeBracket(from text: String) -> (marks: PointMarks, before: String, after: String)?
  {
    var rest = Substring(text)
    while let start = rest.firstIndex(where: { "([（".contains($0) }),
      let close = closing(rest[start])
    {
      guard let end = rest[start...].firstIndex(of: close) else { return nil }
      if let (marks, left) = parseWithCompany(rest[start..<end].dropFirst()) {
        let kept = left.isEmpty ? "" : " " + String(rest[start]) + left + String(close)
        return (marks, text[..<start].trimmed + kept, text[end...].dropFirst().trimmed)
      }
      rest = rest[rest.index(after: start)...]
    }
    return nil
  }

  func filled(by other: PointMarks) -> PointMarks {
    PointMarks(
      minutes: minutes ?? other.minutes, priority: priority ?? other.priority,
      clock: clock ?? other.clock)
  }

  /// What stands between a time and the text it is for.
  private static let afterTime: Set<Character> = [
    "-", "–", "—", "―", ":", "：", "|", ".", ",", "，", ")", "]", "）", "】", "*", "_", " ", "\u{A0}",
    "\u{202F}", "\t", "/",
    "•", "→",
  ]

  private static func closing(_ open: Character) -> Character? {
    switch open {
    case "(": ")"
    case "[": "]"
    case "（": "）"
    case "【": "】"
    default: nil
    }
  }

  private static func opening(_ close: Character) -> Character? {
    switch close {
    case ")": "("
    case "]": "["
    case "）": "（"
    case "】": "【"
    default: nil
    }
  }

  /// `nil` unless every part of the bracket is a length with its unit, a span or a priority.
  private static func parse(_ bracket: Substring) -> PointMarks? {
    guard let (marks, left) = parseWithCompany(bracket), left.isEmpty else { return nil }
    return marks
  }

  /// The marks in a bracket, and what else is in it, e.g. who has the point; `nil` without any mark.
  private static func parseWithCompany(_ bracket: Substring) -> (marks: PointMarks, left: String)? {
    guard bracket.utf8.count <= 160, !bracket.isBlank else { return nil }
    var marks = PointMarks()
    // `1/4 h` is one length.
    if let minutes = LengthPhrase.whole(String(bracket)) {
      marks.minutes = minutes
      return (marks, "")
    }
    var left: [String] = []
    for part in bracket.split(whereSeparator: { ",;，；،、|/".contains($0) }).map(\.trimmed) {
      if marks.minutes == nil, let minutes = LengthPhrase.whole(part) {
        marks.minutes = minutes
      } else if marks.clock == nil, let found = ClockPhrase.leading(part), found.after.isBlank {
        marks.clock = found.span
      } else if marks.priority == nil, let priority = priority(named: part) {
        marks.priority = priority
      } else if marks.minutes == nil, let colon = part.lastIndex(of: ":"),
        let minutes = LengthPhrase.whole(part[colon...].dropFirst().trimmed)
      {
        // `(Ann, time: 5 min)`
        marks.minutes = minutes
        left.append(part[..<colon].trimmed)
      } else {
        left.append(part)
      }
    }
    guard !marks.isEmpty, left.joined().count <= 60 else { return nil }
    // A priority beside words is a remark: `(high, as always)`.
    if marks.minutes == nil, marks.clock == nil, !left.isEmpty { return nil }
    return (marks, left.joined(separator: ", "))
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

extension String {
  func droppingLeading(_ characters: Set<Character>) -> String {
    String(drop { characters.contains($0) })
  }
}
