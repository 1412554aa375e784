/// The short forms of a recommendation that it does not write out itself. It has to be understood where it
/// stands alone, in a list by addressee.
struct AcronymReading {
  let findings: [DraftingFinding]

  init(_ text: TextWords, _ lists: DraftingWords) {
    let capitals = text.words.filter { KnownAcronyms.isShortForm($0.text) }
    // Who types everything in capitals abbreviates nothing.
    guard capitals.count * 2 < text.words.count else {
      findings = []
      return
    }
    var seen: Set<Substring> = []
    findings = capitals.compactMap { word in
      let isWrittenOut = text.text.contains("(\(word.text))")
      guard !isWrittenOut, !lists.knownAcronyms.contains(String(word.text)),
        seen.insert(word.text).inserted
      else { return nil }
      return .acronym(
        String(word.text), meaning: Abbreviations.standard.expansion(of: word.text))
    }
  }

}
