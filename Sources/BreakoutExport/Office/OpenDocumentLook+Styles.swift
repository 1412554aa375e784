import BreakoutWords

extension OpenDocumentLook {
  /// The styles of the template with ours in the place of those that pandoc gives.
  func styled(_ styles: String) -> String {
    var text = styles.replacing("fo:country=\"\"", with: "fo:country=\"none\"")
      .replacing("style:language-asian=\"zxx\"", with: "style:language-asian=\"zh\"")
      .replacing("style:country-asian=\"none\"", with: "style:country-asian=\"CN\"")
      .replacing("style:language-complex=\"zxx\"", with: "style:language-complex=\"ar\"")
      .replacing("style:country-complex=\"none\"", with: "style:country-complex=\"SA\"")
    text = Self.replacing(
      "<style:default-style style:family=\"paragraph\">", "</style:default-style>", by: defaults,
      in: text)
    text = Self.replacing(
      "<office:automatic-styles>", "</office:automatic-styles>",
      by: "<office:automatic-styles>\(layouts)</office:automatic-styles>", in: text)
    text = Self.replacing(
      "<office:master-styles>", "</office:master-styles>",
      by: "<office:master-styles>\(masters)</office:master-styles>", in: text)
    text = text.replacing(
      "</office:font-face-decls>", with: Self.faces + "</office:font-face-decls>",
      maxReplacements: 1)
    for style in own {
      text = Self.without(style.name, in: text)
        .replacing("</office:styles>", with: style.xml + "</office:styles>", maxReplacements: 1)
    }
    return text
  }

  private static func replacing(
    _ start: String, _ end: String, by new: String, in text: String
  ) -> String {
    guard let first = text.firstRange(of: start),
      let last = text[first.upperBound...].firstRange(of: end)
    else { return text }
    return text[..<first.lowerBound] + new + text[last.upperBound...]
  }

  /// The styles without the one of a name, which may be an empty element.
  private static func without(_ name: String, in text: String) -> String {
    guard let place = text.firstRange(of: "style:name=\"\(name)\""),
      let start = text[..<place.lowerBound].ranges(of: "<style:style ").last?.lowerBound,
      let close = text[place.upperBound...].firstIndex(of: ">")
    else { return text }
    let isEmpty = text[..<close].hasSuffix("/")
    guard
      let end = isEmpty
        ? text.index(after: close) : text[close...].firstRange(of: "</style:style>")?.upperBound
    else { return text }
    return String(text[..<start] + text[end...])
  }

  private static let fonts = (
    western: "Noto Sans", asian: "Noto Sans CJK SC", complex: "DejaVu Sans"
  )

  private static let faces = [fonts.western, fonts.asian, fonts.complex].map {
    "<style:font-face style:name=\"\($0)\" svg:font-family=\"&apos;\($0)&apos;\""
      + " style:font-family-generic=\"swiss\" style:font-pitch=\"variable\" />"
  }.joined()

  private var defaults: String {
    let fonts = Self.fonts
    return "<style:default-style style:family=\"paragraph\"><style:paragraph-properties"
      + " style:line-break=\"strict\" style:punctuation-wrap=\"hanging\""
      + " style:tab-stop-distance=\"1.25cm\" style:text-autospace=\"ideograph-alpha\""
      + " style:writing-mode=\"page\" fo:orphans=\"2\" fo:widows=\"2\""
      + " fo:line-height=\"\(PageLook.lineHeight(isBrief: look.isBrief))%\" /><style:text-properties"
      + " style:font-name=\"\(fonts.western)\" style:font-name-asian=\"\(fonts.asian)\""
      + " style:font-name-complex=\"\(fonts.complex)\" fo:color=\"#\(PageLook.ink)\""
      + " \(Self.size(PageLook.textSize(isBrief: look.isBrief)))"
      + " fo:language=\"\(Words.current.language.code)\" fo:country=\"none\""
      + " style:language-asian=\"zh\" style:country-asian=\"CN\" style:language-complex=\"ar\""
      + " style:country-complex=\"SA\" fo:hyphenate=\"false\" /></style:default-style>"
  }

  private struct Style {
    let name: String
    let xml: String
  }

  /// The format adds what is free below a paragraph to what is free above the next, so that each gives half.
  private var own: [Style] {
    let measures = PageLook.measures(isBrief: look.isBrief)
    let half = measures.paragraph / 2
    return [
      paragraph("Text_20_body", "Text body", half, half),
      paragraph("First_20_paragraph", "First paragraph", parent: "Text_20_body", half, half),
      paragraph(
        "Title", "Title", measures.title.above, measures.title.below - half,
        text: Self.head(measures.title.size), extra: Self.kept),
      paragraph("Subtitle", "Subtitle", 0, half, text: "fo:color=\"#\(PageLook.quiet)\""),
      paragraph("Heading", "Heading", half, half, extra: Self.kept),
      paragraph("Table_20_Contents", "Table Contents", 10, 10),
      paragraph(
        "Table_20_Heading", "Table Heading", parent: "Table_20_Contents", 10, 10, text: Self.bold),
      paragraph(
        "Header", "Header", 0, 0, text: Self.beside, stop: look.page.column),
      paragraph(
        "Footer", "Footer", footAbove, 0, text: Self.beside, extra: "fo:text-align=\"end\""),
    ]
      + zip(1..., measures.headings).map { level, head in
        paragraph(
          "Heading_20_\(level)", "Heading \(level)", parent: "Heading", head.above - half,
          max(0, head.below - half), text: Self.head(head.size), extra: Self.kept,
          outline: " style:default-outline-level=\"\(level)\"")
      }
  }

  private static let kept = "fo:keep-with-next=\"always\" fo:keep-together=\"always\""
  private static let beside = "fo:color=\"#\(PageLook.quiet)\" \(size(16))"

  private static func head(_ halfPoints: Int) -> String {
    "fo:color=\"#\(PageLook.accent)\" \(size(halfPoints)) \(bold)"
  }

  /// - Parameters:
  ///   - above: in twentieths of a point, as below.
  ///   - stop: where a tab goes to.
  private func paragraph(
    _ name: String, _ display: String, parent: String = "Standard", _ above: Int, _ below: Int,
    text: String = "", extra: String = "", outline: String = "", stop: Int? = nil
  ) -> Style {
    let margins =
      "fo:margin-top=\"\(Self.points(above))\" fo:margin-bottom=\"\(Self.points(below))\""
    let stops = stop.map {
      "><style:tab-stops>\(Self.stop(at: $0))</style:tab-stops></style:paragraph-properties>"
    }
    let next = outline.isEmpty ? "" : " style:next-style-name=\"Text_20_body\""
    return Style(
      name: name,
      xml: "<style:style style:name=\"\(name)\" style:display-name=\"\(display)\""
        + " style:family=\"paragraph\" style:parent-style-name=\"\(parent)\"\(next)\(outline)"
        + " style:class=\"text\"><style:paragraph-properties \(margins) \(extra)\(stops ?? " />")"
        + (text.isEmpty ? "" : "<style:text-properties \(text) />") + "</style:style>\n")
  }

  static func stop(at place: Int) -> String {
    "<style:tab-stop style:position=\"\(points(place))\" style:type=\"right\" />"
  }
}
