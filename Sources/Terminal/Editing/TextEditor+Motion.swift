/// Places to which the cursor can go.
extension TextEditor {
  var previousCharacter: String.Index {
    cursor == text.startIndex ? cursor : text.index(before: cursor)
  }

  var nextCharacter: String.Index {
    cursor == text.endIndex ? cursor : text.index(after: cursor)
  }

  var paragraphStart: String.Index {
    textBeforeCursor.utf8.lastIndex(of: 0x0A).map(text.utf8.index(after:)) ?? text.startIndex
  }

  var paragraphEnd: String.Index {
    textAfterCursor.utf8.firstIndex(of: 0x0A) ?? text.endIndex
  }

  /// The beginning of the word before the cursor, of letters and digits.
  var previousWord: String.Index {
    start(of: { $0.isLetter || $0.isNumber })
  }

  /// The beginning of what stands between blanks before the cursor.
  var previousBlankWord: String.Index {
    start(of: { !$0.isWhitespace })
  }

  /// The end of the word after the cursor, of letters and digits.
  var nextWord: String.Index {
    let rest = textAfterCursor
    let start = rest.firstIndex { $0.isLetter || $0.isNumber } ?? rest.endIndex
    return rest[start...].firstIndex { !($0.isLetter || $0.isNumber) } ?? rest.endIndex
  }

  private func start(of isInWord: (Character) -> Bool) -> String.Index {
    let before = textBeforeCursor
    guard let last = before.lastIndex(where: isInWord) else { return before.startIndex }
    return before[..<last].lastIndex { !isInWord($0) }.map(text.index(after:)) ?? before.startIndex
  }

  /// Moves up or down by lines as they are wrapped, keeping the column where it can. Returns false
  /// and stays when there is no such line.
  public mutating func moveLines(by lines: Int, columns: Int) -> Bool {
    let layout = layout(columns: columns)
    let row = layout.cursor.row + lines
    guard layout.lines.indices.contains(row) else { return false }
    let column = goalColumn ?? layout.cursor.column
    cursor = layout.index(at: Position(column: column, row: row))
    goalColumn = column
    return true
  }
}
