import BreakoutReport
import BreakoutWords

/// Writes a report as CommonMark.
///
/// A paragraph's line is one line of the file, however long: so the only places where a line of
/// text begins are those that `MarkdownText` knows to guard.
struct MarkdownWriter {
  private(set) var bytes: [UInt8] = []
  private var text = MarkdownText()

  init(_ report: Report) {
    bytes.reserveCapacity(1 << 16)
    write("# ")
    write(heading: report.title)
    write("\n\n")
    write(paragraph: Self.kindLine(report), indent: 0)
    write("\n")
    for line in [report.event, report.occasion] where !line.isEmpty {
      write(paragraph: Paragraph(line), indent: 0)
      write("\n")
    }
    write([.fields(report.facts)] + report.blocks, indent: 0)
  }

  /// Blocks as they stand in a document.
  init(content blocks: [Block]) {
    write(blocks, indent: 0)
  }

  private static func kindLine(_ report: Report) -> Paragraph {
    var line = Paragraph()
    line.append(report.kindAndVersion, isStrong: true)
    return line
  }

  /// Blocks with an empty line between two of them.
  private mutating func write(_ blocks: [Block], indent: Int) {
    var usesOtherMarker = false
    for (place, block) in blocks.enumerated() {
      if place > 0 { write("\n") }
      // Two lists in succession would be one, were it not for another marker.
      usesOtherMarker = place > 0 && blocks[place - 1].isList && block.isList && !usesOtherMarker
      if place > 0 { pad(indent) }
      write(block, indent: indent, usesOtherMarker)
    }
  }

  /// One block, whose first line is indented already.
  private mutating func write(_ block: Block, indent: Int, _ usesOtherMarker: Bool) {
    switch block {
    case .heading(let heading):
      for _ in 0..<heading.level { write("#") }
      write(" ")
      write(heading: heading.text)
      write("\n")
    case .paragraph(let paragraph):
      write(paragraph: paragraph, indent: indent)
    case .bullets(let items):
      write(items, indent: indent) { _ in usesOtherMarker ? "* " : "- " }
    case .numbers(let items, let first):
      write(items, indent: indent) { "\($0 + first)\(usesOtherMarker ? ")" : ".") " }
    case .fields(let fields):
      let items = fields.map { field in
        var line = field.value
        line.lead(with: words.report.label(field.label))
        return [Block.paragraph(line)]
      }
      write(items, indent: indent) { _ in usesOtherMarker ? "* " : "- " }
    case .table(let grid):
      write(grid, indent: indent)
    }
  }

  /// A table of GitHub's extension, which also reads well where it is not known. A row is one line that
  /// begins with a bar, so none can begin another block, and bars in the cells are escaped.
  private mutating func write(_ grid: Grid, indent: Int) {
    write(row: grid.columns.map(\.heading))
    pad(indent)
    for column in grid.columns { write(column.isNumber ? "|---:" : "|---") }
    write("|\n")
    for row in grid.rows {
      pad(indent)
      write(row: row)
    }
  }

  private mutating func write(row: [String]) {
    for cell in row {
      write("| ")
      text.write(cell, atLineStart: false, to: &bytes)
      if !cell.isEmpty { write(" ") }
    }
    write("|\n")
  }

  /// A list; with empty lines between its items when one of them has more than one block.
  private mutating func write(_ items: [[Block]], indent: Int, marker: (Int) -> String) {
    let isLoose = items.contains { $0.count > 1 }
    for (place, item) in items.enumerated() {
      if place > 0 {
        if isLoose { write("\n") }
        pad(indent)
      }
      let marker = marker(place)
      write(marker)
      write(item, indent: indent + marker.utf8.count)
    }
  }

  private mutating func write(paragraph: Paragraph, indent: Int) {
    for (place, line) in paragraph.lines.enumerated() {
      if place > 0 {
        // A line end that is kept: CommonMark's hard line break.
        write("\\\n")
        pad(indent)
      }
      for (index, run) in line.enumerated() {
        if index > 0 { write(" ") }
        let mark = run.style.mark
        write(mark)
        text.write(run.text, atLineStart: index == 0, to: &bytes)
        write(mark)
      }
    }
    write("\n")
  }

  private mutating func write(heading: String) {
    text.write(heading, atLineStart: true, to: &bytes)
  }

  private mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func pad(_ columns: Int) {
    bytes.append(contentsOf: repeatElement(0x20, count: columns))
  }
}

extension Paragraph.Run.Style {
  /// What stands around its words.
  fileprivate var mark: String {
    switch self {
    case .strong: "**"
    case .emphasis: "*"
    case .plain, .small: ""
    }
  }
}

extension Block {
  fileprivate var isList: Bool {
    switch self {
    case .bullets, .numbers, .fields: true
    case .heading, .paragraph, .table: false
    }
  }
}
