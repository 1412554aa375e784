/// Tables of office documents that are to be written in by hand: their cells have lines around them, and rows with an
/// empty cell are as high as handwriting needs.
enum OfficeForm {
  /// Stands in an empty cell. White space of this kind is in no text that people typed (`CleanText`), so it tells such
  /// a table, and nobody sees it.
  static let blank = "\u{2007}"

  /// The body of a DOCX.
  static func word(_ document: [UInt8]) -> [UInt8] {
    let formed = formed(document, table: "w:tbl", row: "w:tr") { table in
      let sides = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
        "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\" />"
      }.joined()
      return table.replacing(#/<w:tblW [^>]*>/#, maxReplacements: 1) {
        "\($0.output)<w:tblBorders>\(sides)</w:tblBorders>"
      }.replacing("<w:tblLook ", with: margins + "<w:tblLook ", maxReplacements: 1)
    } high: { row in
      let whole = "<w:cantSplit />"
      return row.contains("<w:tr><w:trPr>")
        ? row.replacing(whole, with: "").replacing(
          "<w:trPr>", with: "<w:trPr>\(whole)\(height)", maxReplacements: 1)
        : row.replacing(
          "<w:tr>", with: "<w:tr><w:trPr>\(whole)\(height)</w:trPr>", maxReplacements: 1)
    }
    guard formed != document else { return document }
    // Where a reference document gives no page: A4 with narrow margins.
    return Array(String(decoding: formed, as: UTF8.self).replacing("<w:sectPr />", with: page).utf8)
  }

  private static let height = "<w:trHeight w:val=\"510\" w:hRule=\"atLeast\" />"

  private static let margins =
    "<w:tblCellMar><w:top w:w=\"40\" w:type=\"dxa\" /><w:left w:w=\"80\" w:type=\"dxa\" />"
    + "<w:bottom w:w=\"40\" w:type=\"dxa\" /><w:right w:w=\"80\" w:type=\"dxa\" /></w:tblCellMar>"

  private static let page =
    "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\" /><w:pgMar w:top=\"907\" w:right=\"850\""
    + " w:bottom=\"907\" w:left=\"1021\" w:header=\"454\" w:footer=\"454\" w:gutter=\"0\" /></w:sectPr>"

  /// The body of an ODT.
  static func openDocument(_ content: [UInt8]) -> [UInt8] {
    let formed = formed(content, table: "table:table", row: "table:table-row") { table in
      table.replacing(#/table:style-name="Table(?:HeaderRow|Row)Cell"/#) { _ in
        "table:style-name=\"FormCell\""
      }
    } high: { row in
      row.replacing(
        #/<table:table-row\b[^>]*>/#, with: "<table:table-row table:style-name=\"FormRow\">",
        maxReplacements: 1)
    }
    guard formed != content else { return content }
    return Array(
      OpenDocumentStyle.adding(styles, to: String(decoding: formed, as: UTF8.self)).utf8)
  }

  private static let styles =
    "<style:style style:name=\"FormCell\" style:family=\"table-cell\"><style:table-cell-properties"
    + " fo:border=\"0.5pt solid #808080\" fo:padding=\"0.1cm\" /></style:style>"
    + "<style:style style:name=\"FormRow\" style:family=\"table-row\"><style:table-row-properties"
    + " style:min-row-height=\"0.9cm\" fo:keep-together=\"always\" /></style:style>\n"

  /// A document in which the tables with blank cells, and in these the rows with some, are made what they should be.
  private static func formed(
    _ document: [UInt8], table: String, row: String, ruled: (String) -> String,
    high: (String) -> String
  ) -> [UInt8] {
    changed(document, table) { table in
      ruled(String(decoding: changed(Array(table.utf8), row, high), as: UTF8.self))
    }
  }

  /// The elements of a name that hold a blank, each changed.
  private static func changed(
    _ document: [UInt8], _ name: String, _ change: (String) -> String
  ) -> [UInt8] {
    let text = XMLText(bytes: document)
    guard text.find(blank, from: 0) != nil else { return document }
    var written: [UInt8] = []
    var place = 0
    while let range = text.element([name], from: place) {
      written += document[place..<range.lowerBound]
      place = range.upperBound
      let element = text.text(range)
      if element.contains(blank) {
        written += change(element).utf8
      } else {
        written += document[range]
      }
    }
    return written + document[place...]
  }
}
