import BreakoutArchive

/// An XLSX made in a test: the XML of its sheets between the tags that every one has.
struct OfficeTable {
  struct Sheet {
    var name = "Sheet1"
    var state = "visible"
    /// What stands in it, as `rows` writes it or by hand.
    var data: String
    /// Behind the rows.
    var merged: [String] = []
  }

  var sheets: [Sheet]

  init(_ sheets: Sheet...) { self.sheets = sheets }

  /// One sheet of texts; an empty one makes no cell.
  init(_ rows: [[String]]) { sheets = [Sheet(data: Self.rows(rows))] }

  static func rows(_ rows: [[String]], from first: Int = 1) -> String {
    rows.enumerated().map { number, cells in
      "<row r=\"\(number + first)\">"
        + cells.enumerated().filter { !$0.element.isEmpty }.map { column, text in
          let letter = Character(UnicodeScalar(UInt8(65 + column)))
          return "<c r=\"\(letter)\(number + first)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
        }.joined() + "</row>"
    }.joined()
  }

  var bytes: [UInt8] {
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func relations(_ targets: [(type: String, file: String)]) -> String {
      "<Relationships xmlns=\"\(package)\">"
        + targets.enumerated().map { number, target in
          "<Relationship Id=\"rId\(number)\" Type=\"\(office)/\(target.type)\" Target=\"\(target.file)\"/>"
        }.joined() + "</Relationships>"
    }
    var zip = ZipWriter()
    zip.append(
      Array(relations([("officeDocument", "xl/workbook.xml")]).utf8), as: "_rels/.rels")
    let listed = sheets.enumerated().map { number, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(number + 1)\" state=\"\(sheet.state)\" r:id=\"rId\(number)\"/>"
    }
    zip.append(
      Array("<workbook xmlns:r=\"\(office)\"><sheets>\(listed.joined())</sheets></workbook>".utf8),
      as: "xl/workbook.xml")
    zip.append(
      Array(
        relations(sheets.indices.map { ("worksheet", "/xl/worksheets/sheet\($0).xml") }).utf8),
      as: "xl/_rels/workbook.xml.rels")
    for (number, sheet) in sheets.enumerated() {
      let merged = sheet.merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
      zip.append(
        Array(
          """
          <?xml version="1.0" encoding="UTF-8"?><worksheet><sheetData>\(sheet.data)</sheetData>\
          <mergeCells>\(merged)</mergeCells></worksheet>
          """.utf8), as: "xl/worksheets/sheet\(number).xml")
    }
    return zip.finished
  }
}
