import BreakoutModel

/// Marks the words of quantity that the rapporteur typed without a count behind them (product rule F26,
/// pitfalls 14 and 35).
struct Impression {
  /// Stands behind such a word: the rapporteur's impression, not counted.
  static let mark = "†"

  /// The text with the marks.
  let text: String
  let isMarked: Bool

  /// - Parameters:
  ///   - isCounted: whether a count stands behind what the text says; asked only where a word needs one.
  ///   - isAgreed: whether a consensus call, or for the word "unanimous" such a vote, does.
  init(
    _ text: String, isCounted: @autoclosure () -> Bool, isAgreed: @autoclosure () -> Bool
  ) {
    let words = Self.words(in: text)
    var ends: [String.Index] = []
    if !words.quantities.isEmpty, !isCounted() { ends += words.quantities }
    if !words.agreements.isEmpty, !isAgreed() { ends += words.agreements }
    isMarked = !ends.isEmpty && !Self.hasFigures(text)
    guard isMarked else {
      self.text = text
      return
    }
    var marked = ""
    var rest = text.startIndex
    for end in ends.sorted() {
      marked += text[rest..<end] + Self.mark
      rest = end
    }
    self.text = marked + text[rest...]
  }

  /// Where the words of quantity and of agreement end.
  private static func words(
    in text: String
  ) -> (quantities: [String.Index], agreements: [String.Index]) {
    let words = ListedWord.words(of: text)
    var quantities: [String.Index] = []
    var agreements: [String.Index] = []
    for (place, word) in words.enumerated() {
      func lists(at other: Int, _ step: Int) -> QuantityWords.Lists {
        guard words.indices.contains(other), words[other].number == word.number + step else {
          return []
        }
        return words[other].lists
      }
      let end = text.utf8.index(text.startIndex, offsetBy: word.end)
      if word.lists.contains(.agreement) { agreements.append(end) }
      if word.lists.isQuantity(after: lists(at: place - 1, -1), before: lists(at: place + 1, 1)) {
        quantities.append(end)
      }
    }
    return (quantities, agreements)
  }

  /// Whether the text gives its own figures, such as `31 to 6`, `30 of 40` or `75 %`.
  private static func hasFigures(_ text: String) -> Bool {
    let parts = text.split(whereSeparator: \.isWhitespace)
    func isNumber(_ part: Substring) -> Bool {
      let digits = part.drop { !$0.isNumber }.prefix { $0.isNumber }
      return !digits.isEmpty
    }
    return parts.indices.contains { place in
      guard isNumber(parts[place]) else { return false }
      if parts[place].contains("%") { return true }
      guard place + 1 < parts.count else { return false }
      if parts[place + 1].hasPrefix("%") { return true }
      return place + 2 < parts.count && ["of", "to", "against"].contains(parts[place + 1])
        && isNumber(parts[place + 2])
    }
  }
}

/// A word of a text that stands in the lists.
private struct ListedWord {
  let lists: QuantityWords.Lists
  /// Counted from 0 among all words of the text.
  let number: Int
  /// In bytes.
  let end: Int

  /// The lists are of ASCII, so every other letter may count as part of a word.
  static func words(of text: String) -> [ListedWord] {
    var text = text
    return text.withUTF8 { bytes in
      var words: [ListedWord] = []
      var number = 0
      var place = 0
      while place < bytes.count {
        let start = place
        var key = WordKey()
        while place < bytes.count, bytes[place].isWordLetter || bytes[place] >= 0x80 {
          key.add(bytes[place].lowercased)
          place += 1
        }
        guard place > start else {
          place += 1
          continue
        }
        let lists = QuantityWords.lists(of: key)
        if !lists.isEmpty { words.append(ListedWord(lists: lists, number: number, end: place)) }
        number += 1
      }
      return words
    }
  }
}

extension QuantityWords.Lists {
  fileprivate func isQuantity(after previous: Self, before next: Self) -> Bool {
    if contains(.always) { return !contains(.many) || !previous.contains(.asking) }
    return contains(.beforePeople) && next.contains(.people)
  }
}

extension ReportedSession {
  /// What the document prints of a note: its text, with its words of quantity marked where nothing was
  /// counted. A quotation stays as it was said.
  func impression(of note: Note) -> Impression {
    guard note.kind.sumsUp else { return Impression(note.text, isCounted: true, isAgreed: true) }
    let named = decisions(namedIn: note.text)
    return Impression(
      note.text, isCounted: named.contains(where: \.hasCount),
      isAgreed: (named + standingDecisions(of: note.point)).contains(where: \.isFullAgreement))
  }

  /// Whether the document has a marked word.
  var hasImpressions: Bool { notes.contains { impression(of: $0).isMarked } }

  /// The decisions that stand on the recommendations a text names, e.g. `R3.2`.
  private func decisions(namedIn text: String) -> [Decision] {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "R") || $0 == UInt8(ascii: "D") }) else {
      return []
    }
    return text.split { !($0.isLetter || $0.isNumber || $0 == ".") }.flatMap { word -> [Decision] in
      let name = word.last == "." ? word.dropLast() : word
      if let id = RecommendationID(named: name) { return decisions(on: id).filter(\.stands) }
      guard name.first == "D", let number = Int(name.dropFirst()) else { return [] }
      return [session.decisions[DecisionID(number)]].compactMap { $0 }.filter(\.stands)
    }
  }
}

extension Decision {
  fileprivate var stands: Bool { !isOpen && superseded == nil }

  /// Whether hands were counted.
  fileprivate var hasCount: Bool {
    if case .vote(let vote) = proceeding { vote.verdict != nil } else { false }
  }

  /// Whether nobody objected, or everybody voted yes.
  fileprivate var isFullAgreement: Bool {
    switch proceeding {
    case .consensus(let call): call.result == .adopted
    case .vote(let vote): vote.verdict?.isUnanimous ?? false
    case .poll, .consent: false
    }
  }
}

extension RecommendationID {
  /// Reads `R3.2`; `nil` for any other word.
  fileprivate init?(named word: Substring) {
    guard word.first == "R" else { return nil }
    let numbers = word.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
    guard numbers.count == 2, let point = Int(numbers[0]), let ordinal = Int(numbers[1]) else {
      return nil
    }
    self.init(point: PointID(point), ordinal: ordinal)
  }
}
