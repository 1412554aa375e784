/// A title for a question in Chinese or Japanese: what follows the asking word in front, to the next mark.
///
/// Words are not told apart there, so that nothing is cut but at a mark or before a word that joins.
enum IdeographicTitle {
  /// A character takes two columns.
  private static let usual = 20
  /// A sentence of so many characters is not cut at its commas.
  private static let short = 14
  private static let most = ShortTitle.mostCharacters / 2
  private static let least = 4

  static func candidates(for sentence: String) -> [String] {
    let text = askingClause(TitleText.trimmed(sentence))
    let bare = withoutLead(text)
    return (bare == text ? [] : titles(of: bare)) + titles(of: text)
  }

  /// `在……的情况下，如何……` asks after the comma.
  private static func askingClause(_ text: String) -> String {
    guard let comma = clauseEnds(text).first, text[..<comma].hasPrefix("在") else { return text }
    let rest = TitleText.trimmed(String(text[comma...]))
    return leads.contains { rest.hasPrefix($0) } ? rest : text
  }

  private static func titles(of text: String) -> [String] {
    var found: [String] = []
    let whole = TitleText.trimmed(text)
    if columns(whole) <= short * 2 { found.append(whole) }
    let clauses = clauseEnds(text).map { TitleText.trimmed(String(text[..<$0])) }
    found += clauses.filter { $0.count >= least && columns($0) <= usual * 2 }.reversed()
    if columns(whole) <= usual * 2 { found.append(whole) }
    found += clauses.filter { $0.count >= least && columns($0) <= most * 2 }
    found += joints(in: text).filter { $0.count > least + 1 && columns($0) <= usual * 2 }.reversed()
    found += joints(in: text).filter { columns($0) <= most * 2 }
    if columns(whole) <= most * 2 { found.append(whole) }
    found += joints(in: text).filter { columns($0) <= usual * 2 }.reversed()
    if found.isEmpty { found.append(ShortTitle.shortened(whole, to: most)) }
    return found
  }

  private static func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.isIdeographic ? 2 : 1) }
  }

  /// Marks outside brackets and quotes, at which a clause ends.
  private static func clauseEnds(_ text: String) -> [String.Index] {
    var depth = 0
    return text.indices.filter { index in
      let character = text[index]
      if "（(《「“【".contains(character) { depth += 1 }
      if "）)》」”】".contains(character) { depth -= 1 }
      if "（(".contains(character) { return depth == 1 }
      return depth == 0 && "，；：,;:—–。？！?!".contains(character)
    }
  }

  /// What stands before a word that joins, where that is long enough to be a phrase.
  private static func joints(in text: String) -> [String] {
    joining.flatMap { word in
      text.ranges(of: word).filter { isApart($0, in: text) }.map {
        TitleText.trimmed(String(text[..<$0.lowerBound]))
      }
    }
    .filter { $0.count >= least && !isUnfinished($0) }
    .sorted { $0.count < $1.count }
  }

  /// `来` joins, but not in `未来` and `来自`.
  private static func isApart(_ range: Range<String.Index>, in text: String) -> Bool {
    guard text[range] == "来" else { return true }
    let (before, after) = (text[..<range.lowerBound].last, text[range.upperBound...].first)
    return !(before.map { "未原本后起带越".contains($0) } ?? true)
      && !(after.map { "自源临到访".contains($0) } ?? true)
  }

  private static func isUnfinished(_ title: String) -> Bool {
    title.last.map { "的和与及并以在对为把被将从向是了不".contains($0) } ?? true
  }

  private static func withoutLead(_ text: String) -> String {
    for lead in leads where text.hasPrefix(lead) {
      var rest = text.dropFirst(lead.count).drop { "，,、：: ".contains($0) }
      for filler in fillers where rest.hasPrefix(filler) { rest = rest.dropFirst(filler.count) }
      if rest.count >= least { return String(rest) }
    }
    return text
  }

  private static let leads = [
    "我们应该如何", "我们应当如何", "我们应如何", "我们如何", "我们怎样", "我们可以如何", "我们该如何", "应当如何", "应该如何", "应如何", "该如何",
    "如何", "怎样", "怎樣", "怎么", "怎麼",
  ]
  private static let fillers = ["我们", "才能", "能够", "可以", "应当", "应该", "应", "能", "更好地"]
  private static let joining = [
    "最能", "应当", "应该", "能够", "可以", "以及", "从而", "并且", "以便", "同时", "从", "与", "和", "及", "并", "、", "以",
    "来",
    "在", "对", "为",
  ]
}
