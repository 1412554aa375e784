/// What a recommendation asks to be done, and whether it asks for it or against it: `publish` in "publish
/// shares", against `publish` in "no longer publish" and "refrain from publishing" (product rule F29).
public struct ActionSense: Equatable, Sendable {
  /// As the list writes it, in its plain form.
  public let verb: String
  public let isAgainst: Bool
  /// Verbs that mean the opposite.
  public let opposites: [String]
  /// The verb as `ContentWords` has it.
  public let words: [String]

  /// `nil` where no verb is found, and for languages without lists.
  public init?(_ text: String) {
    guard let action = RecommendationSense(text).action else { return nil }
    self = action
  }

  init?(_ text: TextWords, _ lists: DraftingWords) {
    guard var verb = ActionReading(text, lists).lead else { return nil }
    var isAgainst = false
    var place = 0
    while place < verb.range.lowerBound {
      let match =
        lists.negations.match(text.words, at: place)
        ?? lists.verbsAgainst.match(text.words, at: place)
      if match != nil { isAgainst.toggle() }
      place = match?.range.upperBound ?? place + 1
    }
    // "Stop publishing" is about publishing, "stop subsidies" about stopping.
    while let against = lists.verbsAgainst.match(text.words, at: verb.range.lowerBound),
      let other = ActionReading.verb(text.words, at: against.range.upperBound, lists),
      !other.isBase || !ActionReading.isNoun(text.words, at: other.range.lowerBound, lists)
    {
      isAgainst.toggle()
      verb = other
    }
    self.verb = verb.phrase
    self.isAgainst = isAgainst
    opposites = lists.opposites[verb.phrase] ?? []
    words = ContentWords(TextWords(verb.phrase), lists).words
  }

  /// In words, e.g. `not publish`.
  public var phrase: String { isAgainst ? "not \(verb)" : verb }
}

/// What recommendations are held against each other by: their words and what they ask for.
public struct RecommendationSense: Equatable, Sendable {
  /// Those of `ContentWords`.
  public let words: [String]
  /// `nil` where no verb is found, and for languages without lists.
  public let action: ActionSense?

  public init(_ text: String) {
    let text = TextWords(text)
    let lists = DraftingWords.lists(for: text)
    words = ContentWords(text, lists).words
    action = lists.flatMap { ActionSense(text, $0) }
  }
}
