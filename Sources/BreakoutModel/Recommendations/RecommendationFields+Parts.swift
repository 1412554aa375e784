extension RecommendationFields {
  /// The two recommendations that this one seems to be: what stands before and behind a semicolon, or an
  /// `and` with a second verb; `nil` where it seems to be one (product rule F15).
  public var proposedParts: (first: RecommendationFields, second: RecommendationFields)? {
    guard let place = secondPart(in: TextWords(text)) else { return nil }
    var (first, second) = (self, self)
    first.text = Self.withoutJoint(text[..<place])
    second.text = String(text[place...])
    guard !first.text.isEmpty else { return nil }
    return (first, second)
  }

  /// Where the second recommendation begins.
  private func secondPart(in words: TextWords) -> String.Index? {
    let next = words.words.first { $0.breakBefore.map(TextWords.semicolons.contains) ?? false }
    if let next { return next.text.startIndex }
    guard let lists = DraftingWords.lists(for: words),
      let place = ActionReading(words, lists).otherPlace
    else { return nil }
    return words.words[place].text.startIndex
  }

  /// Without the sign or the word that joined the two parts.
  private static func withoutJoint(_ text: Substring) -> String {
    let signs = TextWords.semicolons.union([",", "&"])
    var words = text.split(whereSeparator: \.isWhitespace)
    while let last = words.last, ["and", "then", "&", "to", "also"].contains(last.folded) {
      words.removeLast()
    }
    let joined = words.joined(separator: " ")
    return String(joined.reversed().drop { signs.contains($0) || $0.isWhitespace }.reversed())
  }

  /// What two recommendations say in common, to be put into words by the rapporteur: the text of the one
  /// that stays unless the other holds all of it, and of everything else what either has.
  public func common(with other: RecommendationFields) -> RecommendationFields {
    var common = self
    if other.text.folded.contains(text.folded) { common.text = other.text }
    common.addressees += other.addressees.filter { !addressees.contains($0) }
    common.sdgTargets += other.sdgTargets.filter { !sdgTargets.contains($0) }
    for field in RecommendationField.allCases where common[field].isEmpty {
      common[field] = other[field]
    }
    return common
  }
}
