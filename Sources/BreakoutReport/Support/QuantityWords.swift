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
}
