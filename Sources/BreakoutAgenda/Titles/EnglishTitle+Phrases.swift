extension EnglishTitle {
  /// The words up to the next word of form, without articles and weak adjectives in front; `a, b and c`
  /// counts as one phrase when it is short enough.
  mutating func nounPhrase() -> [String] {
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
      if word.key == "to", at > first, EnglishWords.takingTo.contains(words[at - 1].key),
        continues(after: at)
      {
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
  mutating func extended(_ phrase: [String]) -> [String] {
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
  var isGerund: Bool { count > 5 && hasSuffix("ing") }

  var isAdverb: Bool {
    count > 4 && hasSuffix("ly") && !EnglishWords.endingInLy.contains(self)
  }
}
