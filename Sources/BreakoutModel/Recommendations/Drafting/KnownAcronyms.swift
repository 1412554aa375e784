/// Short forms that every reader knows, so that nobody has to write them out.
public enum KnownAcronyms {
  /// As they are written, from the word lists of all languages.
  public static let all = DraftingWords.all.reduce(into: Set<String>()) {
    $0.formUnion($1.knownAcronyms)
  }
}
