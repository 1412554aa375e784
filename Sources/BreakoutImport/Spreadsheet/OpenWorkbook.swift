/// An ODS, as LibreOffice and Collabora write it: all sheets stand in one XML.
struct OpenWorkbook: Workbook {
  private(set) var titles: [SheetTitle] = []
  private var sheets: [Sheet] = []

  private static let manifest = "META-INF/manifest.xml"
  private var scanner: XMLScanner
  private var hiddenStyles: Set<String> = []
  private var row = 0

  init(_ parts: SpreadsheetParts) throws(ImportProblem.Reason) {
    let manifest = parts.has(Self.manifest) ? try parts.part(Self.manifest) : []
    guard !String(decoding: manifest, as: UTF8.self).contains(":encryption-data") else {
      throw .notPlain(.lockedSpreadsheet)
    }
    try self.init(xml: parts.part("content.xml"))
  }

  init(xml: [UInt8]) throws(ImportProblem.Reason) {
    scanner = XMLScanner(xml)
    var style = ""
    while let token = scanner.next() {
      guard token == .start else { continue }
      switch scanner.name {
      case "style": style = scanner.attribute("style:name") ?? ""
      case "table-properties":
        if scanner.attribute("table:display") == "false" { hiddenStyles.insert(style) }
      // What was there before somebody changed it.
      case "tracked-changes": scanner.skip()
      case "table": readSheet()
      default: break
      }
    }
    guard scanner.isSound, !titles.isEmpty else { throw .damagedSpreadsheet }
  }

  func sheet(_ place: Int, beginningOnly: Bool) -> Sheet { sheets[place] }

  private mutating func readSheet() {
    titles.append(
      SheetTitle(
        name: scanner.attribute("table:name")?.onOneLine ?? "",
        isHidden: scanner.attribute("table:style-name").map(hiddenStyles.contains) ?? false))
    var sheet = Sheet()
    row = 0
    while let token = scanner.next() {
      if token == .end, scanner.name == "table" { break }
      guard token == .start else { continue }
      switch scanner.name {
      case "table-row": readRow(&sheet)
      // Pictures, boxes and another sheet that stands in this one.
      case "shapes", "forms", "table": scanner.skip()
      default: break
      }
    }
    sheet.settleMerged()
    sheets.append(sheet)
  }

  private mutating func readRow(_ sheet: inout Sheet) {
    let times = Self.times(scanner.attribute("table:number-rows-repeated"))
    let isHidden = ["collapse", "filter"].contains(scanner.attribute("table:visibility") ?? "")
    var cells: [SheetCell] = []
    var column = 0
    while let token = scanner.next() {
      if token == .end, scanner.name == "table-row" { break }
      guard token == .start, ["table-cell", "covered-table-cell"].contains(scanner.name) else {
        continue
      }
      let isCovered = scanner.name == "covered-table-cell"
      let repeats = Self.times(scanner.attribute("table:number-columns-repeated"))
      let columns = Self.times(scanner.attribute("table:number-columns-spanned"))
      let rows = Self.times(scanner.attribute("table:number-rows-spanned"))
      let (text, isFaulty) = readCell()
      // What a cell hides that goes over this one is not seen.
      if !isCovered, isFaulty || text.contains(where: { !$0.isWhitespace }) {
        for place in column..<min(column + repeats, column + CSVBeginning.mostColumns) {
          cells.append(SheetCell(column: place, text: text, isFaulty: isFaulty))
        }
        if columns > 1 || rows > 1 {
          sheet.merged.append(((row + 1)...(row + rows), column...(column + columns - 1)))
        }
      }
      column += repeats
    }
    if !cells.isEmpty {
      for number in 1...times where sheet.rows.count <= RosterReader.mostRows + CSVBeginning.lines {
        sheet.rows.append(SheetRow(number: row + number, isHidden: isHidden, cells: cells))
      }
    }
    row += times
  }

  /// What is seen in the cell that has begun.
  private mutating func readCell() -> (text: String, isFaulty: Bool) {
    let cell = scanner.name
    let isFormula = scanner.attribute("table:formula") != nil
    let isError = scanner.attribute("calcext:value-type") == "error"
    let hasValue = scanner.attribute("office:value-type") != nil
    var paragraphs: [String] = []
    while let token = scanner.next() {
      if token == .end, scanner.name == cell { break }
      guard token == .start else { continue }
      if scanner.name == "p" { paragraphs.append(readParagraph()) } else { scanner.skip() }
    }
    let text = paragraphs.joined(separator: "\n")
    return (text, isFormula && (isError || text.isEmpty && !hasValue))
  }

  private mutating func readParagraph() -> String {
    var text = ""
    var open = 1
    while open > 0, let token = scanner.next() {
      switch token {
      case .text: text += scanner.text()
      case .end: open -= 1
      case .start:
        switch scanner.name {
        case "annotation", "ruby-text": scanner.skip()
        case "s", "tab", "line-break":
          text += " "
          scanner.skip()
        default: open += 1
        }
      }
    }
    return text
  }

  /// How often something stands there; sheets end in a million rows that are empty.
  private static func times(_ text: String?) -> Int {
    min(max(1, text.flatMap { Int($0) } ?? 1), 10_000_000)
  }
}
