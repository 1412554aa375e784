import BreakoutModel
import BreakoutWords

/// The body of a DOCX in which each paragraph that runs from right to left says so, and no other does.
struct WordDirection {
  let bytes: [UInt8]

  init(_ document: [UInt8], in language: Language = .english) {
    let text = XMLText(bytes: document)
    let tongue = DocumentTongue(language)
    let whole = text.changing(["w:p"]) { element in
      let isRightToLeft = DirectionMark.isRightToLeft(
        element, words: Self.words(of: element), isTitle: element.contains(Self.title), in: tongue)
      guard isRightToLeft || language.isRightToLeft else { return element }
      let styled = language.isRightToLeft ? Self.styled(element) : element
      let plain = DirectionMark.removed(from: styled)
        .replacing("<w:r><w:t xml:space=\"preserve\"></w:t></w:r>", with: "")
      let turned = isRightToLeft ? Self.mirrored(plain) : Self.unmirrored(plain)
      // `left` is where a line begins. Cells begin where those around them do.
      return isRightToLeft == language.isRightToLeft
        ? turned : turned.replacing("<w:jc w:val=\"left\" />", with: "<w:jc w:val=\"right\" />")
    }
    // The first column stands at the right.
    bytes = Array(
      (language.isRightToLeft
        ? whole.replacing(#/<w:tblStyle [^>]*>/#) { "\($0.output)<w:bidiVisual />" } : whole).utf8)
  }

  private static let title = "<w:pStyle w:val=\"Title\" />"
  private static let mark = "<w:bidi />"
  private static let run = "<w:rtl />"

  private static func words(of element: String) -> String {
    let text = XMLText(bytes: Array(element.utf8))
    return text.words(in: text.bytes.indices)
  }

  /// pandoc leaves the style of paragraphs out that run from right to left.
  private static func styled(_ element: String) -> String {
    guard !element.contains("<w:pStyle "), element.hasPrefix("<w:p><w:pPr>") else { return element }
    let style = element.contains("<w:numPr>") ? "Compact" : "BodyText"
    return element.replacing(
      "<w:pPr>", with: "<w:pPr><w:pStyle w:val=\"\(style)\" />", maxReplacements: 1)
  }

  /// The mark stands in the properties of the paragraph, before its alignment, as the format wants it. Runs
  /// without properties and letters are marked too, so that their signs are not turned round.
  private static func mirrored(_ element: String) -> String {
    let runs = element.replacing(#/<w:r>(<w:t[^>]*>([^<]*)<\/w:t>)<\/w:r>/#) { match in
      match.output.2.utf8.contains { (0x61...0x7A).contains($0 | 0x20) }
        ? String(match.output.0) : "<w:r><w:rPr>\(run)</w:rPr>\(match.output.1)</w:r>"
    }
    if runs.contains(mark) { return runs }
    guard let end = runs.firstRange(of: "</w:pPr>")?.lowerBound else {
      return runs.replacing("<w:p>", with: "<w:p><w:pPr>\(mark)</w:pPr>", maxReplacements: 1)
    }
    let place =
      ["<w:spacing ", "<w:ind ", "<w:jc ", "<w:sectPr>"].compactMap {
        runs[..<end].firstRange(of: $0)?.lowerBound
      }.min() ?? end
    return runs[..<place] + mark + runs[place...]
  }

  /// Without the marks that pandoc gives everything in a document that runs from right to left.
  private static func unmirrored(_ element: String) -> String {
    XMLText(bytes: Array(element.replacing(mark, with: "").utf8)).changing(["w:r"]) { element in
      Script(of: words(of: element))?.isRightToLeft == true
        ? element : element.replacing(run, with: "")
    }
  }
}
