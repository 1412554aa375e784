/// What is to be done, as far as word lists can tell: the verb that leads a recommendation, and a second
/// one where it asks for two things.
struct ActionReading {
  struct Verb {
    /// As the list writes it.
    let phrase: String
    let isWeak: Bool
    /// Verbs to put in its place.
    let instead: [String]
    /// The words that it takes.
    let range: Range<Int>
    /// Whether it stands in its plain form.
    let isBase: Bool
  }

  private(set) var lead: Verb?
  private(set) var other: Verb?

  /// The word with which the second action begins.
  var otherPlace: Int? { other?.range.lowerBound }

  /// A verb that leads stands near the start.
  private static let reach = 12

  init(_ text: TextWords, _ lists: DraftingWords) {
    let words = text.words
    lead =
      words.indices.prefix(Self.reach).lazy.compactMap { place in
        let isPlaced = place == 0 || lists.beforeVerb.match(words, at: place - 1) != nil
        return Self.verb(words, at: place, lists).flatMap { verb in
          isPlaced || !Self.isNoun(words, at: place, lists) ? verb : nil
        }
      }.first
    guard let lead else { return }
    other = words.indices[lead.range.upperBound...].lazy.compactMap { place in
      Self.action(words, joinedAt: place, lists)
    }
    .first { $0.isBase == lead.isBase && $0.phrase != lead.phrase }
  }

  /// The verb behind `and`, a comma or the like, with what may stand in between.
  private static func action(
    _ words: [TextWords.Word], joinedAt place: Int, _ lists: DraftingWords
  ) -> Verb? {
    var place = place
    let isJoined = words[place].breakBefore != nil
    if lists.joining.match(words, at: place) != nil { place += 1 } else if !isJoined { return nil }
    while lists.beforeVerb.match(words, at: place) != nil { place += 1 }
    guard let verb = verb(words, at: place, lists) else { return nil }
    // "Publish data and report annually" asks for two things, "set up a fund and report" perhaps not.
    let hasObject = lists.beforeObject.match(words, at: verb.range.upperBound) != nil
    return hasObject || !isNoun(words, at: place, lists) ? verb : nil
  }

  /// The verb that begins at a word.
  static func verb(
    _ words: [TextWords.Word], at place: Int, _ lists: DraftingWords
  ) -> Verb? {
    let weak = lists.weakVerbs.match(words, at: place)
    let plain = lists.verbs.match(words, at: place)
    // "Raise awareness" is weak, "raise" is not.
    guard let match = [weak, plain].compactMap({ $0 }).max(by: { $0.range.count < $1.range.count })
    else { return nil }
    let isWeak = weak.map { $0.range.count >= match.range.count } ?? false
    return Verb(
      phrase: match.phrase, isWeak: isWeak, instead: isWeak ? match.notes : [], range: match.range,
      isBase: match.isBase)
  }

  /// Whether a verb could as well be a noun.
  static func isNoun(
    _ words: [TextWords.Word], at place: Int, _ lists: DraftingWords
  ) -> Bool {
    lists.nouns.match(words, at: place) != nil
  }
}
