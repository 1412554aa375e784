import BreakoutWords

/// The body of a DOCX in which each paragraph that runs from right to left says so.
struct WordDirection {
  let bytes: [UInt8]

  init(_ document: [UInt8], in language: Language = .english) {
    let text = XMLText(bytes: document)
    let tongue = DocumentTongue(language)
    var written: [UInt8] = []
    var place = 0
    while let range = text.element(["w:p"], from: place) {
      written += document[place..<range.lowerBound]
      place = range.upperBound
      let element = text.text(range)
      if Tongue(mostOf: text.words(in: range), in: tongue).isRightToLeft,
        !element.contains("<w:bidi")
      {
        written += Self.mirrored(element).utf8
      } else {
        written += document[range]
      }
    }
    written += document[place...]
    guard language.isRightToLeft else {
      bytes = written
      return
    }
    // The first column stands at the right.
    let whole = String(decoding: written, as: UTF8.self)
    bytes = Array(whole.replacing(#/<w:tblStyle [^>]*>/#) { "\($0.output)<w:bidiVisual />" }.utf8)
  }

  private static let mark = "<w:bidi />"

  /// The mark stands in the properties of the paragraph, before its alignment, as the format wants it. Runs
  /// without properties are marked too, so that their signs are not turned round.
  private static func mirrored(_ element: String) -> String {
    let runs = element.replacing("<w:r><w:t", with: "<w:r><w:rPr><w:rtl /></w:rPr><w:t")
    guard let end = runs.firstRange(of: "</w:pPr>")?.lowerBound else {
      guard let tag = runs.firstIndex(of: ">") else { return element }
      let behind = runs.index(after: tag)
      return runs[..<behind] + "<w:pPr>\(mark)</w:pPr>" + runs[behind...]
    }
    let place = runs[..<end].firstRange(of: "<w:jc ")?.lowerBound ?? end
    return runs[..<place] + mark + runs[place...]
  }
}
