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

/// Takes the tables out of the lines of a note, which CommonMark does not know: with pipes, drawn as a grid, or HTML.
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

  private mutating func takeHTML(from start: Int, atStart: Bool) -> Int {
    var end = start
    while end < lines.count, lines[end].firstRange(of: "</table", ignoringCase: true) == nil {
      end += 1
    }
    guard end < lines.count, atStart else { return start + 1 }
    var rows: [NoteTable.Row] = []
    for (offset, line) in lines[start...end].enumerated() {
      var rest = Substring(line)
      while let open = rest.firstIndex(of: "<") {
        append(String(rest[..<open]), to: &rows, line: firstLine + start + offset)
        let close = rest[open...].firstIndex(of: ">") ?? rest.index(before: rest.endIndex)
        let tag = rest[open...close].dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "/" }
          .lowercased()
        switch tag {
        case "tr": rows.append(NoteTable.Row(cells: [], line: firstLine + start + offset))
        case "td", "th": if !rows.isEmpty { rows[rows.count - 1].cells.append("") }
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
