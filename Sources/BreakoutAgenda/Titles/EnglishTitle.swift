/// A title for an English question: the thing that is asked about, found by the words around it.
///
/// `How to promote partnerships … at the operational level` gives `partnerships at operational level`:
/// the verb after the asking word is skipped, the words up to the next word of form are taken, and
/// phrases such as `at …` are added while they fit.
struct EnglishTitle {
  static func isEnglish(_ line: String) -> Bool {
    let words = line.words.prefix(40).map { $0.folded.trimming(Word.marks) }
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

  private let words: [Word]
  private var at = 0

  private init(words: [Word]) {
    self.words = words
  }

  private struct Word {
    static let marks: Set<Character> = [
      ",", ";", ":", ".", "?", "!", "(", ")", "\"", "“", "”", "‘", "[", "]", "—", "–",
    ]
    let text: String
    let key: String
    /// Whether a comma or the like follows.
    let endsClause: Bool

    init(_ word: String) {
      text = word.trimming(Self.marks)
      key = text.folded
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
      sentence.words.contains { EnglishWords.asking.contains($0.folded.trimming(Word.marks)) }
        && sentence.words.count > 2
    }
    return asking ?? sentences.first ?? line
  }

  private var key: String { at < words.count ? words[at].key : "" }

  private mutating func skip(_ keys: Set<String>) {
    while at < words.count, keys.contains(words[at].key) { at += 1 }
  }

  private mutating func read() -> [String] {
    let start =
      words.firstIndex { $0.key == "how" }
      ?? words.firstIndex { EnglishWords.asking.contains($0.key) }
    guard let start else { return statement() }
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
    }
    at = subjectStart
    return extended(subject.isEmpty ? subject : nounPhrase())
  }

  /// `role can young people play in …` gives `role of young people`.
  private mutating func whatThing() -> [String] {
    let thing = nounPhrase()
    guard EnglishWords.auxiliaries.contains(key) else { return extended(thing) }
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
    let subject = nounPhrase()
    guard EnglishWords.auxiliaries.contains(key) else { return extended(subject) }
    skip(EnglishWords.auxiliaries.union(EnglishWords.adverbs))
    at += 1
    skip(EnglishWords.particles)
    let object = nounPhrase()
    let both = subject + ["and"] + object
    return object.isEmpty || both.count > ShortTitle.mostWords ? subject : both
  }

  /// The words up to the next word of form, without articles and weak adjectives in front; `a, b and c`
  /// counts as one phrase when it is short enough.
  private mutating func nounPhrase() -> [String] {
    skip(EnglishWords.articles)
    let start = at
    while at + 1 < words.count, EnglishWords.weak.contains(key), !words[at].endsClause,
      isContent(at + 1)
    {
      at += 1
    }
    let first = at
    var comma: Int?
    while at < words.count {
      let word = words[at]
      if word.key == "and" || word.key == "or" {
        guard at > first, continues(after: at) else { break }
        at += 1
        skip(EnglishWords.articles)
        continue
      }
      guard isContent(at), at == first || !EnglishWords.verbs.contains(word.key) else { break }
      at += 1
      if word.endsClause {
        guard listGoesOn() else { break }
        comma = comma ?? at
      }
    }
    guard first < at else {
      at = start
      return []
    }
    var taken = Array(first..<at)
    if taken.count > ShortTitle.mostWords, let comma {
      at = comma
      taken = Array(first..<comma)
    }
    if taken.count > ShortTitle.mostWords {
      taken = Array(taken.prefix(ShortTitle.mostWords))
      while let last = taken.last, taken.count > 1, !isContent(last) { taken.removeLast() }
      if let joint = taken.lastIndex(where: { words[$0].key == "and" }), joint > 0 {
        taken = Array(taken[..<joint])
      }
    }
    return taken.filter { !EnglishWords.articles.contains(words[$0].key) }
      .map { words[$0].text + (words[$0].endsClause && $0 != taken.last ? "," : "") }
  }

  private func isContent(_ index: Int) -> Bool {
    guard index < words.count else { return false }
    let key = words[index].key
    return !key.isEmpty && !EnglishWords.form.contains(key) && !key.isAdverb
  }

  private func continues(after index: Int) -> Bool {
    var next = index + 1
    while next < words.count, EnglishWords.articles.contains(words[next].key) { next += 1 }
    return isContent(next) && !EnglishWords.verbs.contains(words[next].key)
      && !words[next].key.isGerund
  }

  /// After a comma: whether an `and` comes soon, with nothing but things between.
  private func listGoesOn() -> Bool {
    for index in at..<min(at + 6, words.count) {
      let key = words[index].key
      if key == "and" || key == "or" { return true }
      if !isContent(index) || key.isGerund || EnglishWords.verbs.contains(key) { return false }
    }
    return false
  }

  /// Adds `of …`, `at …` while there is room, and finds company for a single word.
  private mutating func extended(_ phrase: [String]) -> [String] {
    var title = phrase
    guard !title.isEmpty else { return title }
    let ended = at > 0 && at <= words.count && words[at - 1].endsClause
    if !ended {
      while EnglishWords.prepositions.contains(key) {
        let preposition = words[at].text
        at += 1
        let more = nounPhrase()
        if more.isEmpty { break }
        if title.count + 1 + more.count <= ShortTitle.mostWords {
          title += [preposition] + more
        }
        if words[at - 1].endsClause { break }
      }
    }
    return title.count == 1 ? withCompany(title[0]) : title
  }

  /// A single word says little: other things the question names by `their …`, or what it joins by
  /// `while reducing …`.
  private mutating func withCompany(_ word: String) -> [String] {
    if EnglishWords.relatives.contains(key) {
      let heads = possessedHeads()
      switch heads.count {
      case 0: break
      case 1: return [word, "and", heads[0]]
      default: return [word + ",", heads[0], "and", heads[1]]
      }
    }
    skip(["while", "and", "by"])
    guard at < words.count, words[at].key.isGerund else { return [word] }
    at += 1
    let more = nounPhrase()
    guard !more.isEmpty, more.count < ShortTitle.mostWords else { return [word] }
    if more.contains("and") { return [word + ","] + more }
    return more.count + 2 <= ShortTitle.mostWords ? [word, "and"] + more : [word]
  }

  private func possessedHeads() -> [String] {
    var heads: [String] = []
    var index = at
    while index < words.count {
      if EnglishWords.possessives.contains(words[index].key) {
        var end = index + 1
        while isContent(end), !words[end].endsClause { end += 1 }
        if isContent(end) { end += 1 }
        if end - 1 > index {
          let head = words[end - 1]
          if !EnglishWords.empty.contains(head.key), !heads.contains(head.text) {
            heads.append(head.text)
          }
        }
        index = end
      } else {
        index += 1
      }
    }
    return heads
  }
}

extension String {
  fileprivate var isGerund: Bool { count > 5 && hasSuffix("ing") }

  fileprivate var isAdverb: Bool {
    count > 4 && hasSuffix("ly") && !EnglishWords.endingInLy.contains(self)
  }
}
