import Testing

@testable import BreakoutModel

@Suite struct DraftingWordsTests {
  @Test(arguments: DraftingWords.all.indices) func everyListIsFilled(place: Int) {
    let words = DraftingWords.all[place]
    #expect(!words.language.isEmpty)
    #expect(words.script != nil)
    #expect(!words.knownAcronyms.isEmpty)
    let lists = Mirror(reflecting: words).children.filter { $0.value is PhraseList }
    #expect(lists.count == 20)
    for list in lists {
      #expect((list.value as? PhraseList)?.isEmpty == false, "\(list.label ?? "")")
    }
  }

  /// A weak verb must not lead to another one.
  @Test func suggestsVerbsThatCanBeChecked() {
    let words = DraftingWords.english
    let file = WordListFile(EmbeddedTexts.english_txt)
    let suggestions = Set((file.lists["weak verbs"] ?? []).flatMap(\.notes))
    #expect(!suggestions.isEmpty)
    for verb in suggestions {
      let text = TextWords(verb)
      #expect(words.verbs.match(text.words, at: 0) != nil, "\(verb)")
      #expect(words.weakVerbs.match(text.words, at: 0) == nil, "\(verb)")
    }
  }

  @Test(
    arguments: [
      ("e>ing", "encourage", "encouraging"), ("ing", "train", "training"), ("e>ing", "train", nil),
      ("s", "fund", "funds"),
    ] as [(String, String, String?)]) func makesForms(ending: String, word: String, form: String?)
  {
    #expect(WordEnding(ending).form(of: word) == form)
  }

  @Test func takesTextApart() {
    let text = TextWords("Publish, in 17.17; “data”. And N/A (all)")
    #expect(text.words.map(\.folded) == ["publish", "in", "17.17", "data", "and", "n/a", "all"])
    #expect(text.words.map { $0.breakBefore ?? " " } == [" ", ",", " ", ";", ".", " ", "("])
    #expect(text.hasSemicolon)
  }
}
