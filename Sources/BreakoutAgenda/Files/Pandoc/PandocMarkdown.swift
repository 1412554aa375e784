/// Writes a document of pandoc as lines of Markdown: what carries a meaning for an agenda, and nothing else.
struct PandocMarkdown {
  private var lines: [String] = []
  private var isInItem = false
  /// More blocks within each other are in no document.
  private static let deepest = 24

  /// - Parameter hasTitleParagraphs: whether the title and the like were paragraphs of the document.
  static func lines(of document: PandocDocument, hasTitleParagraphs: Bool) -> [String] {
    var writer = Self()
    if hasTitleParagraphs { writer.writeFields(of: document) }
    writer.write(document.blocks, indent: "", depth: 0)
    return writer.lines
  }

  private mutating func writeFields(of document: PandocDocument) {
    for name in ["title", "subtitle", "author", "date", "abstract"] {
      for node in document.field(name) {
        if node.kind == "MetaBlocks" {
          write(node.nodes, indent: "", depth: 0)
          continue
        }
        let text = DocumentText.paragraph(
          node.kind == "MetaString"
            ? DocumentText.escaped(node.text ?? "") : PandocInlines.markdown(node.nodes))
        write(
          paragraph: name == "title" && !text.isEmpty ? "# " + text.onOneLine : text, indent: "")
      }
    }
  }

  private mutating func write(_ blocks: [PandocNode], indent: String, depth: Int) {
    guard depth < Self.deepest else { return }
    var place = 0
    var listStyle: String?
    while place < blocks.count {
      let block = blocks[place]
      place += 1
      if !isInItem, let style = block.customStyle, Self.isListStyle(style) {
        // A list that is one by its style only.
        if listStyle == nil { part() }
        listStyle = style
        write(item: block.nodes(at: 1), mark: "- ", indent: indent, depth: depth)
        continue
      }
      listStyle = nil
      switch block.kind {
      case "BulletList", "OrderedList":
        var lists = [block]
        while place < blocks.count, Self.goesOn(lists, in: blocks[place]) {
          lists.append(blocks[place])
          place += 1
        }
        part()
        write(lists: lists, indent: indent, depth: depth)
        if place < blocks.count, blocks[place].kind == "OrderedList", block.kind == "OrderedList" {
          // Markdown would make one list of the two.
          lines += ["", indent + "<!-- -->"]
        }
      default: write(block, indent: indent, depth: depth)
      }
    }
  }

  private mutating func write(_ block: PandocNode, indent: String, depth: Int) {
    switch block.kind {
    case "Para", "Plain":
      write(
        paragraph: DocumentText.paragraph(PandocInlines.markdown(block.nodes)), indent: indent)
    case "Header":
      let level = block.parts.first as? Int ?? 1
      let text = DocumentText.escaped(PandocInlines.plain(block.nodes(at: 2))).onOneLine
      guard !text.isEmpty else { return }
      write(
        paragraph: String(repeating: "#", count: min(max(level, 1), 6)) + " " + text, indent: indent
      )
    case "LineBlock":
      let text = block.lists(at: nil).map { PandocInlines.markdown($0) }.joined(separator: "\n")
      write(paragraph: DocumentText.paragraph(text), indent: indent)
    case "CodeBlock":
      let text = block.parts.last as? String ?? ""
      part()
      lines.append(indent + "```")
      lines += text.split(separator: "\n", omittingEmptySubsequences: false).map { indent + $0 }
      lines.append(indent + "```")
    case "DefinitionList":
      for entry in block.parts.compactMap({ $0 as? [Any] }) where entry.count == 2 {
        let term = PandocInlines.markdown(PandocNode.nodes(entry[0]))
        write(paragraph: DocumentText.paragraph(term), indent: indent)
        for definition in entry[1] as? [Any] ?? [] {
          write(PandocNode.nodes(definition), indent: indent, depth: depth + 1)
        }
      }
    // Word's indented paragraphs come as quotations.
    case "BlockQuote": write(block.nodes, indent: indent, depth: depth + 1)
    case "Div": write(block.nodes(at: 1), indent: indent, depth: depth + 1)
    case "Table": write(table: PandocTable(block), indent: indent, depth: depth)
    default: break
    }
  }

  private mutating func write(paragraph: String, indent: String) {
    guard !paragraph.isBlank else { return }
    part()
    lines += paragraph.split(separator: "\n").map { indent + $0 }
  }

  private mutating func part() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  // MARK: Lists

  /// Whether lists go on in the one behind them: nothing stands between them, and they are counted alike.
  private static func goesOn(_ lists: [PandocNode], in next: PandocNode) -> Bool {
    guard let first = lists.first, let last = lists.last, first.kind == next.kind else {
      return false
    }
    guard first.kind == "OrderedList" else { return true }
    let (one, other) = (ListNumbers(first), ListNumbers(next))
    let count = lists.map { $0.lists(at: 1).count }.reduce(0, +)
    let isTorn = last.lists(at: 1).count == 1 || next.lists(at: 1).count == 1
    return one.style == other.style
      && (other.start == one.start + count || other.start == 1 && isTorn)
  }

  /// Lists that are one.
  private mutating func write(lists: [PandocNode], indent: String, depth: Int) {
    guard depth < Self.deepest, let first = lists.first else { return }
    if first.kind == "BulletList" {
      for item in lists.flatMap({ $0.lists(at: nil) }) {
        write(item: item, mark: "- ", indent: indent, depth: depth)
      }
      return
    }
    let numbers = ListNumbers(first)
    for (place, item) in lists.flatMap({ $0.lists(at: 1) }).enumerated() {
      write(
        item: item, mark: "\(min(numbers.start + place, 999_999))\(numbers.sign) ", indent: indent,
        depth: depth)
    }
  }

  /// The first block stands behind the mark, the others below it. Items have no line between them, whatever Word
  /// has.
  private mutating func write(item: [PandocNode], mark: String, indent: String, depth: Int) {
    var inner = Self()
    inner.isInItem = true
    inner.write(item, indent: "", depth: depth + 1)
    guard let first = inner.lines.first else { return }
    let blanks = String(repeating: " ", count: mark.count)
    lines.append(indent + mark + first)
    var isAtList = false
    for (place, line) in inner.lines.enumerated().dropFirst() {
      let next = place + 1 < inner.lines.count ? inner.lines[place + 1] : ""
      if line.isEmpty, Self.isItem(next), !isAtList {
        // No line before the list within an item.
        isAtList = true
        continue
      }
      lines.append(line.isEmpty ? "" : indent + blanks + line)
    }
  }

  private static func isItem(_ line: String) -> Bool {
    let text = line.drop { $0 == " " }
    if text.hasPrefix("- ") { return true }
    let number = text.prefix { $0.isASCII && $0.isNumber }
    return !number.isEmpty && [". ", ") "].contains { text.dropFirst(number.count).hasPrefix($0) }
  }

  /// The names by which Word's own styles for lists go where it speaks one of the six languages or German.
  private static func isListStyle(_ style: String) -> Bool {
    let name = style.lowercased()
    return [
      "list bullet", "list number", "listbullet", "listnumber", "liste à puces",
      "liste à numéros", "lista con viñetas", "lista con números", "маркированный список",
      "нумерованный список", "aufzählungszeichen", "listennummer", "列表项目符号", "列表编号",
    ].contains { name.hasPrefix($0) }
  }

  // MARK: Tables

  private mutating func write(table: PandocTable, indent: String, depth: Int) {
    // A table of one column is text in a frame.
    if table.rows.allSatisfy({ $0.count < 2 }) {
      for cell in table.rows.joined() { write(cell, indent: indent, depth: depth + 1) }
      return
    }
    part()
    let isSimple = table.rows.joined().allSatisfy { cell in
      cell.count <= 1 && cell.allSatisfy { ["Para", "Plain"].contains($0.kind) }
    }
    if isSimple {
      let rows = table.rows.map { row in
        row.map { DocumentText.cell(PandocInlines.markdown($0.first?.nodes ?? [])) }
      }
      lines += DocumentText.table(rows, hasHead: table.headRows > 0).map { indent + $0 }
    } else {
      lines += table.html(depth: depth).map { indent + $0 }
    }
  }
}

/// How the items of a list are counted.
private struct ListNumbers {
  let start: Int
  let style: String
  /// Behind a number; letters and others that Markdown does not know are numbers with a bracket.
  let sign: String

  init(_ list: PandocNode) {
    let attributes = list.parts.first as? [Any] ?? []
    start = max(0, attributes.first as? Int ?? 1)
    let names = attributes.dropFirst().compactMap { PandocNode($0)?.kind }
    style = names.joined()
    let isDecimal = ["Decimal", "DefaultStyle", "Example"].contains(names.first ?? "Decimal")
    sign = isDecimal && !["OneParen", "TwoParens"].contains(names.last ?? "") ? "." : ")"
  }
}
