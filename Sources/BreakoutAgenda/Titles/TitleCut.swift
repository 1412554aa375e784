/// Where a sentence may be cut so that what stands before is a phrase.
struct TitleCut {
  /// How sure it is that a phrase ends here.
  private enum Kind: Int, Comparable {
    /// Only that the word itself can end one.
    case word
    /// An object begins with its article.
    case object
    case joint, complement, opener, part

    static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  private let kind: Kind
  private let words: Int
  private let text: String

  /// What the title of a sentence may be, the best first; each begins where the sentence or one of its
  /// clauses does.
  static func candidates(for sentence: String, in language: TitleLanguage) -> [String] {
    let all = sentence.words.prefix(60).map { TitleWord(Substring($0)) }
    let start = questionStart(all, in: language)
    let lead = leadLength(all[start...], in: language)
    var found: [String] = []
    if lead > 0 { found += titles(of: Array(all[(start + lead)...]), asks: false, in: language) }
    found += titles(of: Array(all[start...]), asks: true, in: language)
    if start > 0 { found += titles(of: Array(all), asks: false, in: language) }
    return found
  }

  /// `From your corner, how does …` asks after the comma, and so does `One issue is how to …`.
  private static func questionStart(_ words: [TitleWord], in language: TitleLanguage) -> Int {
    guard let first = words.first, !language.asking.contains(first.key), words.count > 2 else {
      return 0
    }
    let text = TitleText.trimmed(words.map(\.text).joined(separator: " "))
    guard text.count > ShortTitle.wholeColumns else { return 0 }
    var inside = depth(of: first)
    for index in 1..<words.count - 1 {
      defer { inside += depth(of: words[index]) }
      guard inside <= 0 else { continue }
      let isLate = words[index - 1].hasComma || words[index - 1].endsPart
      if isLate, language.asking.contains(words[index].key), words.count - index > 3 {
        return index
      }
      if words[index].key == "how", words[index + 1].key == "to", words.count - index > 3 {
        return index
      }
    }
    return 0
  }

  private static func leadLength(_ words: ArraySlice<TitleWord>, in language: TitleLanguage) -> Int
  {
    var keys = words.map(\.key)
    var taken = 0
    // A second lead may follow the first: `How can we` `ensure that`.
    for _ in 0..<2 {
      guard let lead = language.leads.lazy.compactMap({ $0.length(in: keys, of: language) }).max(),
        lead > 0
      else { break }
      taken += lead
      keys.removeFirst(lead)
    }
    return taken
  }

  private static func titles(
    of words: [TitleWord], asks: Bool, in language: TitleLanguage
  ) -> [String] {
    let cuts = cuts(of: words, in: language)
    guard let whole = cuts.last else { return [] }
    let least = asks && words.first.map { language.asking.contains($0.key) } == true ? 3 : 2
    let short = cuts.filter { $0.columns <= ShortTitle.usualColumns && $0.words >= least }
    let long = cuts.filter {
      $0.columns > ShortTitle.usualColumns && $0.columns <= ShortTitle.mostCharacters
    }
    var found: [TitleCut] = []
    if whole.columns <= ShortTitle.wholeColumns { found.append(whole) }
    found += short.filter { $0.kind == .part && $0.columns >= (least == 3 ? 20 : 12) }.suffix(1)
    found += short.filter { $0.kind == .opener && $0.columns >= 16 }.suffix(1)
    found += short.filter { $0.kind == .complement && $0.columns >= 20 }.suffix(1)
    found += long.filter { $0.kind >= .complement }
    found += cuts.filter {
      $0.kind == .object && (20...ShortTitle.mostCharacters).contains($0.columns)
    }
    .prefix(1)
    found += short.filter { $0.kind >= .joint }.reversed()
    found += short.reversed()
    found += long
    if whole.columns <= ShortTitle.mostCharacters { found.append(whole) }
    if found.isEmpty { found.append(whole) }
    return found.map { ShortTitle.shortened($0.text, to: ShortTitle.mostCharacters) }
  }

  private var columns: Int { text.count }

  /// All places where a title may end, in their order; the last is the end of the sentence.
  private static func cuts(of words: [TitleWord], in language: TitleLanguage) -> [TitleCut] {
    var cuts: [TitleCut] = []
    var text = ""
    var inside = 0
    for (index, word) in words.enumerated() {
      text += (text.isEmpty ? "" : " ") + word.text
      inside += depth(of: word)
      let isLast = index + 1 == words.count
      guard !isLast else {
        cuts.append(TitleCut(kind: .part, words: index + 1, text: TitleText.trimmed(text)))
        break
      }
      if text.count > ShortTitle.mostCharacters * 2 { break }
      guard inside <= 0, language.canEnd(String(word.text)), !isAbbreviated(word) else { continue }
      var kind = kind(after: index, of: words, in: language)
      // A word or two behind a colon are no phrase with what stands before it.
      if let part = cuts.last(where: { $0.kind == .part }), index + 1 - part.words < 3 {
        kind = .word
      }
      if kind == .complement || kind == .joint, !hasPredicate(words[...index], in: language) {
        kind = .word
      }
      cuts.append(TitleCut(kind: kind, words: index + 1, text: TitleText.trimmed(text)))
    }
    return cuts.filter { !$0.text.isEmpty }
  }

  private static func kind(
    after index: Int, of words: [TitleWord], in language: TitleLanguage
  ) -> Kind {
    let word = words[index]
    let next = words[index + 1]
    if word.endsPart || next.isDash || next.text.first.map({ "([«（".contains($0) }) == true {
      return .part
    }
    if word.hasComma { return listGoesOn(after: index, of: words, in: language) ? .joint : .part }
    if language.openers.contains(next.key) {
      return language.saying.contains(word.key) ? .word : .opener
    }
    if language.articles.contains(next.key) || language.articles.contains(where: next.isElided) {
      return .object
    }
    if language.complements.contains(next.key) || language.isElidedComplement(next.key) {
      return .complement
    }
    return language.joints.contains(next.key) || language.isAttachedJoint(next.key) ? .joint : .word
  }

  /// After a comma: whether an `and` comes soon, with no other word of form before it.
  private static func listGoesOn(
    after index: Int, of words: [TitleWord], in language: TitleLanguage
  ) -> Bool {
    for next in words[(index + 1)...].prefix(5) {
      if language.joints.contains(next.key) || language.isAttachedJoint(next.key) {
        return next.key != words[index + 1].key
      }
      if language.openers.contains(next.key) || language.asking.contains(next.key) { return false }
    }
    return false
  }

  /// Behind the verb that a question begins with, its subject comes first: `Would a shared calendar | of events help`
  /// says nothing yet.
  private static func hasPredicate(
    _ words: ArraySlice<TitleWord>, in language: TitleLanguage
  ) -> Bool {
    guard let first = words.first, language.asking.contains(first.key),
      let verb = words.lastIndex(where: { language.auxiliaries.contains($0.key) })
    else { return true }
    return words[(verb + 1)...].count { language.canEnd(String($0.text)) } > 2
  }

  /// Sentences are told apart before, so that a full stop within one is that of an initial or the like.
  private static func isAbbreviated(_ word: TitleWord) -> Bool { word.text.last == "." }

  private static func depth(of word: TitleWord) -> Int {
    var depth = 0
    for character in word.text {
      switch character {
      case "(", "[", "«", "“", "{": depth += 1
      case ")", "]", "»", "”", "}": depth -= 1
      default: break
      }
    }
    return depth
  }
}

extension TitleLanguage {
  /// `d'une banque`
  fileprivate func isElidedComplement(_ key: String) -> Bool {
    complements.contains("d'") && key.hasPrefix("d'")
  }

  /// Arabic writes `and` at the head of the word.
  fileprivate func isAttachedJoint(_ key: String) -> Bool {
    joints.contains("و") && key.count > 3 && key.hasPrefix("و")
  }
}
