/// How the text of a recommendation is built, so that a document can make one full sentence of it and of those to
/// whom it is addressed (product rule F25).
public enum RecommendationClause: Equatable, Sendable {
  /// What is to be done, fit to stand behind "should", without a mark at its end: `publish shares`, `not charge fees`.
  case action(String)
  /// A whole sentence that says by itself who is to act, without the full stop at its end.
  case sentence(String)
  /// Anything else, or a language without word lists: it stands as it was typed.
  case phrase(String)

  public init(_ typed: String) {
    let text = typed.trimmed.withoutStop.trimmed
    let words = TextWords(text)
    guard let lists = DraftingWords.lists(for: words), !Self.isSeveralSentences(text) else {
      self = .phrase(typed.trimmed)
      return
    }
    if let action = Self.action(text, words, lists) {
      self = .action(action)
    } else if words.words.dropFirst().contains(where: {
      lists.clauses.sayingWhoActs.hasWord($0.folded)
    }) {
      self = .sentence(text)
    } else {
      self = .phrase(typed.trimmed)
    }
  }
}

// MARK: How the words are read

extension RecommendationClause {
  /// Whether something ends within the text: a full stop, or a mark that asks, before a blank.
  private static func isSeveralSentences(_ text: String) -> Bool {
    guard let last = text.last, !"?!;:".contains(last) else { return true }
    return zip(text, text.dropFirst()).contains { mark, next in
      next.isNewline || ("?!;".contains(mark) && next.isWhitespace)
    } || text.split(separator: ". ").dropFirst().contains { $0.first?.isUppercase == true }
  }

  private static func action(
    _ text: String, _ words: TextWords, _ lists: DraftingWords
  ) -> String? {
    let clauses = lists.clauses
    var place = 0
    var isAgainst = false
    // "Please do not charge", "to publish": what stands before the verb and goes, or becomes "not".
    while words.words.indices.contains(place), words.words[place].breakBefore == nil || place == 0 {
      let word = words.words[place].folded
      let isNegation = clauses.negations.hasWord(word)
      guard isNegation || clauses.beforeFirstVerb.hasWord(word) else { break }
      if isNegation { isAgainst.toggle() }
      place += 1
    }
    var verb = place
    while words.words.indices.contains(verb), clauses.isBesideVerb(words.words[verb].folded) {
      verb += 1
    }
    guard words.words.indices.contains(verb), isVerb(words, at: verb, lists) else { return nil }
    let start = text[words.words[place].text.startIndex...]
    return (isAgainst ? "not " : "") + start.beginningSmall
  }

  private static func isVerb(
    _ words: TextWords, at place: Int, _ lists: DraftingWords
  ) -> Bool {
    if let verb = ActionReading.verb(words.words, at: place, lists) {
      // "Review of contracts" begins with the noun, "review contracts" with the verb.
      let isNoun = ActionReading.isNoun(words.words, at: place, lists)
      let next = place + 1 < words.words.count ? words.words[place + 1].folded : ""
      return verb.isBase && !(isNoun && lists.clauses.behindNoun.hasWord(next))
    }
    if lists.verbsAgainst.match(words.words, at: place)?.isBase == true { return true }
    // A verb that no list has stands before its object: "digitalise all permits".
    let word = words.words[place].folded
    guard words.words.indices.contains(place + 1), word.allSatisfy({ $0.isLetter || $0 == "-" }),
      !lists.clauses.endingsOfNoVerb.contains(where: word.hasSuffix),
      !lists.stopWords.hasWord(word), !lists.numbers.hasWord(word)
    else { return false }
    return lists.clauses.beforeNoun.hasWord(words.words[place + 1].folded)
  }
}

extension DraftingWords.ClauseWords {
  fileprivate func isBesideVerb(_ word: String) -> Bool {
    besideVerb.hasWord(word)
      || besideVerbEndings.contains { word.hasSuffix($0) && word.count > $0.count + 2 }
  }
}

extension StringProtocol {
  /// With a small first letter where the first word is written like the first of a sentence; a name in capitals
  /// or with a capital inside stays.
  public var beginningSmall: String {
    let word = prefix { $0.isLetter || $0 == "'" || $0 == "’" }
    guard word.count > 1, word.first?.isUppercase == true,
      word.dropFirst().allSatisfy({ !$0.isUppercase })
    else { return String(self) }
    return prefix(1).lowercased() + dropFirst()
  }
}
