/// Reads one sheet of an XLSX.
struct OfficeSheetReader {
  private var scanner: XMLScanner
  private let strings: [String]
  private let dates: OfficeDates
  private var sheet = Sheet()
  private var row = 0
  private var column = 0

  init(_ xml: [UInt8], _ strings: [String], _ dates: OfficeDates) {
    scanner = XMLScanner(xml)
    self.strings = strings
    self.dates = dates
  }

  /// - Parameter isWhole: whether the XML must be; the beginning of it need not.
  mutating func read(isWhole: Bool) throws(ImportProblem.Reason) -> Sheet {
    while let token = scanner.next() {
      guard token == .start else { continue }
      switch scanner.name {
      case "row": try readRow()
      case "mergeCell": takeMerged(scanner.attribute("ref") ?? "")
      default: break
      }
      // Rows that are too many are told by whoever counts people.
      if sheet.rows.count > RosterReader.mostRows + CSVBeginning.lines { return sheet }
    }
    guard scanner.isSound || !isWhole else { throw .damagedSpreadsheet }
    sheet.settleMerged()
    return sheet
  }

  private mutating func readRow() throws(ImportProblem.Reason) {
    row = scanner.attribute("r").flatMap { Int($0) } ?? row + 1
    let isHidden = ["1", "true"].contains(scanner.attribute("hidden") ?? "")
    column = -1
    var cells: [SheetCell] = []
    while let token = scanner.next() {
      if token == .end, scanner.name == "row" { break }
      if token == .start, scanner.name == "c", let cell = try readCell() { cells.append(cell) }
    }
    guard !cells.isEmpty else { return }
    guard row > sheet.rows.last?.number ?? 0 else { throw .damagedSpreadsheet }
    sheet.rows.append(SheetRow(number: row, isHidden: isHidden, cells: cells))
  }

  /// `nil` for one that is empty.
  private mutating func readCell() throws(ImportProblem.Reason) -> SheetCell? {
    let place = scanner.attribute("r").flatMap { SheetCell.place($0)?.column } ?? column + 1
    guard place > column else { throw .damagedSpreadsheet }
    column = place
    let (type, style) = (scanner.attribute("t"), scanner.attribute("s"))
    var text = ""
    var value: String?
    var isFormula = false
    while let token = scanner.next() {
      if token == .end, scanner.name == "c" { break }
      guard token == .start else { continue }
      switch scanner.name {
      case "v": value = scanner.wholeText()
      case "f":
        isFormula = true
        scanner.skip()
      case "is": text = scanner.richText(until: "is")
      default: scanner.skip()
      }
    }
    switch type {
    case "s":
      guard let value else { break }
      guard let number = Int(value), strings.indices.contains(number) else {
        // Of a sheet that is cut off, the last number may be.
        if scanner.isSound { throw .damagedSpreadsheet }
        return nil
      }
      text = strings[number]
    case "b": text = value == "1" ? "TRUE" : "FALSE"
    case "inlineStr": break
    case "str", "e", "d": text = value?.withoutEscapes ?? ""
    default: text = value.map { dates.text($0, style: style) ?? $0 } ?? ""
    }
    // Programs that do not calculate write no value, or an empty one that is no text.
    let isFaulty = type == "e" || isFormula && type != "str" && (value ?? "").isEmpty
    guard isFaulty || text.contains(where: { !$0.isWhitespace }) else { return nil }
    return SheetCell(column: column, text: text, isFaulty: isFaulty)
  }

  private mutating func takeMerged(_ reference: String) {
    let ends = reference.split(separator: ":").compactMap(SheetCell.place)
    guard ends.count == 2, ends[0].row <= ends[1].row, ends[0].column <= ends[1].column else {
      return
    }
    sheet.merged.append((ends[0].row...ends[1].row, ends[0].column...ends[1].column))
  }
}
