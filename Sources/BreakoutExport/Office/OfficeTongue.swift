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

  /// In ODT what is in no language is small print.
  static func small(_ content: [UInt8]) -> [UInt8] {
    let text = String(decoding: content, as: UTF8.self)
    guard text.contains("fo:language=\"zxx\"") else { return content }
    return Array(
      text.replacing(
        "fo:language=\"zxx\"",
        with: "fo:font-size=\"80%\" style:font-size-asian=\"80%\" style:font-size-complex=\"80%\""
      ).utf8)
  }

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
