/// A title for a question in any language with blanks between words: its first words after the
/// asking, to the next comma, without words of form at the end.
enum LeadingWordsTitle {
  static func of(_ line: String) -> String {
    let sentence = lastQuestion(line)
    var words = sentence.words.prefix(60).map { $0 }
    while words.count > 2, let first = words.first?.plainWord.trimming(["¿", "¡", "«", "\"", ","]),
      askingWords.contains(first)
        || askingWords.contains(where: { $0.hasSuffix("'") && first.hasPrefix($0) })
    {
      if let elision = askingWords.first(where: { $0.hasSuffix("'") && first.hasPrefix($0) }),
        first.count > elision.count
      {
        words[0] = String(words[0].trimming(["¿", "¡", "«"]).dropFirst(elision.count))
        break
      }
      words.removeFirst()
    }
    var title: [String] = []
    for word in words {
      title.append(word)
      if title.count == ShortTitle.mostWords || title.count > 1 && word.endsClause { break }
    }
    while title.count > 1, let last = title.last, formWords.contains(last.plainWord) {
      title.removeLast()
    }
    return title.joined(separator: " ").trimming(["¿", "«", "»", ",", ";", ":", "،", "؛", " "])
  }

  private static func lastQuestion(_ line: String) -> Substring {
    let end = line.lastIndex { "?؟".contains($0) } ?? line.endIndex
    let head = line[..<end]
    guard let start = head.lastIndex(where: { "?؟.!".contains($0) }) else { return head }
    let tail = head[head.index(after: start)...]
    return tail.words.count > 1 ? tail : head
  }

  private static let askingWords: Set<String> = [
    // French
    "comment", "quel", "quelle", "quels", "quelles", "pourquoi", "sont", "est", "les", "le", "la",
    "l'", "peut-on", "pouvons-nous", "faut-il", "faire", "que", "qu'", "de", "manière", "dans",
    "mesure",
    // Spanish
    "cómo", "qué", "cuál", "cuáles", "por", "son", "es", "los", "las", "el", "podemos", "se",
    "puede", "pueden", "debe", "deben",
    // Russian
    "как", "какие", "какая", "какой", "каковы", "каким", "образом", "что", "почему", "можно",
    "можем", "мы", "следует", "ли",
    // Arabic
    "كيف", "ما", "ماذا", "لماذا", "هل", "هي", "هو", "يمكن", "يمكننا", "ينبغي", "يمكنُ", "أن", "لنا",
  ]

  private static let formWords: Set<String> = [
    "de", "du", "des", "la", "le", "les", "l'", "et", "ou", "à", "au", "aux", "en", "dans", "pour",
    "par", "avec", "sur", "entre", "que", "qui", "afin", "un", "une", "d'",
    "el", "los", "las", "y", "o", "a", "al", "del", "con", "para", "por", "un", "una", "sobre",
    "и", "в", "во", "на", "с", "со", "для", "по", "от", "к", "о", "об", "между", "при", "или", "за",
    "в", "من", "في", "على", "إلى", "عن", "مع", "بين", "و", "أو", "أن", "التي", "الذي",
    "the", "of", "and", "or", "to", "in", "for", "with", "a", "an", "on", "by",
  ]
}

extension String {
  /// Whether punctuation follows the word.
  var endsClause: Bool {
    guard let last else { return false }
    return ",;:.!?)،؛؟—–".contains(last)
  }
}
