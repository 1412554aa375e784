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
