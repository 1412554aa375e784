/// The words of one language by which recommendations are checked. Another language is another file.
struct DraftingWords: Sendable {
  let language: String
  let script: Script?
  let functionWords: PhraseList
  let weakVerbs: PhraseList
  /// Verbs whose effect can be seen.
  let verbs: PhraseList
  /// Of all verbs those that may be a noun as well, e.g. `fund`.
  let nouns: PhraseList
  let beforeVerb: PhraseList
  let beforeObject: PhraseList
  let joining: PhraseList
  let diffuseActors: PhraseList
  let vagueMeasures: PhraseList
  let means: PhraseList
  let currencies: PhraseList
  let dates: PhraseList
  let noDates: PhraseList
  let stillOpen: PhraseList
  let reaffirmations: PhraseList
  let numbers: PhraseList
  let references: PhraseList
  /// By which the text of a recommendation becomes a full sentence.
  let clauses: ClauseWords
  /// Words without which a text keeps its sense, for comparing two texts.
  let stopWords: PhraseList
  /// What turns the verb behind it into its opposite, e.g. `no longer`.
  let negations: PhraseList
  /// Verbs that do so with another verb, e.g. `refrain from`.
  let verbsAgainst: PhraseList
  /// By a verb those that mean the opposite.
  let opposites: [String: [String]]
  let stems: WordStem
  /// Short forms that every reader knows, as they are written.
  let knownAcronyms: Set<String>

  init(_ text: String) {
    let file = WordListFile(text)
    let list = { (name: String) in file.lists[name] ?? [] }
    let endings = list("endings").flatMap(\.phrases).map(WordEnding.init)
    language = file.head["language"] ?? ""
    script = file.head["script"].flatMap { Script(rawValue: $0.lowercased()) }
    functionWords = PhraseList(list("function words"))
    weakVerbs = PhraseList(list("weak verbs"), endings: endings)
    verbs = PhraseList(list("verbs"), endings: endings)
    nouns = PhraseList(list("verbs that are nouns too"), endings: endings)
    beforeVerb = PhraseList(list("before a verb"))
    beforeObject = PhraseList(list("before an object"))
    joining = PhraseList(list("joining words"))
    diffuseActors = PhraseList(list("diffuse actors"))
    vagueMeasures = PhraseList(list("measures without a number"))
    means = PhraseList(list("means"))
    currencies = PhraseList(list("currencies"))
    dates = PhraseList(list("dates"))
    noDates = PhraseList(list("no dates"))
    stillOpen = PhraseList(list("still open"))
    reaffirmations = PhraseList(list("reaffirmations"))
    numbers = PhraseList(list("numbers in words"))
    references = PhraseList(list("before a number that measures nothing"))
    clauses = ClauseWords(list)
    stopWords = PhraseList(list("stop words"))
    negations = PhraseList(list("negations"))
    verbsAgainst = PhraseList(list("verbs against"), endings: endings)
    opposites = Self.opposites(list("opposites"))
    stems = WordStem(list("endings that make no difference"))
    knownAcronyms = Set(list("known acronyms").flatMap(\.phrases))
  }

  /// How the words around a verb tell what stands beside it.
  struct ClauseWords: Sendable {
    /// What goes where a sentence begins with its verb, e.g. `please`, and what stays as a negation.
    let beforeFirstVerb: PhraseList
    let negations: PhraseList
    /// What may stand between "should" and its verb: `jointly publish`, `no longer charge`, `never again`.
    let besideVerb: PhraseList
    let besideVerbEndings: [String]
    /// A word before one of them is a noun: `Review of contracts`.
    let behindNoun: PhraseList
    /// A word before one of them is a verb, if it does not end as none does: `digitalise all permits`.
    let beforeNoun: PhraseList
    let endingsOfNoVerb: [String]
    /// Some word says that somebody is to do it: `governments should`, `we call on`.
    let sayingWhoActs: PhraseList

    init(_ list: (String) -> [WordListFile.Line]) {
      beforeFirstVerb = PhraseList(list("before the first verb"))
      negations = PhraseList(list("negations at the start"))
      besideVerb = PhraseList(list("beside the verb"))
      besideVerbEndings = list("endings beside the verb").flatMap(\.phrases)
      behindNoun = PhraseList(list("behind a noun"))
      beforeNoun = PhraseList(list("before a noun"))
      endingsOfNoVerb = list("endings of no verb").flatMap(\.phrases)
      sayingWhoActs = PhraseList(list("saying who acts"))
    }
  }

  /// Each verb before the sign is the opposite of each behind it.
  private static func opposites(_ lines: [WordListFile.Line]) -> [String: [String]] {
    var opposites: [String: [String]] = [:]
    for line in lines {
      for verb in line.phrases { opposites[verb, default: []] += line.notes }
      for verb in line.notes { opposites[verb, default: []] += line.phrases }
    }
    return opposites
  }

  static let english = DraftingWords(EmbeddedTexts.english_txt)

  /// Every language there is, the usual one first.
  static let all = [english]

  /// The lists for a text's language; `nil` where there are none.
  static func lists(for text: TextWords) -> DraftingWords? {
    guard let script = Script(of: text.text) else { return all[0] }
    return all.first { $0.script == script && $0.isLanguage(of: text) }
  }

  /// Whether a text in its script reads as this language. A short one is taken for it, unless its letters
  /// speak against that.
  private func isLanguage(of text: TextWords) -> Bool {
    let isKnown = text.words.indices.contains { place in
      functionWords.match(text.words, at: place) != nil
        || place == 0
          && (verbs.match(text.words, at: 0) ?? weakVerbs.match(text.words, at: 0)) != nil
    }
    if isKnown { return true }
    return text.words.count < 6 && !text.words.contains { !$0.text.allSatisfy(\.isASCII) }
  }
}

/// Short forms that every reader knows, so that nobody has to write them out.
public enum KnownAcronyms {
  /// Whether a word is two to six capital letters, perhaps with a small s behind them.
  public static func isShortForm(_ word: Substring) -> Bool {
    let letters = word.last == "s" ? word.dropLast() : word
    return (2...6).contains(letters.count) && letters.allSatisfy { $0.isLetter && $0.isUppercase }
  }

  /// As they are written, from the word lists of all languages.
  public static let all = DraftingWords.all.reduce(into: Set<String>()) {
    $0.formUnion($1.knownAcronyms)
  }
}
