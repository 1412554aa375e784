@testable import BreakoutExport

/// Reads a table as the specification of GitHub Flavored Markdown says: a bar parts two cells unless a
/// backslash stands before it, which is then taken out before anything else is read.
enum GridReader {
  /// The cells of a table's lines, headings first and marked with `:` where numbers stand below them;
  /// `nil` where the lines are no table.
  static func rows(of lines: [[UInt8]]) -> [[String]]? {
    guard lines.count >= 2, let head = cells(of: lines[0]),
      let delimiters = cells(of: lines[1])?.map({ String(decoding: $0, as: UTF8.self) }),
      head.count == delimiters.count,
      delimiters.allSatisfy({ $0 == "---" || $0 == "---:" })
    else { return nil }
    var rows: [[String]] = []
    for line in [lines[0]] + lines[2...] {
      guard let cells = cells(of: line), cells.count == head.count else { return nil }
      let texts = cells.compactMap { $0.isEmpty ? "" : Node.inlines(ofCell: $0) }
      guard texts.count == cells.count else { return nil }
      rows.append(texts)
    }
    rows[0] = zip(rows[0], delimiters).map { $0 + ($1.hasSuffix(":") ? ":" : "") }
    return rows
  }

  /// The cells of a line between bars, without the blanks around them.
  private static func cells(of line: [UInt8]) -> [[UInt8]]? {
    guard line.first == bar else { return nil }
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var index = 1
    while index < line.count {
      if line[index] == backslash, index + 1 < line.count {
        if line[index + 1] != bar { cell.append(backslash) }
        cell.append(line[index + 1])
        index += 2
        continue
      }
      if line[index] == bar {
        cells.append(trimmed(cell))
        cell = []
      } else {
        cell.append(line[index])
      }
      index += 1
    }
    return cell.isEmpty ? cells : nil
  }

  private static func trimmed(_ cell: [UInt8]) -> [UInt8] {
    guard let first = cell.firstIndex(where: { $0 != 0x20 }),
      let last = cell.lastIndex(where: { $0 != 0x20 })
    else { return [] }
    return Array(cell[first...last])
  }

  private static let bar = UInt8(ascii: "|")
  private static let backslash = UInt8(ascii: "\\")
}
