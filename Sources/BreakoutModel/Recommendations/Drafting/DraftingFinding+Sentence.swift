extension DraftingFinding {
  /// What is to be mended and how, in one sentence.
  public var sentence: String {
    switch self {
    case .noAddressee: "No addressee: say who is to act, e.g. Business or Governments."
    case .severalAddressees(let count):
      "\(count) addressees share it: name the one who acts first, or split it."
    case .noVerb:
      "No action was recognised: begin with what is done, e.g. publish, fund or appoint."
    case .weakVerb(let verb, let instead):
      "“\(verb)” is hard to check: say what is done, e.g. \(Self.choice(instead))."
    case .severalActions(let first, let second):
      "“\(first)” and “\(second)” are two actions: split them, so that each can be decided alone."
    case .semicolon: "A semicolon often joins two recommendations: split them, or write a comma."
    case .noMeasure: "No indicator and no number: say by what the room will know that it was done."
    case .vagueMeasure(let word):
      "“\(word)” without a number measures nothing: say how much, or name an indicator."
    case .diffuseActor(let name):
      "“\(name)” is nobody in particular: name who can decide this."
    case .jointWithoutLead: "What all do together needs one who leads: fill in the lead."
    case .tooLong(let words):
      "\(words) words: say it in \(DraftingCheck.mostWords) and move the rest to the rationale."
    case .noMeans: "No resources: name the budget, the staff or who pays."
    case .meansWithoutSource(let word):
      "“\(word)” stands in the text: name in the resources where it comes from."
    case .noDate: "No date: say by when, as a day, a month, a year or a period."
    case .vagueDate(let words):
      "“\(words)” is no date: write a day, a month, a year or a period."
    case .stillOpen(let field, let typed): "\(field.name) is still open: “\(typed)”."
    case .reaffirmation(let words):
      "“\(words)” repeats what is policy already: say what is new."
    case .acronym(let short, let meaning?):
      "“\(short)” is not written out: \(meaning) (\(short))."
    case .acronym(let short, nil): "“\(short)” is not written out: not every reader knows it."
    case .noRationale: "No rationale: one line says why."
    case .noSDGTarget: "No SDG target: a number such as 17.17, or words to find it by."
    case .unknownSDGTarget(let typed):
      "“\(typed)” is none of the 169 SDG targets: write a number such as 17.17."
    case .unknownWords(let script):
      "There are no word lists for \(script.map { "\($0.name) script" } ?? "this language") yet: "
        + "verbs and vague words are not checked."
    }
  }

  /// The same in few words, for one line beneath what is typed.
  public var hint: String {
    switch self {
    case .noAddressee: "no addressee: who acts?"
    case .severalAddressees(let count): "\(count) addressees: who first?"
    case .noVerb: "no action: begin with a verb"
    case .weakVerb(let verb, let instead): "“\(verb)” is weak: \(instead.joined(separator: ", "))?"
    case .severalActions(let first, let second): "“\(first)” and “\(second)”: split?"
    case .semicolon: "“;”: split?"
    case .noMeasure: "no indicator: how is it seen?"
    case .vagueMeasure(let word): "“\(word)”: how much?"
    case .diffuseActor(let name): "“\(name)”: who?"
    case .jointWithoutLead: "jointly: who leads?"
    case .tooLong(let words): "\(words) words: \(DraftingCheck.mostWords) at most"
    case .noMeans: "no resources: who pays?"
    case .meansWithoutSource(let word): "“\(word)”: from where?"
    case .noDate: "no date: by when?"
    case .vagueDate(let words): "“\(words)”: when?"
    case .stillOpen(let field, _): "\(field.name.lowercased()) still open"
    case .reaffirmation(let words): "“\(words)”: what is new?"
    case .acronym(let short, _): "“\(short)”: write it out"
    case .noRationale: "no rationale: why?"
    case .noSDGTarget: "no SDG target"
    case .unknownSDGTarget(let typed): "“\(typed)”: no SDG target"
    case .unknownWords(let script):
      "no word list for \(script.map(\.name) ?? "this language")"
    }
  }

  /// `fund, train or appoint`
  private static func choice(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " or " + last
  }
}
