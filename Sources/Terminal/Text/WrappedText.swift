/// Text broken into lines by words, and the way between places in the text and on the screen.
///
/// `\n` ends a paragraph. The blanks at which a line is broken stay at its end, where they may
/// reach beyond the width: nothing is lost, and there is nothing of them to see. A word that is
/// wider than a line is broken anywhere. Wide characters may be parted from what is next to them,
/// but no line begins with a closing punctuation mark if it can be helped.
public struct WrappedText: Sendable {
  public let text: String
  public let columns: Int
  /// At least one. They are slices of `text`, so their indices are its indices; together with the
  /// newlines between paragraphs they are the whole text.
  public let lines: [Substring]

  /// Fewer than one column counts as one; then a wide character is wider than its line.
  public init(_ text: String, columns: Int) {
    // Native storage, so that offsets in UTF-8 become indices at once.
    var text = text
    text.makeContiguousUTF8()
    let columns = max(1, columns)
    var breaker = LineBreaker(columns: columns)
    text.withUTF8 { bytes in
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x0A {
        breaker.addParagraph(UnsafeBufferPointer(rebasing: bytes[start..<end]), at: start)
        start = end + 1
      }
    }
    self.text = text
    self.columns = columns
    let utf8 = text.utf8
    lines = breaker.lines.map { line in
      let start = utf8.index(text.startIndex, offsetBy: line.lowerBound)
      return text[start..<utf8.index(start, offsetBy: line.count)]
    }
  }

  /// The lines as they are shown: without the blank at which one was broken, which may reach beyond the width.
  public var shownLines: [String] {
    lines.map { $0.last == " " ? String($0.dropLast()) : String($0) }
  }

  /// Where a place in the text is drawn. The place between two lines of a paragraph is at the
  /// beginning of the second. The column may be `columns` or more after blanks that reach beyond.
  public func position(of index: String.Index) -> Position {
    let row = row(of: index)
    let line = lines[row]
    let before = line[..<min(max(index, line.startIndex), line.endIndex)]
    return Position(column: DisplayWidth.columns(of: before), row: row)
  }

  /// The place in the text that is drawn at a position or, when nothing is, next to it in its row.
  /// It is always one that `position(of:)` sees in the same row.
  public func index(at position: Position) -> String.Index {
    let row = min(max(0, position.row), lines.count - 1)
    let line = lines[row]
    var index = line.startIndex
    var column = 0
    while index < line.endIndex {
      let next = line.index(after: index)
      column += DisplayWidth.columns(of: line[index..<next])
      if column > position.column || (next == line.endIndex && continues(after: row)) { break }
      index = next
    }
    return index
  }

  /// Whether the line and the next are of one paragraph.
  func continues(after row: Int) -> Bool {
    row + 1 < lines.count && lines[row + 1].startIndex == lines[row].endIndex
  }

  /// The last line that begins at or before the index.
  private func row(of index: String.Index) -> Int {
    var low = 0
    var high = lines.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lines[middle].startIndex <= index {
        low = middle
      } else {
        high = middle - 1
      }
    }
    return low
  }
}
