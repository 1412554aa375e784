/// How the source of a document for word processors says that a paragraph, an item or a cell runs against the document.
///
/// pandoc hands the direction of none but plain paragraphs on, and takes their style away with it. So a character says
/// it that is in no text that people typed (`CleanText`), and whose meaning is the same where nothing takes it out.
enum DirectionMark {
  static let (leftToRight, rightToLeft) = ("\u{2066}", "\u{2067}")

  /// What stands before a text; nothing where it runs as the document does.
  static func mark(of tongue: Tongue, in document: DocumentTongue) -> String {
    guard tongue.isRightToLeft != document.own.isRightToLeft else { return "" }
    return tongue.isRightToLeft ? rightToLeft : leftToRight
  }

  /// Whether a paragraph of a finished document runs from right to left.
  ///
  /// - Parameters:
  ///   - element: with its marks.
  ///   - isTitle: whether it is the title, which pandoc writes itself, so that its letters have to tell.
  static func isRightToLeft(
    _ element: String, words: @autoclosure () -> String, isTitle: Bool, in document: DocumentTongue
  ) -> Bool {
    if isTitle { return Tongue(mostOf: words(), in: document).isRightToLeft }
    if element.contains(rightToLeft) { return true }
    return document.own.isRightToLeft && !element.contains(leftToRight)
  }

  static func removed(from element: String) -> String {
    element.replacing(rightToLeft, with: "").replacing(leftToRight, with: "")
  }
}
