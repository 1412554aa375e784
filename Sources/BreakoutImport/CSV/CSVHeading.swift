import BreakoutModel

/// The words of a column's heading as they are compared with those that are known.
enum CSVHeading {
  /// Letters and digits only, folded; a sign that stands alone, such as `%`, stays.
  static func words(_ cell: String) -> String {
    let words = cell.folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    return words.isEmpty ? cell : words
  }

  /// A heading in two languages, such as `Group / Groupe`, in its parts, behind the whole.
  static func readings(_ cell: String) -> [String] {
    let parts = cell.split { "/|(（）)[]：:".contains($0) }.map { words(String($0)) }
    return [words(cell)] + (parts.count > 1 ? parts.filter { !$0.isEmpty } : [])
  }

  /// Known words, folded as they are compared.
  static func known(_ words: String...) -> Set<String> {
    Set(words.flatMap { $0.split(separator: ",") }.map { Self.words(String($0)) })
  }
}
