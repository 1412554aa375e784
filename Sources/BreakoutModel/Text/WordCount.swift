/// How many words a text has.
public enum WordCount {
  /// Words between blanks. In scripts without blanks two characters count as one word, which is about what
  /// a speaker needs for them.
  public static func of(_ text: String) -> Int {
    var words = 0
    var characters = 0
    for part in text.split(whereSeparator: \.isWhitespace)
    where part.contains(where: { $0.isLetter || $0.isNumber }) {
      if Script(of: part)?.hasSpaces ?? true {
        words += 1
      } else {
        characters += part.count { $0.isLetter || $0.isNumber }
      }
    }
    return words + (characters + 1) / 2
  }
}
