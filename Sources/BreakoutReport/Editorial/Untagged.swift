import BreakoutModel
import BreakoutWords

/// A text without its tags, which find notes and say nothing to a reader: those at its end go, of those among its words
/// the sign (product rule F25).
struct Untagged {
  let text: String

  init(_ typed: String) {
    guard typed.contains("#") else {
      text = typed
      return
    }
    let pieces = typed.split(separator: " ", omittingEmptySubsequences: false)
    func isTag(_ piece: Substring) -> Bool { NoteLine.tags(in: String(piece)).count == 1 }
    let last = pieces.lastIndex { !isTag($0) && !$0.isEmpty } ?? -1
    // A text of nothing but tags is told by their words.
    let end = last < 0 ? pieces.count : last + 1
    let words = pieces[..<end].filter { TextLanguage.code(ofTag: $0) == nil }.map { piece in
      guard isTag(piece), let sign = piece.firstIndex(of: "#") else { return String(piece) }
      return String(piece[..<sign] + piece[piece.index(after: sign)...])
    }
    let shown = words.joined(separator: " ")
    // What was marked as the end of a sentence behind the tags still ends it.
    let mark =
      last < pieces.count - 1 ? pieces.last?.last.flatMap { ".!?…".contains($0) ? $0 : nil } : nil
    text = mark.map { shown + String($0) } ?? shown
  }
}

extension Note {
  /// In which language somebody said that it is, by a tag such as `#fr`; `nil` where nobody did.
  var saidLanguage: String? {
    tags.lazy.compactMap { TextLanguage.code(ofTag: "#" + $0) }.first
  }
}

extension TextLanguage {
  /// The language that a tag names; `nil` for any other word. Words such as `#it` and `#no` mean something else.
  fileprivate static func code(ofTag word: some StringProtocol) -> String? {
    let codes = ["ar", "de", "en", "es", "fr", "pt", "ru", "zh"]
    guard word.first == "#" else { return nil }
    let code = word.dropFirst().lowercased()
    return codes.contains(code) ? code : nil
  }
}
