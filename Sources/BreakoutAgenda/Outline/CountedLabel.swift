import BreakoutModel

/// A word with a number in front of a line, `Résolution n° 2 : …`, that is a label because other lines have the same word
/// with the numbers before and after.
struct CountedLabel {
  let value: Int
  /// What follows.
  let rest: String
  private let word: String

  /// The labels of a note by the places of their lines: at least three with one word, that count up from 1.
  static func all(in lines: some Collection<String>) -> [(place: Int, label: CountedLabel)] {
    var runs: [String: [(place: Int, label: CountedLabel)]] = [:]
    var found: [(place: Int, label: CountedLabel)] = []
    func end(_ word: String) {
      let run = runs.removeValue(forKey: word) ?? []
      if run.count > 2 { found += run }
    }
    for (place, line) in lines.enumerated() {
      guard let label = CountedLabel(line) else { continue }
      let next = (runs[label.word]?.count ?? 0) + 1
      if label.value == next {
        runs[label.word, default: []].append((place, label))
      } else {
        end(label.word)
        if label.value == 1 { runs[label.word] = [(place, label)] }
      }
    }
    for word in Array(runs.keys) { end(word) }
    return found.sorted { $0.place < $1.place }
  }

  private init?(_ line: String) {
    // Most lines have no number near the beginning.
    guard line.utf8.count < 400, line.utf8.prefix(48).contains(where: { (48...57).contains($0) }),
      line.first?.isWhitespace == false
    else { return nil }
    let hashes = line.prefix { $0 == "#" }
    let text = line.dropFirst(hashes.count).drop { $0 == " " }
    let stars = text.prefix { $0 == "*" || $0 == "_" }
    let name = text.dropFirst(stars.count).prefix { $0.isLetter }
    let folded = String(name).folded
    guard (3...16).contains(name.count), name.first?.isLowercase == false,
      !Self.otherWords.contains(folded), !Self.isIdeographic(name)
    else { return nil }
    var tail = text.dropFirst(stars.count + name.count)
    guard tail.first?.isWhitespace == true else { return nil }
    tail = tail.drop { $0.isWhitespace }
    for mark in ["n°", "nº", "no.", "№", "#"] where tail.hasPrefix(mark) {
      tail = tail.dropFirst(mark.count).drop { $0.isWhitespace }
    }
    let digits = tail.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count), let number = Int(digits) else { return nil }
    tail = tail.dropFirst(digits.count).drop { $0.isWhitespace }
    // A mark must part it from what follows: `Room 2 is closed` is a sentence.
    guard let mark = tail.first, ":：.–—-)*".contains(mark) else { return nil }
    let behind = tail.drop { ":：.–—-) \u{A0}".contains($0) }
    let isClosed = behind.hasPrefix(stars) && !stars.isEmpty
    let bare = isClosed ? behind.dropFirst(stars.count).drop { ":：.–—-) ".contains($0) } : behind
    guard bare.contains(where: \.isLetter) else { return nil }
    word = folded
    value = number
    rest = (stars.isEmpty || isClosed ? "" : String(stars)) + String(bare)
  }

  private static func isIdeographic(_ name: Substring) -> Bool {
    name.unicodeScalars.contains(where: \.isIdeographic)
  }

  /// What is counted and is nothing to talk about, or the name of a part of a programme that has such things in it.
  private static let otherWords: Set<String> = Set(
    """
    day days week page figure fig table tableau tabla annex annexe anexo appendix room salle sala version volume group
    groupe grupo team equipe equipo dia jour день неделя страница рисунок таблица приложение группа команда зал option
    slide photo image line row zone building gate hall line platform bus tel phone chapter chapitre capitulo глава
    rule regle regla правило tip conseil breakout subgroup подгруппа
    """.words.map(\.folded))
}
