import BreakoutModel

/// Times of the clock and spans between two of them within a text: `10:00–10:30`, `9h15`, `de 9h00 à 18h00`,
/// `1:00 p.m. to 2:30 p.m.`, `0930-1120`, `14时30分`, `с 9.00 до 9.30`.
enum ClockPhrase {
  struct Found {
    let span: ClockSpan
    /// What stands before and behind it.
    let before: String
    let after: String
    /// Whether a full stop parts hours and minutes.
    var isDotted = false
  }

  /// A longer line is prose.
  private static let longest = 400

  /// The span that a text begins with, brackets, bullets and words such as `from` aside; `nil` where it begins
  /// with something else.
  static func leading(_ text: String) -> Found? {
    guard text.prefix(24).contains(where: \.isNumber) else { return nil }
    var scanner = ClockScanner(text, limit: longest)
    scanner.skipOpening()
    guard let span = scanner.span() else { return nil }
    return Found(span: span, before: "", after: scanner.rest)
  }

  /// The first span within a text: two times with a dash or a word such as `to` between them, else the first
  /// time that is none of a date.
  ///
  /// - Parameter isDated: whether a day stands beside it, so that `14.30` is a time and no number of a room.
  static func find(in text: String, isDated: Bool = false) -> Found? {
    guard text.prefix(longest).contains(where: \.isNumber) else { return nil }
    var single: Found?
    var scanner = ClockScanner(text, limit: longest)
    while scanner.goToDigit() {
      let digit = scanner.place
      scanner.goBackOverHalf()
      let start = scanner.place
      let before = scanner.text(upTo: start)
      if let span = scanner.span() {
        let text = scanner.text(upTo: scanner.place).dropFirst(start)
        let found = Found(
          span: span, before: before, after: scanner.rest,
          isDotted: text.contains(".") && !text.contains(":"))
        if span.end != nil { return found }
        // `Room 1.12` is no time.
        let isTold =
          isDated || text.contains { $0.isLetter } || !found.isDotted
          || ClockScanner.openings.contains(before.words.last?.lowercased() ?? "")
        if isTold { single = single ?? found }
      } else {
        scanner.place = digit
        scanner.skipNumber()
      }
    }
    return single
  }
}
