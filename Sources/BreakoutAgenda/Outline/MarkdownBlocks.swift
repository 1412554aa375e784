import CCmark

/// Reads CommonMark into blocks by libcmark.
///
/// Containers below a few levels are taken as text, so that no input can nest deep enough to exhaust
/// the stack; libcmark itself does not recurse.
struct MarkdownBlocks {
  private static let deepest = 6

  /// The lines of a whole document; `firstLine` is the number of the first of them.
  static func parse(_ lines: [String], firstLine: Int = 1) -> [AgendaBlock] {
    let tables = NoteTables(lines, firstLine: firstLine)
    let blocks = parse(tables.lines.joined(separator: "\n"), firstLine: firstLine, depth: 0)
    return tables.blocks.isEmpty
      ? blocks
      : (blocks + tables.blocks).enumerated().sorted {
        ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
      }.map(\.element)
  }

  private static func parse(_ source: String, firstLine: Int, depth: Int) -> [AgendaBlock] {
    var source = source
    let root = source.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { chars in
        cmark_parse_document(chars.baseAddress, chars.count, CMARK_OPT_DEFAULT)
      }
    }
    guard let root else { return [] }
    defer { cmark_node_free(root) }
    return Self(lineOffset: firstLine - 1).blocks(in: root, depth: depth)
  }

  private let lineOffset: Int

  private func line(_ node: OpaquePointer) -> Int {
    max(1, Int(cmark_node_get_start_line(node)) + lineOffset)
  }

  private func blocks(in parent: OpaquePointer, depth: Int) -> [AgendaBlock] {
    var result: [AgendaBlock] = []
    var child = cmark_node_first_child(parent)
    while let node = child {
      append(node, depth: depth, to: &result)
      child = cmark_node_next(node)
    }
    return result
  }

  private func append(_ node: OpaquePointer, depth: Int, to result: inout [AgendaBlock]) {
    let line = line(node)
    if depth >= Self.deepest {
      let phrase = AgendaPhrase(lead: "", text: InlineText.all(of: node))
      result.append(AgendaBlock(kind: .paragraph(phrase), line: line))
      return
    }
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING:
      let level = Int(cmark_node_get_heading_level(node))
      result.append(
        AgendaBlock(kind: .heading(level: level, InlineText.phrase(of: node)), line: line))
    case CMARK_NODE_PARAGRAPH:
      result.append(AgendaBlock(kind: .paragraph(InlineText.phrase(of: node)), line: line))
    case CMARK_NODE_LIST:
      var items: [AgendaBlock.Item] = []
      var child = cmark_node_first_child(node)
      while let item = child {
        items.append(
          AgendaBlock.Item(
            blocks: blocks(in: item, depth: depth + 1),
            line: max(1, Int(cmark_node_get_start_line(item)) + lineOffset)))
        child = cmark_node_next(item)
      }
      let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      let start = isNumbered ? Int(cmark_node_get_list_start(node)) : nil
      result.append(AgendaBlock(kind: .list(items, start: start), line: line))
    case CMARK_NODE_BLOCK_QUOTE:
      result += blocks(in: node, depth: depth + 1)
    case CMARK_NODE_CODE_BLOCK:
      // Text that is merely indented is text: a pasted note has no code.
      let literal = InlineText.literal(of: node)
      let source = literal.split(separator: "\n", omittingEmptySubsequences: false)
        .map { String($0.drop { $0 == " " || $0 == "\t" }) }
      result += Self.parse(
        source.joined(separator: "\n"), firstLine: line, depth: max(depth + 1, Self.deepest - 2))
    case CMARK_NODE_HTML_BLOCK:
      let text = HTMLTags.removed(from: InlineText.literal(of: node))
      if !text.isBlank {
        result.append(AgendaBlock(text: text, line: line))
      }
    case CMARK_NODE_THEMATIC_BREAK:
      // A rule across the page parts lists that nothing else parts.
      if depth == 0 { result.append(AgendaBlock(text: "", line: line)) }
    default: break
    }
  }
}
