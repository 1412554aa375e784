import BreakoutWords

/// The body of an ODT in which each paragraph that runs from right to left has a style that says so, and each that
/// does not where the pages run from right to left.
struct OpenDocumentDirection {
  let bytes: [UInt8]

  init(_ content: [UInt8], in language: Language = .english) {
    let text = XMLText(bytes: content)
    let tongue = DocumentTongue(language)
    var written: [UInt8] = []
    var styles: [Turned] = []
    var place = 0
    while let range = text.element(["text:p", "text:h"], from: place) {
      written += content[place..<range.lowerBound]
      place = range.upperBound
      let element = text.text(range)
      guard let name = Self.style(of: element) else {
        written += content[range]
        continue
      }
      let isRightToLeft = DirectionMark.isRightToLeft(
        element, words: text.words(in: range), isTitle: name == "Title", in: tongue)
      guard isRightToLeft || language.isRightToLeft else {
        written += content[range]
        continue
      }
      let style = Turned(
        name: name, mode: WritingMode(isRightToLeft: isRightToLeft),
        isOfRightToLeft: language.isRightToLeft)
      if !styles.contains(style) { styles.append(style) }
      written +=
        DirectionMark.removed(from: element).replacing(
          "\(Self.attribute)\(name)\"", with: "\(Self.attribute)\(style)\"", maxReplacements: 1
        ).utf8
    }
    written += content[place...]
    guard !styles.isEmpty else {
      bytes = content
      return
    }
    let whole = String(decoding: written, as: UTF8.self)
    let definitions = styles.map {
      OpenDocumentStyle.variant(
        of: $0.name, named: $0.description, properties: $0.properties, in: whole)
    }.joined()
    bytes = Array(OpenDocumentStyle.adding(definitions, to: whole).utf8)
  }

  private static let attribute = "text:style-name=\""

  /// A style of a paragraph with a direction of its own.
  private struct Turned: Equatable, CustomStringConvertible {
    let name: String
    let mode: WritingMode
    /// Whether the document runs from right to left.
    let isOfRightToLeft: Bool

    /// Word processors begin lines at the left unless they are told. Cells begin where those around them do, and figures
    /// end where others do, in whatever direction they run.
    var properties: String {
      let isFigure = name.hasPrefix("Number")
      let isCell = isFigure || name.hasPrefix("Table_20_")
      let isAtRight = isCell ? isOfRightToLeft != isFigure : mode == .rightToLeft
      return mode.attribute + (isAtRight ? " fo:text-align=\"right\"" : " fo:text-align=\"left\"")
    }

    var description: String { mode == .rightToLeft ? "\(name)_rl" : "\(name)_lr" }
  }

  /// Of a paragraph's own tag.
  private static func style(of element: String) -> String? {
    guard let close = element.firstIndex(of: ">"),
      let start = element[..<close].firstRange(of: attribute)?.upperBound,
      let end = element[start..<close].firstIndex(of: "\"")
    else { return nil }
    return String(element[start..<end])
  }
}

/// How lines run in an ODT.
private enum WritingMode: String {
  case leftToRight = "lr-tb"
  case rightToLeft = "rl-tb"

  init(isRightToLeft: Bool) { self = isRightToLeft ? .rightToLeft : .leftToRight }

  var attribute: String { "style:writing-mode=\"\(rawValue)\"" }
}

/// The styles of an ODT in which pages and paragraphs run from right to left where their language does.
struct OpenDocumentPages {
  let bytes: [UInt8]

  init(_ styles: [UInt8], in language: Language) {
    guard language.isRightToLeft else {
      bytes = styles
      return
    }
    var text = String(decoding: styles, as: UTF8.self)
    text.replace(#/(<style:page-layout-properties\b)([^>]*)/#) { Self.turned($0.1, $0.2) }
    text.replace(
      #/(<style:default-style style:family="paragraph">\s*<style:paragraph-properties\b)([^>]*)/#
    ) { Self.turned($0.1, $0.2) }
    bytes = Array(text.utf8)
  }

  /// The attributes of a tag, with the direction among them.
  private static func turned(_ name: Substring, _ attributes: Substring) -> String {
    let others = attributes.replacing(#/\s*style:writing-mode="[^"]*"/#, with: "")
    return "\(name) \(WritingMode.rightToLeft.attribute)\(others)"
  }
}
