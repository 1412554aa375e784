/// How the source of a document for word processors names the language of a stretch, where pandoc hands a name through
/// and the language not.
enum OfficeTongue {
  private static let start = "Tongue "

  static func style(of tongue: Tongue) -> String { start + tongue.code }

  /// In DOCX the stretches get their languages, and the styles that named them go.
  static func settled(word document: [UInt8], styles: [UInt8]) -> (
    document: [UInt8], styles: [UInt8]
  ) {
    let text = String(decoding: document, as: UTF8.self)
    guard text.contains("\"Tongue") else { return (document, styles) }
    let body = text.replacing(#/<w:rPr><w:rStyle w:val="Tongue([A-Za-z-]+)" \/>(.*?)<\/w:rPr>/#) {
      "<w:rPr>\($0.2)\(language($0.1))</w:rPr>"
    }
    let list = String(decoding: styles, as: UTF8.self).replacing(
      #/<w:style [^>]*w:styleId="Tongue[A-Za-z-]+">.*?<\/w:style>/#, with: "")
    return (Array(body.utf8), Array(list.utf8))
  }

  /// In ODT a language is named for its kind of script, without which other programs take the font of another one, and
  /// what is in no language is small print. A size in per cent would not be heeded there.
  static func settled(openDocument content: [UInt8]) -> [UInt8] {
    let text = String(decoding: content, as: UTF8.self)
    return Array(
      text.replacing(#/fo:language="(zxx|zh|ja|ko|ar|fa|he)"/#) { match in
        guard match.output.1 != "zxx" else {
          return "\(OpenDocumentLook.size(16)) fo:color=\"#\(PageLook.quiet)\""
        }
        let kind = ["zh", "ja", "ko"].contains(match.output.1) ? "asian" : "complex"
        let country = countries[String(match.output.1)] ?? "none"
        return "\(match.output.0) style:language-\(kind)=\"\(match.output.1)\""
          + " style:country-\(kind)=\"\(country)\""
      }.utf8)
  }

  /// Where programs that ask for a country take a language to be spoken.
  private static let countries = [
    "zh": "CN", "ja": "JP", "ko": "KR", "ar": "SA", "fa": "IR", "he": "IL",
  ]

  /// Which of the three kinds of script that the format knows it is for.
  private static func language(_ code: Substring) -> String {
    let kind =
      switch code {
      case "ar", "fa", "he", "und-Arab", "und-Hebr": "bidi"
      case "zh", "ja", "ko", "und-Hani": "eastAsia"
      default: "val"
      }
    return "<w:lang w:\(kind)=\"\(code)\" />"
  }
}
