import BreakoutModel

/// Recommendations as full sentences (product rule F25).
extension Words.Recommendations {
  /// Somebody who is to act, as a sentence names them: `the Ministry of Trade`, `governments`.
  public func actor(_ name: String) -> String {
    if let usual = Addressee.Usual(rawValue: name) { return actor(usual) }
    return words.language == .english ? EnglishName(name).inSentence : name
  }

  /// Several who are to act, each once.
  public func actors(_ names: [String]) -> String { words.lists.all(names.map(actor)) }

  /// Those of the list, within a sentence: before or behind a verb.
  private func actor(_ usual: Addressee.Usual) -> String {
    switch usual {
    case .governments: say("governments")
    case .unSystem: say("the United Nations system")
    case .business: say("business")
    case .civilSociety: say("civil society organizations")
    case .donors: say("donors and international financial institutions")
    case .academia: say("academia")
    case .media: say("the media")
    case .joint: say("all concerned")
    }
  }

  /// Above the recommendations to somebody.
  public func heading(_ name: String) -> String {
    switch Addressee.Usual(rawValue: name) {
    case .unSystem: say("United Nations system")
    case .civilSociety: say("Civil society organizations")
    case .donors: say("Donors and international financial institutions")
    case .governments?, .business?, .academia?, .media?, .joint?, nil: addressee(name)
    }
  }

  /// What somebody is asked to do: `business should publish shares`, the beginning of a sentence.
  public func should(_ actors: String, _ action: String) -> String {
    say("\(actors) should \(action)")
  }

  /// What several are asked to do together.
  public func shouldJointly(_ actors: String, _ action: String) -> String {
    say("\(actors) should together \(action)")
  }

  /// What is asked of somebody in words that make no sentence with "should".
  public func asked(of actors: String, _ text: String) -> String { say("\(actors): \(text)") }

  /// Who leads, within a sentence: one, or several.
  public func leads(_ name: String) -> String {
    let isSeveral =
      switch Addressee.Usual(rawValue: name) {
      case .governments, .civilSociety, .donors, .joint: true
      case .unSystem, .business, .academia, .media: false
      case nil: words.language == .english && EnglishName(name).isPlural
      }
    return isSeveral ? lead(actor(name)) : leadsAlone(actor(name))
  }

  /// Several who lead.
  private func lead(_ names: String) -> String { say("\(names) lead") }

  /// One who leads.
  private func leadsAlone(_ name: String) -> String { say("\(name) leads") }
}
