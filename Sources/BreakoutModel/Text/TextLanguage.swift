/// The language of a text of a few words, as far as a document has to tell it apart: by its script, and in Latin
/// script by the small words of English, French and Spanish.
public enum TextLanguage {
  /// Its code (BCP 47), e.g. `fr`; `nil` where nothing tells, as for a name.
  public static func code(of text: String) -> String? {
    switch Script(of: text) {
    case .latin: latin(text)
    case .cyrillic: text.contains { "іїєґІЇЄҐ".contains($0) } ? "uk" : "ru"
    case .arabic: text.unicodeScalars.contains { "پچژگ".unicodeScalars.contains($0) } ? "fa" : "ar"
    case .han: "zh"
    case .kana: "ja"
    case .hangul: "ko"
    case .greek: "el"
    case .hebrew: "he"
    case .devanagari: "hi"
    case .thai: "th"
    case .otherRightToLeft, .other, nil: nil
    }
  }

  /// The one with the most small words, where there is more than one of one or two letters, such as the "no" of a
  /// count. Of two with as many, the signs that only one has decide, else none does.
  private static func latin(_ text: String) -> String? {
    var counts = [0, 0, 0]
    for word in text.split(whereSeparator: { !$0.isLetter }).prefix(mostWords)
    where word.utf8.count <= longestWord {
      guard let languages = languagesByWord[key(word)] else { continue }
      let weight = word.utf8.count > 2 ? 2 : 1
      for place in counts.indices where languages & 1 << place != 0 { counts[place] += weight }
    }
    if !text.utf8.allSatisfy({ $0 < 0x80 }) {
      for place in smallWords.indices where text.contains(where: smallWords[place].signs.contains) {
        counts[place] += 1
      }
    }
    guard let most = counts.max(), most >= leastWeight, counts.count(where: { $0 == most }) == 1
    else {
      return nil
    }
    return counts.firstIndex(of: most).map { smallWords[$0].code }
  }

  /// Without capitals and accents; most words have none.
  private static func key(_ word: Substring) -> String {
    word.utf8.allSatisfy { (0x61...0x7A).contains($0) } ? String(word) : word.folded
  }

  /// As much as one long small word, or a short one with a sign.
  private static let leastWeight = 2

  /// In bytes.
  private static let longestWord = 16

  /// In which languages a small word is one: a bit for each of `smallWords`.
  private static let languagesByWord: [String: Int] = {
    var table: [String: Int] = [:]
    for (place, language) in smallWords.enumerated() {
      for word in language.words { table[word, default: 0] |= 1 << place }
    }
    return table
  }()

  /// So many tell enough of a long text.
  private static let mostWords = 60

  private static let smallWords: [(code: String, words: Set<String>, signs: Set<Character>)] = [
    (
      "en",
      words(
        """
        the and of for with by from to in on at is are be that this these their its our will should shall must
        not every each all which who has have was were as it they we more or
        """), []
    ),
    (
      "fr",
      words(
        """
        le la les des du de et un une pour dans sur avec par en au aux que qui est sont leur leurs ses nos
        doit doivent devrait devraient ne pas plus ce cette ces chaque tous ou l d
        """), Set("èêëçœàâîïùûÈÊÇŒÀ«»")
    ),
    (
      "es",
      words(
        """
        el la los las de del y en para con por un una que es son al se su sus nuestro debe deben deberia
        deberian no mas este esta estos cada todos o como
        """), Set("ñíóúáÑÍÓÚÁ¿¡")
    ),
  ]

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(\.folded))
  }
}
