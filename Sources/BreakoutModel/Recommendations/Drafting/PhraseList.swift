/// Words and phrases to be found in a text, each with what the list says of it.
struct PhraseList: Sendable {
  struct Match {
    /// The words of the text that it takes.
    let range: Range<Int>
    /// As the list writes it.
    let phrase: String
    let notes: [String]
    /// Whether the text has it as it is in the list, not in another form.
    let isBase: Bool
  }

  private struct Entry: Sendable {
    let words: [String]
    let phrase: String
    let notes: [String]
    let isBase: Bool
  }

  /// By the first word, the longest first.
  private var entries: [String: [Entry]] = [:]

  /// - Parameter endings: for verbs, what their first words may end with.
  init(_ lines: [WordListFile.Line], endings: [WordEnding] = []) {
    for line in lines {
      for phrase in line.phrases {
        let words = phrase.split(separator: " ").map(\.folded)
        guard let first = words.first else { continue }
        add(Entry(words: words, phrase: phrase, notes: line.notes, isBase: true))
        for form in endings.compactMap({ $0.form(of: first) }) {
          add(
            Entry(
              words: [form] + words.dropFirst(), phrase: phrase, notes: line.notes, isBase: false))
        }
      }
    }
    for key in entries.keys { entries[key]?.sort { $0.words.count > $1.words.count } }
  }

  private mutating func add(_ entry: Entry) {
    guard let first = entry.words.first else { return }
    entries[first, default: []].append(entry)
  }

  /// The longest phrase that begins at a word.
  func match(_ words: [TextWords.Word], at place: Int) -> Match? {
    guard words.indices.contains(place), let candidates = entries[words[place].folded] else {
      return nil
    }
    for entry in candidates where place + entry.words.count <= words.count {
      let fits = entry.words.indices.dropFirst().allSatisfy { offset in
        words[place + offset].folded == entry.words[offset]
      }
      if fits {
        return Match(
          range: place..<place + entry.words.count, phrase: entry.phrase, notes: entry.notes,
          isBase: entry.isBase)
      }
    }
    return nil
  }

  /// The first phrase in a text.
  func first(in text: TextWords) -> Match? {
    text.words.indices.lazy.compactMap { match(text.words, at: $0) }.first
  }

  /// Whether a whole text is one of the phrases, sign for sign.
  func isWhole(_ text: String) -> Bool {
    let words = text.split(separator: " ").map(\.folded)
    guard let first = words.first else { return false }
    return entries[first]?.contains { $0.words == words } ?? false
  }

  /// Whether a folded word is one of the phrases.
  func hasWord(_ word: String) -> Bool {
    entries[word]?.contains { $0.words.count == 1 } ?? false
  }

  var isEmpty: Bool { entries.isEmpty }
}

/// What a verb may end with in another form: `ing`, or `e>ing` where a final e goes.
struct WordEnding: Sendable {
  private let replaced: String
  private let ending: String

  init(_ text: String) {
    let parts = text.split(separator: ">", maxSplits: 1)
    replaced = parts.count == 2 ? String(parts[0]) : ""
    ending = String(parts.last ?? "")
  }

  /// `nil` where the word does not end so that it could take this one.
  func form(of word: String) -> String? {
    word.hasSuffix(replaced) ? String(word.dropLast(replaced.count)) + ending : nil
  }
}
