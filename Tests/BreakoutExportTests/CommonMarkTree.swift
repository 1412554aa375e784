import CCmark

@testable import BreakoutExport
@testable import BreakoutReport

/// What a document consists of: as a report has it, or as a CommonMark parser reads it.
indirect enum Node: Equatable {
  case heading(Int, String)
  /// Lines are parted by `\n`; strong words stand between `\u{1}`, emphasised ones between `\u{2}`.
  case paragraph(String)
  case bullets([[Node]])
  case numbers([[Node]])
  /// Headings with `:` behind those of numbers, then the rows.
  case table([[String]])
  /// What no report has: a quotation, code, HTML, a thematic break, a link.
  case other(String)
}

extension Node {
  /// The parts of a report, as a reader of its Markdown is to see them.
  static func nodes(of report: Report) -> [Node] {
    let kind = report.kind + (report.version.isEmpty ? "" : " · \(report.version)")
    return [.heading(1, report.title), .paragraph("\u{1}\(kind)\u{1}")]
      + nodes(of: [.fields(report.facts)] + report.blocks)
  }

  private static func nodes(of blocks: [Block]) -> [Node] {
    blocks.map { block in
      switch block {
      case .heading(let heading): .heading(heading.level, heading.text)
      case .paragraph(let paragraph): .paragraph(text(of: paragraph))
      case .bullets(let items): .bullets(items.map(nodes))
      case .numbers(let items, _): .numbers(items.map(nodes))
      case .fields(let fields):
        .bullets(
          fields.map { field in
            let value = text(of: field.value)
            return [.paragraph("\u{1}\(field.label):\u{1}" + (value.isEmpty ? "" : " " + value))]
          })
      case .table(let grid):
        .table([grid.columns.map { $0.heading + ($0.isNumber ? ":" : "") }] + grid.rows)
      }
    }
  }

  private static func text(of paragraph: Paragraph) -> String {
    paragraph.lines.map { line in
      line.map { run in
        switch run.style {
        case .strong: "\u{1}\(run.text)\u{1}"
        case .emphasis: "\u{2}\(run.text)\u{2}"
        case .plain, .small: run.text
        }
      }.joined(separator: " ")
    }.joined(separator: "\n")
  }

  /// What libcmark reads, and of tables, which CommonMark does not know, what `GridReader` reads.
  static func nodes(ofMarkdown markdown: [UInt8]) -> [Node] {
    let document = parsed(markdown)
    defer { cmark_node_free(document) }
    let lines = markdown.split(separator: 0x0A, omittingEmptySubsequences: false)
    return children(of: document).map { raw in
      let (first, last) = (cmark_node_get_start_line(raw), cmark_node_get_end_line(raw))
      if cmark_node_get_type(raw) == CMARK_NODE_PARAGRAPH, first < last,
        let rows = GridReader.rows(of: lines[Int(first) - 1..<Int(last)].map { Array($0) })
      {
        return .table(rows)
      }
      return node(raw)
    }
  }

  /// The text of one paragraph, as libcmark reads it behind a word that keeps it from being anything
  /// else; `nil` where it is more than that.
  static func inlines(ofCell cell: [UInt8]) -> String? {
    let document = parsed(Array("x ".utf8) + cell)
    defer { cmark_node_free(document) }
    guard case let all = children(of: document).map(node), all.count == 1,
      case .paragraph(let text) = all[0], text.utf8.starts(with: "x ".utf8)
    else { return nil }
    return String(decoding: text.utf8.dropFirst(2), as: UTF8.self)
  }

  private static func parsed(_ markdown: [UInt8]) -> OpaquePointer? {
    markdown.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
      }
    }
  }

  private static func children(of parent: OpaquePointer?) -> [OpaquePointer] {
    var children: [OpaquePointer] = []
    var child = cmark_node_first_child(parent)
    while let one = child {
      children.append(one)
      child = cmark_node_next(one)
    }
    return children
  }

  private static func node(_ raw: OpaquePointer) -> Node {
    switch cmark_node_get_type(raw) {
    case CMARK_NODE_HEADING: return .heading(Int(cmark_node_get_heading_level(raw)), inlines(raw))
    case CMARK_NODE_PARAGRAPH: return .paragraph(inlines(raw))
    case CMARK_NODE_LIST:
      let items = children(of: raw).map { children(of: $0).map(node) }
      return cmark_node_get_list_type(raw) == CMARK_BULLET_LIST ? .bullets(items) : .numbers(items)
    default: return .other(String(cString: cmark_node_get_type_string(raw)))
    }
  }

  private static func inlines(_ parent: OpaquePointer) -> String {
    children(of: parent).map { raw in
      switch cmark_node_get_type(raw) {
      case CMARK_NODE_TEXT: String(cString: cmark_node_get_literal(raw))
      case CMARK_NODE_LINEBREAK: "\n"
      case CMARK_NODE_EMPH: "\u{2}\(inlines(raw))\u{2}"
      case CMARK_NODE_STRONG: "\u{1}\(inlines(raw))\u{1}"
      default: "<\(String(cString: cmark_node_get_type_string(raw)))>"
      }
    }.joined()
  }
}
