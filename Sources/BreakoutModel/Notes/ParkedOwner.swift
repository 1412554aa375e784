/// Who takes up a parked issue, and by when: two things that stand in two places (product rule F20).
public struct ParkedOwner: Equatable, Sendable {
  public var name: String
  /// Empty where nobody said by when.
  public var due: String

  public init(name: String, due: String) {
    self.name = name.onOneLine
    self.due = due.onOneLine
  }

  /// Both in one text, e.g. `Ministry of Trade, by 31 January 2027`.
  public init(_ words: String) {
    let words = words.onOneLine
    let (name, due) = Self.parts(of: words)
    self.init(name: name, due: due)
  }

  /// Two fields as people fill them in, who may have typed the day behind the name.
  public init(typed name: String, due: String) {
    let both = ParkedOwner(name)
    let isWhole = due.onOneLine.isEmpty || both.due == due.onOneLine
    self = isWhole && !both.name.isEmpty ? both : ParkedOwner(name: name, due: due)
  }

  public var ticket: ParkedTicket { .owned(by: name, due: due.isEmpty ? nil : due) }
}

extension ParkedOwner {
  private static let links: Set<String> = ["by", "until", "till", "before"]

  /// Splits at the last word that says "by when". Behind a comma it is what earlier versions wrote, whatever
  /// follows; elsewhere a date must follow, for people and places may be called so too.
  private static func parts(of words: String) -> (name: String, due: String) {
    let parts = words.split(separator: " ")
    for place in parts.indices.dropFirst().dropLast().reversed()
    where links.contains(parts[place].lowercased()) {
      let due = parts[(place + 1)...].joined(separator: " ")
      let name = parts[..<place].joined(separator: " ")
      let isBehindComma = name.hasSuffix(",")
      guard isBehindComma || DateWords.are(due) else { continue }
      return (isBehindComma ? String(name.dropLast()) : name, due)
    }
    guard let comma = words.lastIndex(of: ","), comma > words.startIndex else { return (words, "") }
    let behind = String(words[words.index(after: comma)...])
    return DateWords.are(behind) ? (String(words[..<comma]), behind) : (words, "")
  }
}

extension String {
  fileprivate var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
