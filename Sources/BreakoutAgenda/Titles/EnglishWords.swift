/// The words that hold English questions together, by what they do there.
enum EnglishWords {
  static let asking: Set<String> = [
    "how", "what", "which", "why", "who", "where", "when", "whom", "whose", "should", "can",
    "could", "is", "are", "do", "does", "will",
  ]
  static let auxiliaries: Set<String> = [
    "can", "could", "should", "do", "does", "did", "might", "may", "must", "will", "would", "shall",
    "is", "are", "was", "were", "be", "been", "being", "have", "has", "had", "not", "cannot",
    "need",
  ]
  static let articles: Set<String> = [
    "a", "an", "the", "their", "our", "its", "your", "his", "her", "this", "these", "those", "some",
    "any", "all", "each", "every", "both", "such", "more",
  ]
  static let possessives: Set<String> = ["their", "our", "its", "your"]
  static let weak: Set<String> = [
    "key", "main", "major", "different", "various", "several", "certain", "respective", "specific",
    "possible", "many", "most", "other", "further", "best", "better", "own", "real", "concrete",
    "important", "greater", "particular", "overall", "additional",
  ]
  static let anyone: Set<String> = [
    "we", "they", "one", "you", "it", "i", "everyone", "participants",
  ]
  static let adverbs: Set<String> = [
    "best", "better", "also", "far", "much", "well", "effectively", "together", "jointly", "not",
    "actually", "often", "then", "still", "meaningfully", "concretely",
  ]
  static let particles: Set<String> = [
    "in", "on", "with", "for", "to", "up", "out", "into", "from", "about", "behind", "back", "away",
    "down", "off",
  ]
  static let prepositions: Set<String> = [
    "of", "for", "in", "at", "on", "between", "among", "with", "within", "across", "against",
    "into",
    "from", "through", "under", "without", "towards", "toward", "beyond",
  ]
  static let relatives: Set<String> = ["that", "which", "who", "where", "when", "whose"]
  static let assuring: Set<String> = ["ensure", "guarantee", "assure", "make", "see"]
  static let moving: Set<String> = [
    "encourage", "enable", "help", "invite", "persuade", "motivate", "empower", "allow", "get",
    "assist", "inspire", "convince",
  ]
  /// Nouns that say nothing by themselves.
  static let empty: Set<String> = [
    "way", "ways", "part", "kind", "kinds", "case", "view", "views", "own",
  ]
  /// Verbs that often follow their subject; ends a phrase that would run on into them.
  static let verbs: Set<String> = [
    "work", "contribute", "ensure", "promote", "build", "make", "play", "address", "improve",
    "strengthen", "increase", "reduce", "protect", "engage", "create", "develop", "foster",
    "encourage", "cooperate", "collaborate", "overcome", "identify", "achieve", "become", "take",
    "help", "lead", "bring", "prevent", "enhance", "enable", "serve", "participate", "integrate",
    "benefit", "learn", "establish", "exist", "facilitate", "mobilize", "mobilise", "provide",
    "adopt",
  ]
  /// `To what extent can …` asks about what follows.
  static let measures: Set<String> = ["extent", "ways", "way", "degree", "manner"]
  /// Nouns after which `to` begins another noun.
  static let takingTo: Set<String> = [
    "access", "approach", "approaches", "response", "responses", "transition", "threat", "threats",
    "barrier", "barriers", "right", "rights", "alternatives", "solutions", "contribution", "return",
  ]
  static let endingInLy: Set<String> = [
    "family", "supply", "assembly", "early", "only", "daily", "elderly", "policy",
  ]

  /// Everything that a phrase ends at.
  static let form: Set<String> = auxiliaries.union(prepositions).union(relatives).union(articles)
    .union([
      "to", "and", "or", "but", "as", "than", "rather", "because", "so", "while", "if", "by", "how",
      "what", "why", "whether", "up", "out", "about", "before", "after", "during", "including",
      "like", "there", "they", "we", "it", "you", "i", "them", "us", "versus", "via", "per", "upon",
      "especially", "though", "although", "given", "based", "used", "whom", "them", "not", "also",
    ])

  /// What tells English from other languages in Latin letters.
  static let telling: Set<String> = form.union(asking).subtracting([
    "a", "i", "on", "us", "or", "as",
  ])
}
