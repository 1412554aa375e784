/// Who does what by when, as an action says it in the grammar of a recommendation (product rule F6):
/// `UN > circulate the register | by 2016-06-30`, or in words at its end: `circulate it by 10 January 2027`.
public struct ActionLine: Equatable, Sendable {
  /// Who is to do it; empty where the action names nobody.
  public let who: [String]
  public let what: String
  /// As it was typed, without `by`; empty where nothing is said.
  public let deadline: String

  public init(_ text: String) {
    let fields = RecommendationLine.fields(from: text)
    who =
      !fields.addressees.isEmpty ? fields.addressees : fields.lead.isEmpty ? [] : [fields.lead]
    if fields.deadline.isEmpty, let (before, date) = Self.dateAtEnd(of: fields.text) {
      (what, deadline) = (before, date)
    } else {
      (what, deadline) = (fields.text, fields.deadline)
    }
  }

  /// The last day of the deadline, where it names one.
  public var lastDay: CalendarDate? { Deadline.lastDay(in: deadline) }

  /// The last words behind a "by" that name a day, a month or a year, and what stands before it.
  private static func dateAtEnd(of text: String) -> (before: String, date: String)? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let by = words.lastIndex(where: { ["by", "until", "before"].contains($0.folded) }),
      by > 0,
      words.count - by <= 7
    else { return nil }
    var date = text[words[by].endIndex...].trimmed
    while let last = date.last, ".;,".contains(last) { date.removeLast() }
    guard Deadline.lastDay(in: date) != nil else { return nil }
    return (text[..<words[by].startIndex].trimmed, date)
  }
}

extension Note {
  /// What an action says; `nil` for every other note.
  public var action: ActionLine? { kind == .action ? ActionLine(text) : nil }

  /// Whether somebody has taken an action upon them: whom it names, or whose words it is.
  public var hasDoer: Bool { speaker != nil || action?.who.isEmpty == false }
}
