/// The words by which people say how many agreed, in English (product rule F26). Data: a language gets
/// lists of its own.
enum QuantityWords {
  /// They say how many wherever they stand.
  static let always: Set<String> = [
    "many", "several", "majority", "majorities", "minority",
  ]

  /// They say that all agreed.
  static let agreement: Set<String> = [
    "consensus", "unanimous", "unanimously", "unanimity",
  ]

  /// They say how many before a word for those who took part, or for what they did.
  static let beforePeople: Set<String> = [
    "most", "some", "few", "all", "both", "none", "half", "everyone", "everybody", "nobody",
  ]

  /// Whose number they tell.
  static let people: Set<String> = [
    "of", "participants", "speakers", "people", "delegates", "delegations", "members", "groups",
    "constituencies", "interventions", "contributors", "panellists", "panelists", "representatives",
    "companies", "businesses", "governments", "csos", "ngos", "organizations", "organisations",
    "agreed", "disagreed", "supported", "felt", "thought", "objected", "opposed", "wanted",
  ]

  /// After these, `many` asks or measures and tells nobody's number.
  static let asking: Set<String> = ["how", "too", "so", "as", "that"]

  /// In which of the lists a word stands.
  struct Lists: OptionSet {
    let rawValue: Int
    static let always = Lists(rawValue: 1)
    static let agreement = Lists(rawValue: 2)
    static let beforePeople = Lists(rawValue: 4)
    static let people = Lists(rawValue: 8)
    static let asking = Lists(rawValue: 16)
    static let many = Lists(rawValue: 32)
  }

  static func lists(of word: WordKey) -> Lists { byKey[word.value] ?? [] }

  private static let byKey: WordTable<Lists> = {
    var byKey = WordTable<Lists>()
    for (words, list) in [
      (always, Lists.always), (agreement, .agreement), (beforePeople, .beforePeople),
      (people, .people), (asking, .asking), (["many"], .many),
    ] {
      for word in words {
        let key = WordKey(word.utf8).value
        byKey[key] = (byKey[key] ?? []).union(list)
      }
    }
    return byKey
  }()
}
