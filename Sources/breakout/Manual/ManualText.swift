import Terminal

/// A page of the manual as a terminal of 80 columns shows it: without the signs of Markdown, tables in columns.
struct ManualText {
  /// What stands below its title: one sentence on what the page is about.
  var summary: String {
    lines.dropFirst().drop(while: \.isEmpty).prefix { !$0.isEmpty }.joined(separator: " ")
  }

  /// Ends with a line break.
  var text: String { lines.joined(separator: "\n") + "\n" }

  private var lines: [String] = []
  /// What goes on: words that are not yet broken into lines, or rows of a table.
  private var paragraph = ""
  private var rows: [[String]] = []

  private static let columns = 78

  /// - Parameter markdown: a page of the manual; only what those use is known.
  init(_ markdown: String) {
    var isCode = false
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        endBlock()
        isCode.toggle()
      } else if isCode || line.hasPrefix("    ") {
        endBlock()
        lines.append(isCode ? "    \(line)" : String(line))
      } else if line.hasPrefix("|") {
        rows.append(Self.cells(of: line))
      } else if line.hasPrefix("#") {
        endBlock()
        let heading = Self.plain(line.drop { $0 == "#" || $0 == " " })
        lines.append(heading.uppercased())
      } else if line.isEmpty {
        endBlock()
        lines.append("")
      } else if !line.hasPrefix("<!--") {
        if line.hasPrefix("- ") || !rows.isEmpty { endBlock() }
        paragraph += paragraph.isEmpty ? String(line) : " " + line.trimmingPrefix("  ")
      }
    }
    endBlock()
    while lines.last == "" { lines.removeLast() }
  }

  private mutating func endBlock() {
    if !paragraph.isEmpty {
      let hang = paragraph.hasPrefix("- ") ? 2 : 0
      lines += Self.wrapped(Self.plain(paragraph), behind: "", hang: hang)
    }
    paragraph = ""
    addTable()
    rows = []
  }

  /// The columns but the last are as wide as their widest cell.
  private mutating func addTable() {
    let rows = rows.filter { row in !row.allSatisfy { $0.allSatisfy { "-:".contains($0) } } }
    let width = rows.map(\.count).max() ?? 0
    guard width > 0 else { return }
    let widths = (0..<width - 1).map { column in
      rows.map { $0.count > column ? DisplayWidth.columns(of: $0[column]) : 0 }.max() ?? 0
    }
    for row in rows {
      let start =
        zip(row, widths).map { cell, width in
          "  " + cell + String(repeating: " ", count: width - DisplayWidth.columns(of: cell))
        }.joined() + "  "
      let last = row.count == width ? row[width - 1] : ""
      // On what is left of a line no sentence can be read.
      let hang = min(DisplayWidth.columns(of: start), Self.columns / 2)
      lines += Self.wrapped(last, behind: start, hang: hang)
    }
  }

  private static func wrapped(_ text: String, behind start: String, hang: Int) -> [String] {
    let first = DisplayWidth.columns(of: start)
    let pieces = WrappedText(
      String(repeating: "·", count: first) + text, columns: columns
    ).lines
    let head = String(pieces[0].dropFirst(first))
    let rest = pieces.dropFirst().map(String.init).joined()
    let blanks = String(repeating: " ", count: hang)
    let others =
      rest.isEmpty ? [] : WrappedText(rest, columns: columns - hang).lines.map { blanks + $0 }
    return ([start + head] + others).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  private static func cells(of line: Substring) -> [String] {
    line.replacing("\\|", with: "\u{0}").split(separator: "|", omittingEmptySubsequences: false)
      .dropFirst().dropLast()
      .map { cell in
        let words = cell.split(separator: " ").joined(separator: " ")
        return plain(words).replacing("\u{0}", with: "|")
      }
  }

  private static func plain(_ line: some StringProtocol) -> String {
    String(line)
      .replacing(/\[([^\]]*)\]\([^)]*\)/) { String($0.output.1) }
      .replacing(/<doc:([A-Za-z]+)>/) { "“\($0.output.1)”" }
      .replacing("**", with: "").replacing("`", with: "")
  }
}
