/// How English sentences name somebody who acts: with an article or without, one or several.
struct EnglishName {
  /// E.g. `the Ministry of Trade`, `UNDP`, `women-led firms`.
  let inSentence: String
  let isPlural: Bool

  init(_ name: String) {
    let words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    let first = words.first ?? ""
    let key = first.lowercased()
    // What stands before "of", "for" and the like is what acts.
    let behind = words.firstIndex { Self.linking.contains($0.lowercased()) } ?? words.endIndex
    let head = words[..<max(behind, 1)].last?.lowercased() ?? ""
    let isJoined = words.contains { ["and", "&"].contains($0.lowercased()) }
    isPlural = Self.isPlural(head) || isJoined && behind == words.endIndex
    let hasArticle = Self.articles.contains(key)
    let isNamed =
      Self.named.contains(name.lowercased()) || Self.institutions.contains(head) && !isPlural
    let small = hasArticle ? key + name.dropFirst(first.count) : name
    inSentence = hasArticle || !isNamed ? small : "the \(name)"
  }

  /// A part of a time with its article: `the end of June`; anything else as it is.
  static func ofTime(_ text: String) -> String {
    let isPart = ["end of ", "start of ", "beginning of ", "middle of "].contains(
      where: text.lowercased().hasPrefix)
    return isPart ? "the " + text.prefix(1).lowercased() + text.dropFirst() : text
  }

  private static func isPlural(_ word: String) -> Bool {
    if plurals.contains(word) { return true }
    return word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("us")
      && !singulars.contains(word)
  }

  private static let articles: Set<String> = ["the", "a", "an"]
  private static let linking: Set<String> = [
    "of", "for", "on", "in", "at", "to", "against", "from",
  ]
  private static let plurals: Set<String> = [
    "people", "women", "men", "youth", "police", "children",
  ]
  private static let singulars: Set<String> = [
    "united nations", "nations", "nexus", "texas", "times",
  ]

  /// Names that have the article although nothing in them shows it.
  private static let named: Set<String> = [
    "un", "eu", "au", "ilo", "imf", "wto", "who", "oecd", "united nations", "european union",
    "african union", "world bank", "global compact", "un global compact", "private sector",
    "public sector", "media", "press", "arab league", "red cross", "united states",
    "united kingdom", "un system", "united nations system", "general assembly", "security council",
    "secretary-general",
  ]

  /// Kinds of institution: one of them is spoken of with the article.
  private static let institutions: Set<String> = [
    "academy", "administration", "agency", "alliance", "assembly", "association", "authority",
    "bank",
    "board", "bureau", "cabinet", "centre", "center", "chamber", "church", "city", "coalition",
    "college", "commission", "committee", "community", "confederation", "conference", "congress",
    "consortium", "cooperative", "corporation", "council", "country", "court", "department",
    "directorate", "district", "division", "exchange", "facility", "faculty", "federation", "forum",
    "foundation", "fund", "government", "group", "initiative", "inspectorate", "institute",
    "league",
    "legislature", "ministry", "mission", "moderator", "movement", "municipality", "network",
    "office",
    "ombudsman", "ombudsperson", "organisation", "organization", "panel", "parliament",
    "partnership",
    "platform", "presidency", "programme", "program", "province", "regulator", "secretariat",
    "sector",
    "senate", "service", "session", "society", "state", "steering", "system", "task", "team",
    "town",
    "treasury", "tribunal", "union", "unit", "university", "host", "organiser", "organizer",
    "rapporteur", "minister", "mayor", "governor", "president", "director", "chair", "coordinator",
  ]
}
