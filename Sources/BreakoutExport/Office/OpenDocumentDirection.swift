import BreakoutWords

/// The body of an ODT in which each paragraph that begins from right to left has a style that says so.
struct OpenDocumentDirection {
  let bytes: [UInt8]

  init(_ content: [UInt8], in language: Language = .english) {
    let text = XMLText(bytes: content)
    var written: [UInt8] = []
    var styles: [String] = []
    var place = 0
    while let range = text.element(["text:p", "text:h"], from: place) {
      written += content[place..<range.lowerBound]
      place = range.upperBound
      let element = text.text(range)
      guard language.isRightToLeft(text.words(in: range)),
        let name = Self.style(of: element)
      else {
        written += content[range]
        continue
      }
      if !styles.contains(name) { styles.append(name) }
      written +=
        element.replacing(
          "\(Self.attribute)\(name)\"", with: "\(Self.attribute)\(Self.mirrored(name))\"",
          maxReplacements: 1
        ).utf8
    }
    written += content[place...]
    guard !styles.isEmpty else {
      bytes = content
      return
    }
    let whole = String(decoding: written, as: UTF8.self)
    let definitions = styles.map { Self.definition(of: $0, in: whole) }.joined()
    bytes = Array(
      whole.replacing(Self.end, with: definitions + Self.end, maxReplacements: 1).utf8)
  }

  private static let attribute = "text:style-name=\""
  private static let end = "</office:automatic-styles>"
  private static let direction = "style:writing-mode=\"rl-tb\""

  private static func mirrored(_ name: String) -> String { "\(name)_rl" }

  /// Of a paragraph's own tag.
  private static func style(of element: String) -> String? {
    guard let close = element.firstIndex(of: ">"),
      let start = element[..<close].firstRange(of: attribute)?.upperBound,
      let end = element[start..<close].firstIndex(of: "\"")
    else { return nil }
    return String(element[start..<end])
  }

  /// A copy of a style of this document, or one that follows a style of the template.
  private static func definition(of name: String, in content: String) -> String {
    let tag = "<style:style style:name=\"\(name)\""
    guard let start = content.firstRange(of: tag)?.lowerBound,
      let end = content[start...].firstRange(of: "</style:style>")?.upperBound
    else {
      return "<style:style style:name=\"\(mirrored(name))\" style:family=\"paragraph\""
        + " style:parent-style-name=\"\(name)\"><style:paragraph-properties \(direction) />"
        + "</style:style>\n"
    }
    let own = content[start..<end].replacing(
      tag, with: "<style:style style:name=\"\(mirrored(name))\"", maxReplacements: 1)
    let properties = "<style:paragraph-properties"
    guard own.contains(properties) else {
      return own.replacing("</style:style>", with: "\(properties) \(direction) /></style:style>")
        + "\n"
    }
    return own.replacing(properties, with: "\(properties) \(direction)", maxReplacements: 1) + "\n"
  }
}
