import BreakoutModel

/// What is to be mended in a recommendation and how, in one sentence.
extension Words.Recommendations {
  func finding(_ finding: DraftingFinding) -> String {
    switch finding {
    case .noAddressee: noAddressee
    case .severalAddressees(let count): severalAddressees(count)
    case .noVerb: noVerb
    case .weakVerb(let verb, let instead): weakVerb(verb, instead: words.lists.any(instead))
    case .severalActions(let first, let second): severalActions(first, second)
    case .semicolon: semicolon
    case .noMeasure: noMeasure
    case .vagueMeasure(let word): vagueMeasure(word)
    case .diffuseActor(let name): diffuseActor(name)
    case .jointWithoutLead: jointWithoutLead
    case .tooLong(let words): tooLong(words, most: DraftingCheck.mostWords)
    case .noMeans: noMeans
    case .meansWithoutSource(let word): meansWithoutSource(word)
    case .noDate: noDate
    case .vagueDate(let words): vagueDate(words)
    case .stillOpen(let field, let typed): stillOpen(self.field(field), typed)
    case .reaffirmation(let words): reaffirmation(words)
    case .acronym(let short, let meaning?): acronym(short, meaning: meaning)
    case .acronym(let short, nil): acronym(short)
    case .noRationale: noRationale
    case .noSDGTarget: noSDGTarget
    case .unknownSDGTarget(let typed): unknownSDGTarget(typed)
    case .unknownWords(let script?): unknownWords(words.notes.script(script))
    case .unknownWords(nil): unknownWords
    }
  }

  /// Nobody is named in a recommendation who is to do it.
  var noAddressee: String { say("No addressee: say who is to act, e.g. Business or Governments.") }

  /// How many are named who are to do it.
  func severalAddressees(_ count: Int) -> String {
    say("\(count) addressees share it: name the one who acts first, or split it.")
  }

  /// Recommendations in English are looked through for verbs.
  var noVerb: String {
    say("No action was recognised: begin with what is done, e.g. publish, fund or appoint.")
  }

  /// A verb of the recommendation, and better ones such as “fund, train or appoint”.
  func weakVerb(_ verb: String, instead: String) -> String {
    say("“\(verb)” is hard to check: say what is done, e.g. \(instead).")
  }

  /// Two verbs of a recommendation.
  func severalActions(_ first: String, _ second: String) -> String {
    say(
      """
      “\(first)” and “\(second)” are two actions: split them, so that each can be decided alone.
      """)
  }

  /// There is a semicolon in a recommendation.
  var semicolon: String {
    say("A semicolon often joins two recommendations: split them, or write a comma.")
  }

  /// Nothing says how a recommendation is measured.
  var noMeasure: String {
    say("No indicator and no number: say by what the room will know that it was done.")
  }

  /// A word of a recommendation such as “more”.
  func vagueMeasure(_ word: String) -> String {
    say("“\(word)” without a number measures nothing: say how much, or name an indicator.")
  }

  /// Who is to do it, such as “everybody”.
  func diffuseActor(_ name: String) -> String {
    say("“\(name)” is nobody in particular: name who can decide this.")
  }

  /// Several are to do it together.
  var jointWithoutLead: String {
    say("What all do together needs one who leads: fill in the lead.")
  }

  /// How many words a recommendation has, and should have at most.
  func tooLong(_ words: Int, most: Int) -> String {
    say("\(words) words: say it in \(most) and move the rest to the rationale.")
  }

  /// Nothing says who pays.
  var noMeans: String { say("No resources: name the budget, the staff or who pays.") }

  /// A word of a recommendation such as “fund”.
  func meansWithoutSource(_ word: String) -> String {
    say("“\(word)” stands in the text: name in the resources where it comes from.")
  }

  /// Nothing says when.
  var noDate: String { say("No date: say by when, as a day, a month, a year or a period.") }

  /// Words of a recommendation such as “soon”.
  func vagueDate(_ words: String) -> String {
    say("“\(words)” is no date: write a day, a month, a year or a period.")
  }

  /// The name of a field such as “Deadline”, and what was typed into it, such as “tbd”.
  func stillOpen(_ field: String, _ typed: String) -> String {
    say("\(field) is still open: “\(typed)”.")
  }

  /// Words of a recommendation such as “reaffirms”.
  func reaffirmation(_ words: String) -> String {
    say("“\(words)” repeats what is policy already: say what is new.")
  }

  /// A short form in a recommendation, and what it stands for.
  func acronym(_ short: String, meaning: String) -> String {
    say("“\(short)” is not written out: \(meaning) (\(short)).")
  }

  /// A short form in a recommendation.
  func acronym(_ short: String) -> String {
    say("“\(short)” is not written out: not every reader knows it.")
  }

  /// Nothing says why.
  var noRationale: String { say("No rationale: one line says why.") }

  /// No target of the Sustainable Development Goals is named.
  var noSDGTarget: String { say("No SDG target: a number such as 17.17, or words to find it by.") }

  /// What was typed as a target of the Sustainable Development Goals.
  func unknownSDGTarget(_ typed: String) -> String {
    say("“\(typed)” is none of the 169 SDG targets: write a number such as 17.17.")
  }

  /// The name of a script, such as “Arabic”.
  func unknownWords(_ script: String) -> String {
    say("There are no word lists for \(script) script yet: verbs and vague words are not checked.")
  }

  /// The language of a recommendation is not known.
  var unknownWords: String {
    say("There are no word lists for this language yet: verbs and vague words are not checked.")
  }
}

/// The same in few words, for one line beneath what is typed.
extension Words.Recommendations {
  func hint(_ finding: DraftingFinding) -> String {
    switch finding {
    case .noAddressee: noAddresseeHint
    case .severalAddressees(let count): severalAddresseesHint(count)
    case .noVerb: noVerbHint
    case .weakVerb(let verb, let instead): weakVerbHint(verb, instead: words.lists.row(instead))
    case .severalActions(let first, let second): severalActionsHint(first, second)
    case .semicolon: semicolonHint
    case .noMeasure: noMeasureHint
    case .vagueMeasure(let word): vagueMeasureHint(word)
    case .diffuseActor(let name): diffuseActorHint(name)
    case .jointWithoutLead: jointWithoutLeadHint
    case .tooLong(let words): tooLongHint(words, most: DraftingCheck.mostWords)
    case .noMeans: noMeansHint
    case .meansWithoutSource(let word): meansWithoutSourceHint(word)
    case .noDate: noDateHint
    case .vagueDate(let words): vagueDateHint(words)
    case .stillOpen(let field, _): stillOpenHint(field)
    case .reaffirmation(let words): reaffirmationHint(words)
    case .acronym(let short, _): acronymHint(short)
    case .noRationale: noRationaleHint
    case .noSDGTarget: noSDGTargetHint
    case .unknownSDGTarget(let typed): unknownSDGTargetHint(typed)
    case .unknownWords(let script?): unknownWordsHint(words.notes.script(script))
    case .unknownWords(nil): unknownWordsHint
    }
  }

  /// Few words beneath a recommendation: nobody is named who is to do it.
  var noAddresseeHint: String { say("no addressee: who acts?") }

  /// Few words beneath a recommendation: how many are named who are to do it.
  func severalAddresseesHint(_ count: Int) -> String { say("\(count) addressees: who first?") }

  /// Few words beneath a recommendation.
  var noVerbHint: String { say("no action: begin with a verb") }

  /// Few words beneath a recommendation: a verb of it, and better ones such as “fund, train”.
  func weakVerbHint(_ verb: String, instead: String) -> String {
    say("“\(verb)” is weak: \(instead)?")
  }

  /// Few words beneath a recommendation: two verbs of it.
  func severalActionsHint(_ first: String, _ second: String) -> String {
    say("“\(first)” and “\(second)”: split?")
  }

  /// Few words beneath a recommendation with a semicolon in it.
  var semicolonHint: String { say("“;”: split?") }

  /// Few words beneath a recommendation.
  var noMeasureHint: String { say("no indicator: how is it seen?") }

  /// Few words beneath a recommendation: a word of it such as “more”.
  func vagueMeasureHint(_ word: String) -> String { say("“\(word)”: how much?") }

  /// Few words beneath a recommendation: who is to do it, such as “everybody”.
  func diffuseActorHint(_ name: String) -> String { say("“\(name)”: who?") }

  /// Few words beneath a recommendation that several are to do together.
  var jointWithoutLeadHint: String { say("jointly: who leads?") }

  /// Few words beneath a recommendation: how many words it has, and should have at most.
  func tooLongHint(_ words: Int, most: Int) -> String { say("\(words) words: \(most) at most") }

  /// Few words beneath a recommendation.
  var noMeansHint: String { say("no resources: who pays?") }

  /// Few words beneath a recommendation: a word of it such as “fund”.
  func meansWithoutSourceHint(_ word: String) -> String { say("“\(word)”: from where?") }

  /// Few words beneath a recommendation.
  var noDateHint: String { say("no date: by when?") }

  /// Few words beneath a recommendation: words of it such as “soon”.
  func vagueDateHint(_ words: String) -> String { say("“\(words)”: when?") }

  /// Few words beneath a recommendation: words of it such as “reaffirms”.
  func reaffirmationHint(_ words: String) -> String { say("“\(words)”: what is new?") }

  /// Few words beneath a recommendation: a short form in it.
  func acronymHint(_ short: String) -> String { say("“\(short)”: write it out") }

  /// Few words beneath a recommendation.
  var noRationaleHint: String { say("no rationale: why?") }

  /// Few words beneath a recommendation: no target of the Sustainable Development Goals is named.
  var noSDGTargetHint: String { say("no SDG target") }

  /// Few words beneath a recommendation: what was typed as a target of the Sustainable Development Goals.
  func unknownSDGTargetHint(_ typed: String) -> String { say("“\(typed)”: no SDG target") }

  /// Few words beneath a recommendation: the name of a script, such as “Arabic”.
  func unknownWordsHint(_ script: String) -> String { say("no word list for \(script)") }

  /// Few words beneath a recommendation whose language is not known.
  var unknownWordsHint: String { say("no word list for this language") }

  /// Few words beneath a recommendation: a field of it in which “tbd” or the like stands.
  private func stillOpenHint(_ field: RecommendationField) -> String {
    switch field {
    case .text: say("recommendation still open")
    case .addressees: say("addressees still open")
    case .indicator: say("indicator still open")
    case .baseline: say("baseline still open")
    case .target: say("target still open")
    case .deadline: say("deadline still open")
    case .resources: say("resources still open")
    case .lead: say("lead still open")
    case .sdgTargets: say("sdg targets still open")
    case .rationale: say("rationale still open")
    case .proposer: say("proposed by still open")
    case .priority: say("priority still open")
    }
  }
}

extension DraftingFinding {
  /// What is to be mended and how, in one sentence.
  public var sentence: String { words.recommendations.finding(self) }

  /// The same in few words, for one line beneath what is typed.
  public var hint: String { words.recommendations.hint(self) }
}
