import BreakoutModel

extension MadeUpLanguage {
  /// Codes that are the same in every language, each with its reason.
  private static let codes = [
    "UTC"  // The zone of the room's clock.
  ]

  /// Pieces of two or more English letters, with what stands around them.
  ///
  /// - Parameter codes: what may stand there besides.
  public static func english(in texts: [String], besides codes: [String] = []) -> [String] {
    var left: [String] = []
    for text in texts {
      var text = text
      for code in (codes + Self.codes).sorted(by: { $0.count > $1.count }) {
        text = text.replacing(code, with: "")
      }
      // What the United Nations say of a target of theirs.
      for number in Set(text.matches(of: /[0-9]{1,2}\.[0-9a-z]{1,2}/).map(\.output)) {
        if let target = SDGTarget.numbered(String(number)) {
          text = text.replacing(target.wording, with: "")
        }
      }
      for piece in text.matches(of: /[^\n]{0,30}[A-Za-z]{2,}[^\n]{0,30}/).map(\.output)
      where !left.contains(String(piece)) { left.append(String(piece)) }
    }
    return left
  }

  /// What people read or hear of a page.
  public static func words(ofPage page: String) -> String {
    let labels = page.matches(of: /aria-label="([^"]*)"/).map(\.output.1)
    let subtitles = page.matches(of: /name="subtitle" content="([^"]*)"/).map(\.output.1)
    let body = page.replacing(/<(style|script)\b(.|\n)*?<\/(style|script)>/, with: "")
      .replacing(/<[^>]*>/, with: "").replacing(/&[a-z]+;/, with: "")
    return (labels + subtitles + [body[...]]).joined(separator: "\n")
  }
}
