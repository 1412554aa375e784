/// The words that hold sentences together in one language, by what may stand at their side.
///
/// Lists, not grammar: they say where a phrase is sure to end, and what no title ends on.
struct TitleLanguage: Equatable {
  /// A phrase may end before these.
  let openers: Set<String>
  /// A phrase may end before these, but says less then: `of`, `de`.
  let complements: Set<String>
  /// `and`, `or`.
  let joints: Set<String>
  /// What an object begins with.
  let articles: Set<String>
  /// Verbs behind which the subject of a question stands, and only then what it does.
  let auxiliaries: Set<String>
  /// Verbs that have their object in the next clause: `ensure that`.
  let saying: Set<String>
  /// No title ends on these, besides all of the above but `saying`.
  let unfinished: Set<String>
  /// Words that ask; a clause that begins with one is a question of its own.
  let asking: Set<String>
  /// What asks and is left out, where what follows is sure to be a phrase.
  let leads: [TitleLead]

  init(
    openers: String, complements: String, joints: String, articles: String = "",
    auxiliaries: String = "",
    saying: String = "", unfinished: String, asking: String, leads: [TitleLead]
  ) {
    self.openers = Set(openers.words)
    self.complements = Set(complements.words)
    self.joints = Set(joints.words)
    self.articles = Set(articles.words)
    self.auxiliaries = Set(auxiliaries.words)
    self.saying = Set(saying.words)
    self.unfinished = Set(unfinished.words)
    self.asking = Set(asking.words)
    self.leads = leads
  }

  /// Chinese and Japanese have no blanks between words and are cut by other means.
  static let ideographic = TitleLanguage(
    openers: "", complements: "", joints: "", unfinished: "如何", asking: "", leads: [])

  /// Languages in Latin letters that none of the lists is for: nothing is left out in front, and no
  /// title ends on a word of form of any of the others.
  static let latin = TitleLanguage(
    joining: [english, french, spanish, .furtherLatin], withLeads: false)

  private init(joining languages: [TitleLanguage], withLeads: Bool) {
    func all(_ words: KeyPath<TitleLanguage, Set<String>>) -> Set<String> {
      languages.reduce(into: []) { $0.formUnion($1[keyPath: words]) }
    }
    openers = all(\.openers)
    complements = all(\.complements)
    joints = all(\.joints)
    articles = all(\.articles)
    auxiliaries = all(\.auxiliaries)
    saying = all(\.saying)
    unfinished = all(\.unfinished)
    asking = all(\.asking)
    leads = withLeads ? languages.flatMap(\.leads) : []
  }

  static func of(_ text: String) -> TitleLanguage {
    let letters = text.unicodeScalars.lazy.filter(\.properties.isAlphabetic).prefix(400)
    var cyrillic = 0
    var arabic = 0
    var ideographs = 0
    var latin = 0
    for letter in letters {
      switch letter.value {
      case 0x41..<0x250: latin += 1
      case 0x400..<0x530: cyrillic += 1
      case 0x600..<0x780, 0x8A0..<0x900, 0xFB50..<0xFE00: arabic += 1
      default: if letter.isIdeographic { ideographs += 1 }
      }
    }
    // An ideograph is about a word.
    let most = max(cyrillic, arabic, latin, ideographs * 4)
    if most == 0 { return .latin }
    if ideographs * 4 == most { return .ideographic }
    if cyrillic == most { return .russian }
    if arabic == most { return .arabic }
    return ofLatin(text)
  }

  private static func ofLatin(_ text: String) -> TitleLanguage {
    let keys = text.words.prefix(60).map { TitleWord(Substring($0)).key }
    let all = [english, french, spanish, furtherLatin]
    let hits = all.map { language in
      keys.count {
        language.isForm($0) || language.asking.contains($0)
          || language == french
            && TitleWord.elisions.contains { elision in keys.isElided(by: elision) }
      }
    }
    let most = hits.max() ?? 0
    let best = all.indices.filter { hits[$0] == most }
    // English is what an agenda of few words is taken for: it is what such items are mostly in.
    if most == 0 { return english }
    guard best.count == 1, all[best[0]] != furtherLatin else { return latin }
    return all[best[0]]
  }

  func isForm(_ key: String) -> Bool {
    openers.contains(key) || complements.contains(key) || joints.contains(key)
      || unfinished.contains(key) || articles.contains(key)
  }

  /// Whether a title may end on the word.
  func canEnd(_ word: String) -> Bool {
    let key = TitleWord(Substring(word)).key
    return !key.isEmpty && !isForm(key) && !key.hasSuffix("'")
  }

  func breaks(before word: String) -> Bool {
    let key = TitleWord(Substring(word)).key
    return openers.contains(key) || complements.contains(key) || joints.contains(key)
  }
}

/// What asks at the beginning of a question: `how can|could we`, one part for each word, with `?` after
/// a word that may be missing.
struct TitleLead: Equatable {
  enum Rest: Equatable {
    /// Anything that is no word of form.
    case any
    /// A verb in its plain form, told by its ending.
    case verb([String])
    /// A noun, which may have its article with it.
    case noun
    case clause
  }

  let parts: [(words: Set<String>, isOptional: Bool)]
  let rest: Rest

  init(_ pattern: String, _ rest: Rest = .any) {
    parts = pattern.words.map { part in
      let isOptional = part.hasSuffix("?")
      let words = (isOptional ? String(part.dropLast()) : part).split(separator: "|").map(
        String.init)
      return (Set(words), isOptional)
    }
    self.rest = rest
  }

  static func == (a: TitleLead, b: TitleLead) -> Bool {
    a.rest == b.rest && a.parts.map(\.words) == b.parts.map(\.words)
  }

  /// How many words of a sentence the lead takes; `nil` if it is another one.
  func length(in keys: [String], of language: TitleLanguage) -> Int? {
    var at = 0
    for part in parts {
      if at < keys.count, part.words.contains(keys[at]) {
        at += 1
      } else if !part.isOptional {
        return nil
      }
    }
    guard keys.count - at >= 2 else { return nil }
    let next = keys[at]
    switch rest {
    // `for the …` of Arabic is written with the word.
    case .any: return language.isForm(next) || next.hasPrefix("لل") ? nil : at
    case .verb(let endings): return endings.contains { next.hasSuffix($0) } ? at : nil
    case .noun: return language.asking.contains(next) ? nil : at
    case .clause: return at
    }
  }
}
