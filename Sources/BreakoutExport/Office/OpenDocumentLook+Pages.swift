import BreakoutWords

/// Pages and running titles. The first page has no running title.
extension OpenDocumentLook {
  /// From the edge of the page to what stands above and below, as in `WordLook`, in twentieths of a point.
  private static let (edgeAbove, edgeBelow) = (454, 397)
  /// The height of a line beside the text.
  private static let line = 226

  /// What is free above the foot of a page, which fills the lower margin.
  var footAbove: Int { max(0, look.page.margin - Self.edgeBelow - Self.line) }

  var layouts: String {
    let across = look.page.across
    return layout("First", look.page, hasHeader: false)
      + layout("Running", look.page, hasHeader: true)
      + layout("Across", across, hasHeader: true)
      + "<style:style style:name=\"HeaderAcross\" style:family=\"paragraph\""
      + " style:parent-style-name=\"Header\"><style:paragraph-properties><style:tab-stops>"
      + Self.stop(at: across.column)
      + "</style:tab-stops></style:paragraph-properties></style:style>"
  }

  private func layout(_ name: String, _ page: PageLook.Page, hasHeader: Bool) -> String {
    let points = Self.points
    let (above, below) = (hasHeader ? Self.edgeAbove : page.margin, Self.edgeBelow)
    let header = hasHeader ? Self.box("header", page.margin - above) : "<style:header-style />"
    return "<style:page-layout style:name=\"\(name)\"><style:page-layout-properties"
      + " fo:page-width=\"\(points(page.width))\" fo:page-height=\"\(points(page.height))\""
      + " style:print-orientation=\"\(page.width > page.height ? "landscape" : "portrait")\""
      + " fo:margin-top=\"\(points(above))\" fo:margin-bottom=\"\(points(below))\""
      + " fo:margin-left=\"\(points(page.margin))\" fo:margin-right=\"\(points(page.margin))\""
      + " style:num-format=\"1\" style:writing-mode=\"lr-tb\" style:footnote-max-height=\"0in\" />"
      + header + Self.box("footer", page.margin - below) + "</style:page-layout>"
  }

  private static func box(_ name: String, _ height: Int) -> String {
    "<style:\(name)-style><style:header-footer-properties fo:min-height=\"\(points(height))\""
      + " fo:margin=\"0cm\" style:dynamic-spacing=\"false\" /></style:\(name)-style>"
  }

  var masters: String {
    master("Standard", "First", next: " style:next-style-name=\"Running\"", header: nil)
      + master("Running", "Running", header: "Header")
      + master("Across", "Across", header: "HeaderAcross")
  }

  /// - Parameter header: the style of the title and the state above.
  private func master(
    _ name: String, _ layout: String, next: String = "", header: String?
  ) -> String {
    let above = header.map {
      "<style:header><text:p text:style-name=\"\($0)\">\(XMLText.escaped(look.title))<text:tab />"
        + "\(XMLText.escaped(look.state))</text:p></style:header>"
    }
    return "<style:master-page style:name=\"\(name)\" style:page-layout-name=\"\(layout)\"\(next)>"
      + (above ?? "") + "<style:footer><text:p text:style-name=\"Footer\">\(Self.foot)</text:p>"
      + "</style:footer></style:master-page>"
  }

  private static var foot: String {
    PageFoot.parts.map { part in
      switch part {
      case .words(let words): XMLText.escaped(words)
      case .number: "<text:page-number text:select-page=\"current\">1</text:page-number>"
      case .count: "<text:page-count>1</text:page-count>"
      }
    }.joined()
  }
}
