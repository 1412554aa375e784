import BreakoutWords

/// What the numbers of rows in a table count, as people see them.
public enum RowCounting: Equatable, Sendable {
  /// Lines of text.
  case lines
  /// Rows of a spreadsheet, with the name of the sheet where there are several.
  case rows(sheet: String?)

  /// A problem or a warning with its place.
  func at(_ number: Int, _ sentence: String) -> String {
    switch self {
    case .lines: words.tables.at(line: number, sentence)
    case .rows(nil): words.tables.at(row: number, sentence)
    case .rows(let sheet?): words.tables.at(row: number, sheet: sheet.short, sentence)
    }
  }
}
