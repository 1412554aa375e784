/// One sheet of a spreadsheet: what stands in its rows that have anything in them.
struct Sheet {
  var rows: [SheetRow] = []
  /// Cells that go over several rows or columns, which have their text in the first.
  var merged: [(rows: ClosedRange<Int>, columns: ClosedRange<Int>)] = []

  /// So many cells are written again below themselves at most.
  private static let mostCopies = 100_000

  /// Puts the text of a cell that goes over several rows into each of them that has cells of its own, as one who looks
  /// at it sees it, and marks the cells that go over several columns.
  mutating func settleMerged() {
    var copies = 0
    for (numbers, columns) in merged {
      guard let first = place(of: numbers.lowerBound), rows[first].number == numbers.lowerBound,
        let cell = rows[first].cells.firstIndex(where: { $0.column == columns.lowerBound })
      else { continue }
      rows[first].cells[cell].isWide = columns.count > 1
      let copy = rows[first].cells[cell]
      for row in rows.indices[(first + 1)...] {
        guard rows[row].number <= numbers.upperBound, copies < Self.mostCopies else { break }
        rows[row].cells.removeAll { columns.contains($0.column) }
        let next = rows[row].cells.firstIndex { $0.column > copy.column }
        rows[row].cells.insert(copy, at: next ?? rows[row].cells.endIndex)
        copies += 1
      }
    }
    merged = []
  }

  /// Of the first row that has this number or a higher one.
  private func place(of number: Int) -> Int? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < rows.count ? low : nil
  }
}

/// A row in which something stands.
struct SheetRow {
  /// As one sees it at the left of the sheet.
  let number: Int
  /// Whether a filter or somebody has hidden it.
  let isHidden: Bool
  /// Those that are not empty, from the left.
  var cells: [SheetCell]

  /// One text for each column, empty where nothing stands.
  func texts(_ columns: Range<Int>) -> [String] {
    var texts = [String](repeating: "", count: columns.count)
    for cell in cells where columns.contains(cell.column) {
      texts[cell.column - columns.lowerBound] = cell.text.onOneLine
    }
    return texts
  }
}

struct SheetCell {
  /// From 0.
  let column: Int
  let text: String
  /// A formula whose value is not in the file or is an error.
  var isFaulty = false
  /// It goes over several columns.
  var isWide = false

  /// `A`, `B` … `AA`: what stands above a column.
  static func letters(_ column: Int) -> String {
    var letters = ""
    var rest = column
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return letters
  }

  /// The row and the column of `B12`, the column from 0; 0 for the row where none is named.
  static func place(_ reference: some StringProtocol) -> (row: Int, column: Int)? {
    var (row, column) = (0, 0)
    for byte in reference.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0 && column < 20_000:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where row < 20_000_000:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "$"): break
      default: return nil
      }
    }
    return column > 0 ? (row, column - 1) : nil
  }
}
