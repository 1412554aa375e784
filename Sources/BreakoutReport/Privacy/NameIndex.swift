import BreakoutModel

/// The names to look for, by their first word.
///
/// What counts as naming somebody:
/// - the whole name, in the order of the roster or with the family name at the other end, or with the
///   first name as an initial;
/// - the family name alone, if it has at least four letters: the word in capitals, else the last one;
/// - another part of a name of the roster alone, if it has at least four letters and nobody else bears it;
/// - the initials, if they are written as such: capitals with full stops.
///
/// Parts that are everyday words too (`Hope`, `Paz`, `Вера`) count only within the whole name, and so do
/// parts of ideographic names, most of which are words. Case, diacritics and width do not matter, nor do
/// the endings of Slavic cases in Cyrillic and the particles that Arabic and Hebrew write before a word.
struct NameIndex {
  private struct Phrase {
    let words: [UInt64]
    let kind: NameKind
    /// Whether it counts only with a capital, because it is a word too, or as short as many.
    let needsCapital: Bool
  }

  private var phrases = WordTable<[Phrase]>()
  private var initials: [UInt64: NameKind] = [:]

  init(_ names: RecordedNames) {
    var bearers: [UInt64: Int] = [:]
    let people = names.people.map { (name: $0, words: TextWord.words(of: $0.text, isName: true)) }
    for one in people {
      for key in Set(one.words.map(\.key)) { bearers[key, default: 0] += 1 }
    }
    for one in people where !one.words.isEmpty {
      add(one.words.map(\.key), one.name.kind, isShort: one.words.isShort || one.words.isEveryday)
      guard one.words.count > 1 else { continue }
      addOrders(of: one.words, one.name.kind)
      addParts(of: one.words, one.name, bearers)
    }
    for name in names.organisations {
      let words = TextWord.words(of: name, isName: true)
      add(words.map(\.key), .organisation, isShort: words.isShort)
      let article: Set = [TextWord.key("the"), TextWord.key("la"), TextWord.key("le")]
      if words.count > 2, article.contains(words[0].key) {
        add(words.dropFirst().map(\.key), .organisation, isShort: false)
      }
    }
  }

  /// Everything in a text that names somebody under a regime, in its order; the longest where several
  /// begin at one word.
  func findings(in text: String, under regime: AttributionRegime) -> [NameFinding] {
    guard regime > .attributed, !text.isEmpty else { return [] }
    return TextWord.reading(text) { reader in
      (reader.mayHoldAddress ? AddressScan(text).found : []) + names(in: &reader, under: regime)
    }
  }

  private func names(
    in reader: inout TextWord.Reader, under regime: AttributionRegime
  ) -> [NameFinding] {
    var found: [NameFinding] = []
    while let first = reader.next() {
      guard let (kind, end) = match(first, before: reader, regime) else { continue }
      found.append(NameFinding(text: reader.text(first.range.lowerBound..<end), kind: kind))
      reader.skip(to: end)
    }
    return found
  }

  /// What begins with a word, and where in the text it ends.
  ///
  /// - Parameter rest: stands behind the word.
  private func match(
    _ first: TextWord, before rest: TextWord.Reader, _ regime: AttributionRegime
  ) -> (NameKind, end: Int)? {
    var best: (NameKind, end: Int)?
    func consider(_ candidates: [Phrase]) {
      for one in candidates
      where one.kind.isForbidden(under: regime) && (!one.needsCapital || first.isCapital) {
        var rest = rest
        var end = first.range.upperBound
        let isWhole = one.words.dropFirst().allSatisfy { key in
          guard let word = rest.next(), word.matches(key) else { return false }
          end = word.range.upperBound
          return true
        }
        if isWhole, end > best?.end ?? 0 { best = (one.kind, end) }
      }
    }
    consider(phrases[first.key] ?? [])
    for key in first.variants { consider(phrases[key] ?? []) }
    if best == nil, first.isInitial { best = initials(first, before: rest, regime) }
    return best
  }

  /// As many initials as follow each other.
  private func initials(
    _ first: TextWord, before rest: TextWord.Reader, _ regime: AttributionRegime
  ) -> (NameKind, end: Int)? {
    var run = [first]
    var rest = rest
    while let next = rest.next(), next.isInitial { run.append(next) }
    let key = TextWord.key(run.map(\.key))
    guard run.count > 1, !Self.abbreviations.contains(key), let kind = initials[key],
      kind.isForbidden(under: regime)
    else { return nil }
    return (kind, run[run.count - 1].range.upperBound)
  }

  /// What is written like initials and is not, e.g. `U.N.`
  private static let abbreviations = Set(
    ["un", "us", "uk", "eu", "dc", "am", "pm"].map { letters in
      TextWord.key(letters.map { TextWord.key(String($0)) })
    })

  private mutating func add(_ words: [UInt64], _ kind: NameKind, isShort: Bool) {
    guard let first = words.first else { return }
    let phrase = Phrase(words: words, kind: kind, needsCapital: isShort)
    phrases[first] = (phrases[first] ?? []) + [phrase]
  }

  /// The last word first, the first one last, and the first as an initial.
  private mutating func addOrders(of words: [TextWord], _ kind: NameKind) {
    let keys = words.map(\.key)
    guard let first = words.first, let last = words.last, !first.isWhole, !last.isWhole else {
      return
    }
    add([last.key] + keys.dropLast(), kind, isShort: false)
    add(keys.dropFirst() + [first.key], kind, isShort: false)
    guard let letter = first.initial, last.initial != nil else { return }
    if first.letters > 1 { add([letter, last.key], kind, isShort: false) }
    let letters = words.compactMap(\.initial)
    guard letters.count == words.count else { return }
    for run in [letters, letters.suffix(1) + letters.dropLast()] {
      initials[TextWord.key(run)] =
        initials[TextWord.key(run)].map { $0.stricter(than: kind) } ?? kind
    }
  }

  private mutating func addParts(
    of words: [TextWord], _ name: RecordedNames.Person, _ bearers: [UInt64: Int]
  ) {
    guard name.hasParts else { return }
    let family = words.lastIndex { $0.isAllCapitals && $0.letters > 1 } ?? words.count - 1
    for (place, word) in words.enumerated()
    where word.letters >= 4 && !word.isWhole && !EverydayNames.keys.contains(word.key)
      && (place == family || (name.isListed && bearers[word.key] == 1))
    {
      add([word.key], name.kind, isShort: false)
    }
  }
}

/// What a name is the name of, by which a regime allows it or not.
enum NameKind {
  case person, organisation
  /// Whoever runs the session: named in the header of every document but those under the Chatham House
  /// Rule.
  case officer
  case address

  func isForbidden(under regime: AttributionRegime) -> Bool {
    switch self {
    case .person, .address: regime > .attributed
    case .organisation: regime >= .group
    case .officer: regime == .chathamHouse
    }
  }

  /// The one that is forbidden sooner.
  func stricter(than other: NameKind) -> NameKind { self == .officer ? other : self }
}

/// A place in a text that names somebody.
struct NameFinding: Equatable {
  let text: String
  let kind: NameKind
}

extension [TextWord] {
  /// Whether a name is one word of one or two letters.
  fileprivate var isShort: Bool { count == 1 && self[0].letters < 3 }

  /// Whether a name is one word that is an everyday word too.
  fileprivate var isEveryday: Bool { count == 1 && EverydayNames.keys.contains(self[0].key) }
}
