/// Figures in rows and columns.
public struct Grid: Equatable, Sendable {
  /// What stands in a column.
  public struct Column: Equatable, Sendable {
    public let heading: String
    /// Numbers end at the right edge of their column.
    public let isNumber: Bool
  }

  public let columns: [Column]
  /// Every row has a cell for every column; a cell is one line, which may be empty.
  public let rows: [[String]]
  /// The same figures as bars, where they are worth a look.
  public let chart: Chart?

  /// Rows that are too short are filled up with empty cells; what is beyond the columns is left out.
  ///
  /// - Parameters:
  ///   - words: the headings of the columns with words, which come first.
  ///   - numbers: the headings of the columns with numbers.
  public init(
    words: [String], numbers: [String], rows: [[String]], chart: Chart? = nil
  ) {
    let columns =
      words.map { Column(heading: CleanText.line($0), isNumber: false) }
      + numbers.map { Column(heading: CleanText.line($0), isNumber: true) }
    self.columns = columns
    self.chart = chart
    self.rows = rows.map { row in
      columns.indices.map { $0 < row.count ? CleanText.line(row[$0]) : "" }
    }
  }
}
