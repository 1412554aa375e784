/// Figures in rows and columns.
public struct Grid: Equatable, Sendable {
  /// What stands in a column.
  public struct Column: Equatable, Sendable {
    public let heading: String
    /// Numbers end at the right edge of their column.
    public let isNumber: Bool
    /// Whether its empty cells are to be written in by hand.
    public var isBlank = false
    /// Its part of the table's width in per cent; `nil` where that follows from what is in it.
    public var share: Int?

    init(heading: String, isNumber: Bool) {
      self.heading = CleanText.line(heading)
      self.isNumber = isNumber
    }

    /// A column of a form, for words.
    init(_ heading: String, share: Int, isBlank: Bool = false) {
      self.init(heading: heading, isNumber: false)
      (self.share, self.isBlank) = (share, isBlank)
    }
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
    self.init(
      words.map { Column(heading: $0, isNumber: false) }
        + numbers.map { Column(heading: $0, isNumber: true) }, rows: rows, chart: chart)
  }

  init(_ columns: [Column], rows: [[String]], chart: Chart? = nil) {
    self.columns = columns
    self.chart = chart
    self.rows = rows.map { row in
      columns.indices.map { $0 < row.count ? CleanText.line(row[$0]) : "" }
    }
  }

  /// Whether it is to be written in by hand, so that its cells have to be seen where they are empty.
  public var isForm: Bool { columns.contains(where: \.isBlank) }
}
