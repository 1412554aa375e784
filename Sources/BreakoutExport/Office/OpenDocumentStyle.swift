/// Automatic styles of the content of an ODT.
enum OpenDocumentStyle {
  static let end = "</office:automatic-styles>"

  /// A style of a paragraph with some properties more: a copy of a style of this document, or one that follows a style
  /// of the template.
  static func variant(
    of name: String, named own: String, properties: String, in content: String
  ) -> String {
    let tag = "<style:style style:name=\"\(name)\""
    guard let start = content.firstRange(of: tag)?.lowerBound,
      let end = content[start...].firstRange(of: "</style:style>")?.upperBound
    else {
      return "<style:style style:name=\"\(own)\" style:family=\"paragraph\""
        + " style:parent-style-name=\"\(name)\"><style:paragraph-properties \(properties) />"
        + "</style:style>\n"
    }
    let copy = content[start..<end].replacing(
      tag, with: "<style:style style:name=\"\(own)\"", maxReplacements: 1)
    let element = "<style:paragraph-properties"
    guard copy.contains(element) else {
      return copy.replacing("</style:style>", with: "\(element) \(properties) /></style:style>")
        + "\n"
    }
    // No attribute stands twice.
    let names = properties.matches(of: #/([\w:-]+)="/#).map(\.output.1)
    let free = names.reduce(String(copy)) { text, name in
      guard let place = text.firstRange(of: " \(name)=\""),
        let end = text[place.upperBound...].firstIndex(of: "\"")
      else { return text }
      return String(text[..<place.lowerBound] + text[text.index(after: end)...])
    }
    return free.replacing(element, with: "\(element) \(properties)", maxReplacements: 1) + "\n"
  }

  /// The content with more styles.
  static func adding(_ styles: String, to content: String) -> String {
    styles.isEmpty ? content : content.replacing(end, with: styles + end, maxReplacements: 1)
  }
}
