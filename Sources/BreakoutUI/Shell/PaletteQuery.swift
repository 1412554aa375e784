import BreakoutModel

/// What is typed to find a command: some words, or their beginnings. Letters that are scattered over words do not count.
struct PaletteQuery {
  private let text: String
  private let words: [String]

  /// `nil` where nothing is typed.
  init?(_ typed: String) {
    words = Self.words(of: typed)
    text = words.joined(separator: " ")
    if words.isEmpty { return nil }
  }

  /// How well a command answers; lower is better, `nil` is not at all.
  func rank(of command: Command) -> Int? {
    let name = Self.words(of: command.name)
    let whole = name.joined(separator: " ")
    if whole == text { return 0 }
    if whole.hasPrefix(text) || name.joined().hasPrefix(words.joined()) { return 1 }
    let phrases = command.also.split(separator: ",").map { Self.words(of: String($0)) }
    let said = phrases.map { $0.joined(separator: " ") }
    if said.contains(text) { return 2 }
    if begin(name) { return 3 }
    if said.contains(where: { $0.hasPrefix(text) }) { return 4 }
    let called = name + phrases.joined()
    if begin(called) { return 5 }
    return begin(called + Self.words(of: command.sentence)) ? 6 : nil
  }

  /// Whether each word begins one of some others.
  private func begin(_ others: [String]) -> Bool {
    words.allSatisfy { word in others.contains { $0.hasPrefix(word) } }
  }

  /// In small letters without accents; what parts words is left out, and an apostrophe parts none.
  private static func words(of text: String) -> [String] {
    text.folded.filter { !"'’".contains($0) }
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
