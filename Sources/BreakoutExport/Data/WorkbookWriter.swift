import BreakoutArchive
import BreakoutModel
import BreakoutReport
import BreakoutWords

/// Registers as the sheets of one file for spreadsheet programs (Office Open XML, ECMA-376): texts are texts and never
/// formulas, dates are dates, the heads stay in sight and can be filtered by.
///
/// Debian's libxlsxwriter has no archive that the one binary could hold, and LibreOffice takes seconds.
public struct WorkbookWriter {
  public let bytes: [UInt8]

  public init(_ registers: [Register], title: String, at moment: Timestamp) {
    var archive = ZipWriter(time: 0, date: 0x21)
    func add(_ name: String, _ content: String) {
      archive.append(Array((Self.declaration + content).utf8), as: name)
    }
    let numbers = 1...max(1, registers.count)
    add("[Content_Types].xml", Self.types(numbers))
    add("_rels/.rels", Self.relations([("officeDocument", "xl/workbook.xml")], core: true))
    add("docProps/core.xml", Self.properties(title, moment))
    add("xl/workbook.xml", Self.workbook(registers))
    add(
      "xl/_rels/workbook.xml.rels",
      Self.relations(
        numbers.map { ("worksheet", "worksheets/sheet\($0).xml") } + [("styles", "styles.xml")])
    )
    add("xl/styles.xml", Self.styles)
    for (number, register) in zip(numbers, registers) {
      add("xl/worksheets/sheet\(number).xml", Self.sheet(register))
    }
    bytes = archive.finished
  }

  // MARK: Sheets

  private static func sheet(_ register: Register) -> String {
    let heads = register.columns.map { Register.Cell.text($0) }
    let rows = ([heads] + register.rows).enumerated().map { place, row in
      "<row r=\"\(place + 1)\">"
        + row.enumerated().map {
          cell($1, at: "\(name(ofColumn: $0))\(place + 1)", isHead: place == 0)
        }
        .joined() + "</row>"
    }
    let widths = register.columns.indices.map { column in
      "<col min=\"\(column + 1)\" max=\"\(column + 1)\" width=\"\(width(of: column, register))\" customWidth=\"1\"/>"
    }
    let last = "\(name(ofColumn: max(0, register.columns.count - 1)))\(register.rows.count + 1)"
    return "<worksheet xmlns=\"\(main)\"><sheetViews><sheetView workbookViewId=\"0\">"
      + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView>"
      + "</sheetViews><cols>\(widths.joined())</cols><sheetData>\(rows.joined())</sheetData>"
      + "<autoFilter ref=\"A1:\(last)\"/></worksheet>"
  }

  private static func cell(_ cell: Register.Cell, at place: String, isHead: Bool) -> String {
    switch cell {
    case .text(let text):
      // A cell of a spreadsheet holds no more.
      let words = XMLText.escaped(CleanText.line(String(text.prefix(mostLetters))))
      return "<c r=\"\(place)\" s=\"\(isHead ? 1 : 2)\" t=\"inlineStr\"><is>"
        + "<t xml:space=\"preserve\">\(words)</t></is></c>"
    case .number(let number): return "<c r=\"\(place)\"><v>\(number)</v></c>"
    case .date(let day): return "<c r=\"\(place)\" s=\"3\"><v>\(day.spreadsheetDay)</v></c>"
    case .empty: return ""
    }
  }

  private static let mostLetters = 32_767

  /// `A` for the first.
  private static func name(ofColumn place: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + place % 26)))
    return place < 26 ? letter : name(ofColumn: place / 26 - 1) + letter
  }

  /// In letters, by what is in it.
  private static func width(of column: Int, _ register: Register) -> Int {
    let texts = register.rows.map { row -> Int in
      if column < row.count, case .text(let text) = row[column] { text.count } else { 10 }
    }
    return min(50, max(register.columns[column].count + 4, texts.max() ?? 0) + 2)
  }

  // MARK: The parts around them

  private static func workbook(_ registers: [Register]) -> String {
    let sheets = registers.enumerated().map { place, register in
      "<sheet name=\"\(XMLText.escaped(register.kind.rawValue))\" sheetId=\"\(place + 1)\" r:id=\"rId\(place + 1)\"/>"
    }
    return "<workbook xmlns=\"\(main)\" xmlns:r=\"\(schemas)/officeDocument/2006/relationships\">"
      + "<sheets>\(sheets.joined())</sheets></workbook>"
  }

  /// A head, a text that takes several lines, a date.
  private static var styles: String {
    "<styleSheet xmlns=\"\(main)\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
      + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
      + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/>"
      + "</fill></fills><borders count=\"1\"><border/></borders>"
      + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"4\"><xf/>"
      + "<xf fontId=\"1\" applyFont=\"1\"/>"
      + "<xf applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
      + "<xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
  }

  private static func properties(_ title: String, _ moment: Timestamp) -> String {
    return "<cp:coreProperties xmlns:cp=\"\(schemas)/package/2006/metadata/core-properties\""
      + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
      + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
      + "<dc:title>\(XMLText.escaped(CleanText.line(title)))</dc:title>"
      + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">\(moment.utc)</dcterms:created></cp:coreProperties>"
  }

  private static func types(_ numbers: ClosedRange<Int>) -> String {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    let sheets = numbers.map { part("/xl/worksheets/sheet\($0).xml", "\(kind).worksheet+xml") }
    return "<Types xmlns=\"\(schemas)/package/2006/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + part("/xl/workbook.xml", "\(kind).sheet.main+xml")
      + part("/xl/styles.xml", "\(kind).styles+xml")
      + part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
      + sheets.joined() + "</Types>"
  }

  private static func part(_ name: String, _ type: String) -> String {
    "<Override PartName=\"\(name)\" ContentType=\"\(type)\"/>"
  }

  private static func relations(_ targets: [(kind: String, path: String)], core: Bool = false)
    -> String
  {
    let list = targets.enumerated().map { place, target in
      relation(
        place + 1, "\(schemas)/officeDocument/2006/relationships/\(target.kind)", target.path)
    }
    let more =
      core
      ? relation(
        targets.count + 1, "\(schemas)/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml") : ""
    return
      "<Relationships xmlns=\"\(schemas)/package/2006/relationships\">\(list.joined())\(more)</Relationships>"
  }

  private static func relation(_ number: Int, _ type: String, _ path: String) -> String {
    "<Relationship Id=\"rId\(number)\" Type=\"\(type)\" Target=\"\(path)\"/>"
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let schemas = "http://schemas.openxmlformats.org"
  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
}

extension CalendarDate {
  /// Days since the last one of 1899, as spreadsheets count since a program took 1900 for a leap year.
  fileprivate var spreadsheetDay: Int { daysSince1970 + 25_569 }
}
