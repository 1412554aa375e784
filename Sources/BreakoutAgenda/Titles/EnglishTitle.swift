/// A title for an English question: the thing that is asked about, found by the words around it.
///
/// `How to promote partnerships … at the operational level` gives `partnerships at operational level`:
/// the verb after the asking word is skipped, the words up to the next word of form are taken, and
/// phrases such as `at …` are added while they fit.
struct EnglishTitle {
  static func isEnglish(_ line: String) -> Bool {
    let words = line.words.prefix(40).map { $0.plainWord.trimming(Word.marks) }
    guard words.count > ShortTitle.mostWords else {
      return words.contains { EnglishWords.asking.contains($0) || $0 == "the" }
    }
    let known = words.filter { EnglishWords.telling.contains($0) }.count
    return known * 8 >= words.count
  }

  static func of(_ line: String) -> String {
    var reader = EnglishTitle(words: question(in: line).words.prefix(150).map(Word.init))
    return reader.read().joined(separator: " ")
  }

  let words: [Word]
  var at = 0

  private init(words: [Word]) {
    self.words = words
  }

  struct Word {
    static let marks: Set<Character> = [
      ",", ";", ":", ".", "?", "!", "(", ")", "\"", "“", "”", "‘", "[", "]", "—", "–",
    ]
    let text: String
    let key: String
    /// Whether a comma or the like follows.
    let endsClause: Bool

    init(_ word: String) {
      text = word.trimming(Self.marks)
      key = text.plainWord
      endsClause = word.endsClause
    }
  }

  /// The last sentence that asks, else the first.
  private static func question(in line: String) -> String {
    var sentences: [String] = []
    var current: [String] = []
    for word in line.words {
      current.append(word)
      if let last = word.last, ".?!".contains(last), word.count > 2 {
        sentences.append(current.joined(separator: " "))
        current = []
      }
    }
    if !current.isEmpty { sentences.append(current.joined(separator: " ")) }
    let asking = sentences.last { sentence in
      sentence.words.contains { EnglishWords.asking.contains($0.plainWord.trimming(Word.marks)) }
        && sentence.words.count > 2
    }
    return asking ?? sentences.first ?? line
  }

  var key: String { at < words.count ? words[at].key : "" }

  mutating func skip(_ keys: Set<String>) {
    while at < words.count, keys.contains(words[at].key) { at += 1 }
  }

  private mutating func read() -> [String] {
    let start =
      words.firstIndex { $0.key == "how" } ?? words.firstIndex { $0.key == "what" }
      ?? words.indices.prefix(2).first { EnglishWords.asking.contains(words[$0].key) }
    guard let start, words.count > 3 else { return statement() }
    at = start
    let asking = key
    at += 1
    switch asking {
    case "how":
      skip(EnglishWords.adverbs)
      if key == "to" {
        at += 1
        return afterVerb()
      }
      return afterAuxiliary()
    case "what", "which":
      if EnglishWords.auxiliaries.contains(key) { return afterAuxiliary() }
      return whatThing()
    case "who", "whom":
      if words.count <= ShortTitle.mostWords { return words.map(\.text) }
      skip(EnglishWords.auxiliaries)
      return afterVerb()
    default:
      return afterAuxiliary()
    }
  }

  /// No question: a short text is its own title.
  private mutating func statement() -> [String] {
    if words.count <= ShortTitle.mostWords { return words.map(\.text) }
    return extended(nounPhrase())
  }

  /// `can we strengthen …`, `can the expertise of … be used`, `are the main lessons of …`
  private mutating func afterAuxiliary() -> [String] {
    skip(EnglishWords.auxiliaries)
    let subjectStart = at
    if EnglishWords.anyone.contains(key) {
      at += 1
      skip(EnglishWords.auxiliaries.union(EnglishWords.adverbs))
      return afterVerb()
    }
    let subject = nounPhrase()
    if EnglishWords.verbs.contains(key) {
      let object = afterVerb()
      if object.count > 1 { return object }
      at = subjectStart
      return extended(nounPhrase())
    }
    let isPassive = ["be", "been", "being"].contains(key)
    skip(EnglishWords.auxiliaries)
    if isPassive {
      at += 1
      if key != "to", at + 1 < words.count, EnglishWords.prepositions.contains(words[at + 1].key) {
        at += EnglishWords.prepositions.contains(key) ? 0 : 1
      }
    }
    guard subject.count == 1, key == "to" else { return extended(subject) }
    at += 1
    let purpose = afterVerb()
    if purpose.isEmpty { return subject }
    if subject[0].hasSuffix("ed") { return purpose }
    return purpose.count + 2 <= ShortTitle.mostWords ? subject + ["and"] + purpose : purpose
  }

  /// `role can young people play in …` gives `role of young people`.
  private mutating func whatThing() -> [String] {
    let thing = nounPhrase()
    if EnglishWords.verbs.contains(key) { at += 1 }
    guard EnglishWords.auxiliaries.contains(key) else { return extended(thing) }
    if thing.count == 1, EnglishWords.measures.contains(thing[0]) { return afterAuxiliary() }
    skip(EnglishWords.auxiliaries)
    if EnglishWords.anyone.contains(key) {
      at += 1
      skip(EnglishWords.auxiliaries.union(EnglishWords.adverbs))
      let object = afterVerb()
      return object.count > 1 ? object : thing + object
    }
    let who = nounPhrase()
    let title = thing + ["of"] + who
    return who.isEmpty || title.count > ShortTitle.mostWords ? thing : title
  }

  /// What follows a verb in its plain form: the thing it acts on.
  private mutating func afterVerb() -> [String] {
    let verb = key
    at += 1
    if key == "and" || key == "or", at + 1 < words.count {
      at += 2
    }
    if verb == "make", key == "sure" { at += 1 }
    if EnglishWords.assuring.contains(verb) { return clause() }
    skip(EnglishWords.particles)
    let start = at
    let thing = nounPhrase()
    if EnglishWords.moving.contains(verb), key == "to", at + 1 < words.count {
      at += 1
      return afterVerb()
    }
    if thing.isEmpty, at < words.count, at == start {
      at += 1
      return at < words.count ? extended(nounPhrase()) : []
    }
    return extended(thing)
  }

  /// `that business operations do not stir up tensions` gives `business operations and tensions`.
  private mutating func clause() -> [String] {
    skip(["that"])
    if key == "no" { return plainWords() }
    let subject = nounPhrase()
    if EnglishWords.verbs.contains(key) {
      at += 1
      skip(EnglishWords.adverbs)
      if key.isAdverb { at += 1 }
    }
    guard EnglishWords.auxiliaries.contains(key) else { return extended(subject) }
    skip(EnglishWords.auxiliaries.union(EnglishWords.adverbs))
    at += 1
    skip(EnglishWords.particles)
    let object = nounPhrase()
    let both = subject + ["and"] + object
    return object.isEmpty || both.count > ShortTitle.mostWords ? subject : both
  }

  /// `no one is left behind` is best left as it is.
  private func plainWords() -> [String] {
    let end = words[at...].firstIndex { EnglishWords.prepositions.contains($0.key) } ?? words.count
    return words[at..<min(end, at + ShortTitle.mostWords)].map(\.text)
  }
}
