import BreakoutModel
import BreakoutWords

/// A roster that is a spreadsheet.
extension RosterReader {
  mutating func read(
    _ book: any Workbook, sheet name: String?, of file: String
  ) throws(ImportProblem) {
    let choice: SheetChoice
    do {
      choice = try SheetChoice(book, named: name)
    } catch {
      throw ImportProblem(error, file: file)
    }
    reading.sheet = choice.title.name
    reading.counting = .rows(sheet: book.titles.count > 1 ? choice.title.name : nil)
    reading.warnings = choice.remarks
    try read(choice.sheet, of: file)
  }

  private mutating func read(_ sheet: Sheet, of file: String) throws(ImportProblem) {
    let heading = sheet.heading
    let rows = sheet.rows[heading...]
    if heading > 0 {
      let say = words.tables
      let last = sheet.rows[heading].number - 1
      reading.warn(
        heading == 1 && last == sheet.rows[0].number ? say.rowAbove : say.rowsAbove(through: last),
        sheet.rows[0].number)
    }
    let cells = rows.lazy.flatMap(\.cells)
    firstColumn = cells.map(\.column).min() ?? 0
    let isNamed = RosterColumns(header: sheet.rows[heading].texts(0..<sheet.width)) != nil
    // Beside columns with headings only stray cells can stand, which do not make the table wider.
    let last = isNamed ? sheet.rows[heading].cells.last?.column : cells.map(\.column).max()
    let table = firstColumn..<min((last ?? 0) + 1, firstColumn + CSVBeginning.mostColumns)
    for row in rows {
      let shown = row.cells.map(\.text.onOneLine).filter { !$0.isEmpty }.joined(separator: " | ")
      if let reason = fault(in: row, under: isNamed ? sheet.rows[heading] : nil) {
        try reject(reason, shown, at: row.number, in: file)
        continue
      }
      for cell in row.cells where cell.column >= table.upperBound {
        untitled.insert(cell.column - firstColumn)
      }
      try take(row.texts(table), at: row.number, in: file, text: shown)
    }
    try finish(in: file)
    let hidden = rows.dropFirst(isNamed ? 1 : 0).count(where: \.isHidden)
    if hidden > 0 { reading.warnings.append(words.rosters.hiddenRows(hidden)) }
  }

  /// What is wrong with a row that can be seen from its cells only.
  private func fault(in row: SheetRow, under heading: SheetRow?) -> RejectedRow.Reason? {
    guard let columns else { return nil }
    let read = row.cells.filter { columns.reads($0.column - firstColumn) }
    if let cell = read.first(where: \.isFaulty) {
      return .formula(column: SheetCell.letters(cell.column))
    }
    if !read.allSatisfy(\.text.isClean) { return .controlCharacter }
    // Where the heading is as wide, so is every name.
    if let heading, read.count == 1, read[0].isWide,
      heading.cells.contains(where: { $0.column == read[0].column && !$0.isWide })
    {
      return .wideName
    }
    return nil
  }
}

extension Sheet {
  /// How many columns its first rows have.
  var width: Int {
    let last = rows.prefix(CSVBeginning.lines).compactMap { $0.cells.last?.column }.max() ?? 0
    return min(last + 1, CSVBeginning.mostColumns)
  }

  /// The place of the row that names the columns, or of the first where none does. Of several that do, one below
  /// another, the last has what the wide ones above it are divided into.
  var heading: Int {
    let width = width
    func texts(_ place: Int) -> [String] { rows[place].texts(0..<width) }
    func places(_ place: Int) -> Int {
      RosterColumns(header: texts(place)).map { $0.hasNames ? $0.places.count : 0 } ?? 0
    }
    let first = Array(rows.indices.prefix(CSVBeginning.lines))
    // Above it there may be whatever one likes to see there.
    let named = [2, 1].lazy.compactMap { least in
      first.first { rows[$0].cells.count > 1 && places($0) >= least }
    }.first
    var heading =
      named
      ?? CSVBeginning.header(
        first, row: texts, isHeader: { RosterColumns(header: $0)?.hasNames == true })
    while heading + 1 < rows.count, rows[heading + 1].number == rows[heading].number + 1,
      places(heading) > 0, places(heading + 1) >= places(heading)
    { heading += 1 }
    return heading
  }

  /// How many columns that are known are named, above at least one row; 0 where none is that has names.
  var likelihood: Int {
    guard !rows.isEmpty else { return 0 }
    let heading = heading
    guard heading + 1 < rows.count,
      let columns = RosterColumns(header: rows[heading].texts(0..<width)), columns.hasNames
    else { return 0 }
    return columns.places.count
  }
}
