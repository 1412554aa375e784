/// The paragraphs and tables of a rich text as lines of Markdown.
struct RichTextLines {
  private(set) var lines: [String] = []
  /// The levels of the items that are open, from outside.
  private var levels: [Int] = []
  private var numbers: [Int] = []
  /// The last signs of their marks.
  private var kinds: [Character?] = []
  private var rows: [[String]] = []
  private var hasHead = false

  mutating func append(_ paragraph: RichTextParagraph) {
    endTable()
    let text = paragraph.markdown
    guard !text.isBlank else { return }
    switch paragraph.place {
    case .text:
      endList()
      part()
      lines += text.split(separator: "\n").map(String.init)
    case .heading(let level):
      endList()
      part()
      lines.append(String(repeating: "#", count: min(max(level, 1), 6)) + " " + text)
    case .item(let level, let mark): append(item: text, level: level, mark: mark)
    }
  }

  /// - Parameter isHead: whether it says what stands in the columns.
  mutating func append(row: [String], isHead: Bool) {
    endList()
    if rows.isEmpty { hasHead = isHead }
    rows.append(row)
  }

  mutating func end() {
    endTable()
    endList()
  }

  private mutating func append(item text: String, level: Int, mark: String) {
    if levels.isEmpty { part() }
    while let last = levels.last, last > level {
      levels.removeLast()
      numbers.removeLast()
      kinds.removeLast()
    }
    if levels.last != level {
      levels.append(level)
      numbers.append(0)
      kinds.append(nil)
    }
    let depth = levels.count - 1
    numbers[depth] += 1
    if let number = Self.number(of: mark) { numbers[depth] = number }
    let indent = String(repeating: "    ", count: depth)
    let sign =
      Self.number(of: mark) != nil
      ? "\(numbers[depth])." : Self.isNumbering(mark) ? "\(numbers[depth]))" : "-"
    // Where the kind of a list changes, Markdown would take the mark for text of the item above.
    if let kind = sign.last, kinds[depth] != kind {
      if kinds[depth] != nil { part() }
      kinds[depth] = kind
    }
    let parts = text.split(separator: "\n")
    lines.append("\(indent)\(sign) \(parts[0])")
    lines += parts.dropFirst().map { indent + "    " + $0 }
  }

  /// `3.`, `(3)`, and the last of `1.2.3`.
  private static func number(of mark: String) -> Int? {
    let parts = mark.split { !$0.isNumber }
    guard let last = parts.last, last.count < 5,
      mark.allSatisfy({ $0.isNumber || ".()- ".contains($0) })
    else { return nil }
    return Int(last)
  }

  /// `a)`, `iv.`
  private static func isNumbering(_ mark: String) -> Bool {
    let letters = mark.filter(\.isLetter)
    return (1...4).contains(letters.count) && mark.contains { ".)".contains($0) }
  }

  /// A table of one column is text in a frame.
  private mutating func endTable() {
    guard !rows.isEmpty else { return }
    let table = rows
    rows = []
    part()
    if table.allSatisfy({ $0.count == 1 }) {
      for row in table {
        lines +=
          row[0].replacing("<br>", with: "  \n").split(separator: "\n").map(String.init) + [""]
      }
    } else {
      lines += DocumentText.table(table, hasHead: hasHead)
    }
  }

  private mutating func endList() {
    levels = []
    numbers = []
    kinds = []
  }

  private mutating func part() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }
}
