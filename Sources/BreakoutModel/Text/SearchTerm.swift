/// What somebody looks for: words that must all occur, in any order, whatever their case and diacritics
/// (product rules F6, F32).
public struct SearchTerm: Equatable, Sendable {
  private let words: [[UInt8]]

  /// `nil` when there is nothing to look for.
  public init?(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map { Folding.bytes(of: $0) }
      .filter { !$0.isEmpty }
    if words.isEmpty { return nil }
  }

  /// Whether all words occur in the text, each anywhere, also inside of other words.
  public func isFound(in text: String) -> Bool {
    let bytes = Folding.bytes(of: text)
    return words.allSatisfy { Self.isFound($0, in: bytes) }
  }

  private static func isFound(_ word: [UInt8], in text: [UInt8]) -> Bool {
    guard word.count <= text.count else { return false }
    return word.withUnsafeBufferPointer { word in
      text.withUnsafeBufferPointer { text in
        for start in 0...(text.count - word.count) where text[start] == word[0] {
          var length = 1
          while length < word.count, text[start + length] == word[length] { length += 1 }
          if length == word.count { return true }
        }
        return false
      }
    }
  }
}
