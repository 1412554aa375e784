/// One word of a sentence, with what it is compared by.
struct TitleWord {
  let text: Substring
  /// In lower case, without marks around it, without the vowel marks of Arabic.
  let key: String

  init(_ word: Substring) {
    text = word
    let bare = String(word).plainWord.trimming(Self.marks)
    let scalars = bare.unicodeScalars.filter { !(0x64B...0x652).contains($0.value) }
    key = String(String.UnicodeScalarView(scalars))
  }

  static let marks: Set<Character> = [
    ",", ";", ":", ".", "?", "!", "(", ")", "\"", "“", "”", "‘", "[", "]", "—", "–", "-", "¿", "¡",
    "«", "»", "؟", "،", "؛", "…", "*", "_", "/", "|", "{", "}",
  ]
  /// What French sets before a vowel.
  static let elisions = ["l'", "d'", "qu'", "n'", "s'", "j'", "c'"]

  /// Whether a mark follows that ends a part of the sentence whatever comes next.
  var endsPart: Bool {
    guard let last = text.last else { return false }
    return ":;؛!?؟…—–".contains(last)
  }

  var hasComma: Bool { text.last.map { ",،".contains($0) } ?? false }

  var isDash: Bool { text.allSatisfy { "—–-|:;/".contains($0) } }

  /// Whether it begins with an article or the like that has lost its vowel: `l'`.
  func isElided(by elision: String) -> Bool { elision.hasSuffix("'") && key.hasPrefix(elision) }
}

extension [String] {
  func isElided(by elision: String) -> Bool { contains { $0.hasPrefix(elision) } }
}
