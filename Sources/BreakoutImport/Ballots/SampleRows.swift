import BreakoutModel

/// The rows below the first of a table, as far as they were looked at, which tell what a column holds.
struct SampleRows {
  private let rows: [[String]]

  init(_ rows: [[String]], width: Int) {
    self.rows = rows.filter { $0.count >= width }
  }

  /// The cells of a column that are not empty.
  func cells(_ column: Int) -> [String] { rows.map { $0[column] }.filter { !$0.isEmpty } }

  func areNumbers(_ column: Int) -> Bool {
    let cells = cells(column)
    return !cells.isEmpty && cells.allSatisfy { number($0) != nil }
  }

  /// Whether there are cells, and all of them could be ranks, scores or marks of approval.
  func areMarks(_ column: Int) -> Bool {
    let cells = cells(column)
    return !cells.isEmpty && cells.allSatisfy(MarkRow.couldBeMark)
  }

  /// Whether a column tells its rows apart by names such as `B12`.
  func areKeys(_ column: Int) -> Bool {
    let cells = cells(column)
    return cells.count == rows.count && cells.count > 1 && Set(cells).count == cells.count
      && cells.allSatisfy { $0.contains(where: \.isNumber) && !$0.contains(where: \.isWhitespace) }
  }

  /// Whether the cells run 1, 2, 3 over at least so many rows.
  func run(_ column: Int, rows least: Int) -> Bool {
    let cells = cells(column)
    return cells.count >= least
      && cells.enumerated().allSatisfy { place, cell in number(cell) == place + 1 }
  }

  /// Whether two columns say the same in every row.
  func areAlike(_ one: Int, _ other: Int) -> Bool { cells(one) == cells(other) }

  /// Whether a column adds up others, in which a mark of approval is one.
  func isSum(_ column: Int, of others: [Int]) -> Bool {
    !rows.isEmpty
      && rows.allSatisfy { row in
        number(row[column])
          == others.reduce(0) { sum, other in
            sum + (number(row[other]) ?? (["", "-"].contains(row[other]) ? 0 : 1))
          }
      }
  }

  private func number(_ cell: String) -> Int? {
    Array(cell.utf8).withUnsafeBufferPointer { $0.number }
  }
}
