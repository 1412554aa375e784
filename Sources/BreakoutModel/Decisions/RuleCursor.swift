/// A share as it was said: `at least 2/3 of cast`.
struct RuleLimit: Hashable {
  /// `nil` where neither “at least” nor “at most” was said.
  var bound: AnswerCondition.Bound?
  var share: Fraction
  var isStrict: Bool
  /// `nil` where no base was said.
  var base: VoteBase?
}

/// A place in the words of a rule.
struct RuleCursor {
  private let words: String
  private let tokens: [RuleToken]
  private var place = 0

  init(_ words: String) {
    self.words = words
    tokens = RuleToken.all(in: words)
    skipSeparators()
  }

  var isAtEnd: Bool { place == tokens.count }

  func peek(_ distance: Int = 0) -> RuleToken? {
    place + distance < tokens.count ? tokens[place + distance] : nil
  }

  mutating func next() -> RuleToken? {
    guard let token = peek() else { return nil }
    place += 1
    return token
  }

  /// Goes past these words if they come next.
  mutating func accept(_ expected: String...) -> Bool { accept(expected) }

  mutating func accept(_ expected: [String]) -> Bool {
    guard place + expected.count <= tokens.count,
      zip(tokens[place...], expected).allSatisfy({ $0.text == $1 })
    else { return false }
    place += expected.count
    return true
  }

  /// Goes past the first of the phrases that comes next; longer ones must stand before their beginnings.
  mutating func accept<Meaning>(_ phrases: RulePhrases<Meaning>) -> Meaning? {
    for (words, meaning) in phrases.all where accept(words) { return meaning }
    return nil
  }

  mutating func skip(_ words: Set<String>) {
    while let token = peek(), words.contains(token.text) { place += 1 }
  }

  /// What must stand between two clauses.
  mutating func separator() throws(RuleProblem) {
    if isAtEnd { return }
    let before = place
    skipSeparators()
    if place == before { throw problem { .rest($0) } }
  }

  private mutating func skipSeparators() {
    skip([",", ";", ":", ".", "and", "with", "plus", "+", "also", "but"])
  }

  /// A problem at this place, told the words from here to the next comma.
  func problem(_ kind: (String) -> RuleProblem.Kind) -> RuleProblem {
    let offset = peek()?.offset ?? words.count
    var found = String(words.dropFirst(offset).prefix { !",;".contains($0) }).trimmed
    if found.isEmpty { found = "the end" }
    if found.count > 40 { found = "\(found.prefix(39))…" }
    return RuleProblem(offset: offset, kind(found))
  }
}

/// Words that come together, and what they mean.
struct RulePhrases<Meaning: Sendable>: Sendable {
  let all: [([String], Meaning)]

  init(_ phrases: [(String, Meaning)]) {
    all = phrases.map { phrase, meaning in
      (phrase.split(separator: " ").map(String.init), meaning)
    }
  }
}
