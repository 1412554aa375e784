/// A table of a note: rows of cells, each of them plain text with its own lines.
struct NoteTable {
  struct Row {
    var cells: [String]
    /// The line of the file on which it begins, from 1.
    let line: Int
  }

  var rows: [Row]

  /// Cells on one line with bars between, a row on each line.
  var plainText: String {
    rows.map { row in
      row.cells.map(\.onOneLine).filter { !$0.isEmpty }.joined(separator: " | ")
    }
    .filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

/// Takes the tables out of the lines of a note, which CommonMark does not know: with pipes, drawn as a grid, set in columns
/// below a rule, or HTML.
///
/// Their lines are left blank, so that all others keep their numbers.
struct NoteTables {
  private(set) var lines: [String]
  private(set) var blocks: [AgendaBlock] = []
  private let firstLine: Int

  init(_ lines: [String], firstLine: Int) {
    self.lines = lines
    self.firstLine = firstLine
    var index = 0
    var isCode = false
    while index < self.lines.count {
      let text = self.lines[index].trimmed
      if text.hasPrefix("```") || text.hasPrefix("~~~") { isCode.toggle() }
      if isCode {
        index += 1
      } else if text.hasPrefix("+-") || text.hasPrefix("+=") {
        index = takeGrid(from: index)
      } else if text.contains("|"), index + 1 < self.lines.count,
        Self.isRule(self.lines[index + 1].trimmed)
      {
        index = takePipes(from: index)
      } else if let columns = Self.columns(ruledBy: self.lines[index]) {
        let end = takeColumns(columns, from: index)
        // Below a line a rule would make a heading of it.
        self.lines[index] = ""
        index = end
      } else if Self.isIndentedRule(self.lines[index]) {
        self.lines[index] = ""
        index += 1
      } else if let start = text.firstRange(of: "<table", ignoringCase: true) {
        index = takeHTML(from: index, atStart: start.lowerBound == text.startIndex)
      } else {
        index += 1
      }
    }
  }

  private mutating func add(_ rows: [NoteTable.Row], from start: Int, to end: Int) {
    guard end > start else { return }
    for index in start..<end { lines[index] = "" }
    let filled = rows.filter { row in row.cells.contains { !$0.isBlank } }
    guard !filled.isEmpty else { return }
    blocks.append(
      AgendaBlock(kind: .table(NoteTable(rows: filled)), line: firstLine + start))
  }

  /// `| --- | :-: |`
  private static func isRule(_ line: String) -> Bool {
    line.contains("-") && line.contains("|") && line.allSatisfy { "|-: \t".contains($0) }
  }

  private mutating func takePipes(from start: Int) -> Int {
    var rows: [NoteTable.Row] = []
    var index = start
    while index < lines.count, lines[index].contains("|") {
      if index != start + 1 {
        rows.append(NoteTable.Row(cells: Self.pipeCells(lines[index]), line: firstLine + index))
      }
      index += 1
    }
    add(rows, from: start, to: index)
    return index
  }

  private static func pipeCells(_ line: String) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for character in line.trimmed {
      if character == "|", !isEscaped {
        cells.append(cell)
        cell = ""
      } else {
        cell.append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    cells.append(cell)
    if cells.first?.isBlank == true { cells.removeFirst() }
    if cells.last?.isBlank == true, cells.count > 1 { cells.removeLast() }
    return cells.map(InlineText.plain(markdown:))
  }

  /// Borders of `+---+===+`, cells of several lines between bars.
  private mutating func takeGrid(from start: Int) -> Int {
    var rows: [NoteTable.Row] = []
    var cells: [String] = []
    var rowStart = start
    var index = start
    while index < lines.count {
      let line = lines[index].trimmed
      if line.hasPrefix("+") {
        if !cells.isEmpty {
          rows.append(
            NoteTable.Row(cells: cells.map(InlineText.plain(markdown:)), line: firstLine + rowStart)
          )
        }
        cells = []
        rowStart = index + 1
      } else if line.hasPrefix("|") {
        let parts = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst()
          .dropLast()
        for (place, part) in parts.enumerated() {
          if place < cells.count {
            cells[place] += "\n" + part.trimmed
          } else {
            cells.append(part.trimmed)
          }
        }
      } else {
        break
      }
      index += 1
    }
    // The border below the last row may be missing.
    if !cells.isEmpty {
      rows.append(
        NoteTable.Row(cells: cells.map(InlineText.plain(markdown:)), line: firstLine + rowStart))
    }
    add(rows, from: start, to: index)
    return index
  }

  /// `    ------------`, above and below the tables that pandoc draws.
  private static func isIndentedRule(_ line: String) -> Bool {
    line.first == " " && line.trimmed.count > 7 && line.trimmed.allSatisfy { $0 == "-" }
  }

  /// Where the columns begin that a rule such as `----- ---  ------` stands below; `nil` for any other line.
  private static func columns(ruledBy line: String) -> [Int]? {
    guard line.utf8.contains(UInt8(ascii: "-")) || line.utf8.contains(UInt8(ascii: "=")),
      line.allSatisfy({ "-= ".contains($0) })
    else { return nil }
    var starts: [Int] = []
    var isInRule = false
    for (place, character) in line.enumerated() {
      if character != " ", !isInRule { starts.append(place) }
      isInRule = character != " "
    }
    return starts.count > 1 && line.words.allSatisfy { $0.count > 1 } ? starts : nil
  }

  /// The line above the rule, and the lines below it up to a blank one; text that goes across the columns is no table.
  private mutating func takeColumns(_ columns: [Int], from rule: Int) -> Int {
    var places: [Int] = []
    if rule > 0, !lines[rule - 1].isBlank { places.append(rule - 1) }
    var end = rule + 1
    while end < lines.count, !lines[end].isBlank {
      if Self.columns(ruledBy: lines[end]) == columns {
        end += 1
        break
      }
      places.append(end)
      end += 1
    }
    let rows = places.compactMap { place -> NoteTable.Row? in
      let line = Array(lines[place])
      var cells: [String] = []
      for (position, start) in columns.enumerated() {
        guard position == 0 || start > line.count || line[start - 1].isWhitespace else {
          return nil
        }
        let until = position + 1 < columns.count ? columns[position + 1] : line.count
        let from = position == 0 ? 0 : start
        cells.append(from < line.count ? String(line[from..<min(until, line.count)]).trimmed : "")
      }
      return NoteTable.Row(cells: cells.map(InlineText.plain(markdown:)), line: firstLine + place)
    }
    guard rows.count == places.count, rows.count > 2 else { return rule + 1 }
    add(rows, from: places[0], to: end)
    return end
  }

  private mutating func takeHTML(from start: Int, atStart: Bool) -> Int {
    var end = start
    while end < lines.count, lines[end].firstRange(of: "</table", ignoringCase: true) == nil {
      end += 1
    }
    guard end < lines.count, atStart else { return start + 1 }
    var rows: [NoteTable.Row] = []
    // For each column how many of the next rows a cell above goes on into.
    var spans: [Int: Int] = [:]
    // How many columns the last cell of this row goes on into.
    var wide = 0
    func fillSpans() {
      guard let row = rows.indices.last else { return }
      while let more = spans[rows[row].cells.count], more > 0 {
        spans[rows[row].cells.count] = more - 1
        rows[row].cells.append("")
      }
    }
    for (offset, line) in lines[start...end].enumerated() {
      var rest = Substring(line)
      while let open = rest.firstIndex(of: "<") {
        append(String(rest[..<open]), to: &rows, line: firstLine + start + offset)
        let close = rest[open...].firstIndex(of: ">") ?? rest.index(before: rest.endIndex)
        let tag = rest[open...close].dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "/" }
          .lowercased()
        switch tag {
        case "tr":
          wide = 0
          rows.append(NoteTable.Row(cells: [], line: firstLine + start + offset))
        case "td", "th":
          if let row = rows.indices.last {
            // Text goes into the last cell: the rest of its width comes with the next one.
            rows[row].cells += Array(repeating: "", count: wide)
            fillSpans()
            let column = rows[row].cells.count
            rows[row].cells.append("")
            wide = (Self.number("colspan", in: rest[open...close]) ?? 1) - 1
            if let down = Self.number("rowspan", in: rest[open...close]), down > 1 {
              spans[column] = down - 1
            }
          }
        case "br", "br/", "p", "/p", "li", "div":
          append("\n", to: &rows, line: firstLine + start + offset)
        default: break
        }
        rest = rest[rest.index(after: close)...]
      }
      append(String(rest) + "\n", to: &rows, line: firstLine + start + offset)
    }
    for index in rows.indices {
      rows[index].cells = rows[index].cells.map { InlineText.plain(markdown: $0) }
    }
    add(rows, from: start, to: end + 1)
    return end + 1
  }

  /// The number that an attribute of a tag says, up to that of the columns of any honest table.
  private static func number(_ attribute: String, in tag: Substring) -> Int? {
    guard let found = tag.firstRange(of: attribute, ignoringCase: true) else { return nil }
    let digits = tag[found.upperBound...].drop { "= \"'".contains($0) }.prefix(while: \.isNumber)
    return Int(digits).flatMap { (1...60).contains($0) ? $0 : nil }
  }

  /// Text that stands in no cell gets one.
  private func append(_ text: String, to rows: inout [NoteTable.Row], line: Int) {
    if let row = rows.indices.last, let cell = rows[row].cells.indices.last {
      rows[row].cells[cell] += text
    } else if !text.isBlank {
      if rows.isEmpty { rows.append(NoteTable.Row(cells: [], line: line)) }
      rows[rows.count - 1].cells.append(text)
    }
  }
}

extension StringProtocol {
  /// Where a text of ASCII letters is, in any case.
  func firstRange(of text: String, ignoringCase: Bool) -> Range<Index>? {
    guard let first = text.first else { return nil }
    var rest = self[...]
    while let start = rest.firstIndex(where: { $0.lowercased() == String(first) }) {
      if rest[start...].prefix(text.count).lowercased() == text {
        return start..<rest.index(start, offsetBy: text.count)
      }
      rest = rest[rest.index(after: start)...]
    }
    return nil
  }
}
