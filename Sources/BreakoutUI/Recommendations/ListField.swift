import BreakoutModel

/// A field that holds several names or numbers, separated by commas or semicolons. The last of them is being
/// typed.
struct ListField {
  /// Those before the last separator, without blanks around them.
  let finished: [String]
  /// What stands behind the last separator.
  let typed: String
  /// Where it begins, in characters from the start.
  let start: Int

  init(_ text: String) {
    var parts = text.split(
      omittingEmptySubsequences: false,
      whereSeparator: RecommendationFields.listSeparators.contains)
    let last = parts.popLast() ?? ""
    let words = last.drop(while: \.isWhitespace)
    finished = parts.map { String($0).withoutEdges }.filter { !$0.isEmpty }
    typed = String(words).withoutEdges
    start = text.count - words.count
  }
}

extension String {
  fileprivate var withoutEdges: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
