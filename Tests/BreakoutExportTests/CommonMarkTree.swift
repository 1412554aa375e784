import CCmark

@testable import BreakoutExport

/// What a document consists of: as a report has it, or as a CommonMark parser reads it.
indirect enum Node: Equatable {
  case heading(Int, String)
  /// Lines are parted by `\n`; strong words stand between `\u{1}`.
  case paragraph(String)
  case bullets([[Node]])
  case numbers([[Node]])
  /// What no report has: a quotation, code, HTML, a thematic break, a link.
  case other(String)
}

extension Node {
  /// The parts of a report, as a reader of its Markdown is to see them.
  static func nodes(of report: Report) -> [Node] {
    let kind = report.isDraft ? "\(report.kind) · DRAFT" : report.kind
    return [.heading(1, report.title), .paragraph("\u{1}\(kind)\u{1}")]
      + nodes(of: [.fields(report.facts)] + report.blocks)
  }

  private static func nodes(of blocks: [Block]) -> [Node] {
    blocks.map { block in
      switch block {
      case .heading(let heading): .heading(heading.level, heading.text)
      case .paragraph(let paragraph): .paragraph(text(of: paragraph))
      case .bullets(let items): .bullets(items.map(nodes))
      case .numbers(let items): .numbers(items.map(nodes))
      case .fields(let fields):
        .bullets(
          fields.map { field in
            let value = text(of: field.value)
            return [.paragraph("\u{1}\(field.label):\u{1}" + (value.isEmpty ? "" : " " + value))]
          })
      }
    }
  }

  private static func text(of paragraph: Paragraph) -> String {
    paragraph.lines.map { line in
      line.map { $0.isStrong ? "\u{1}\($0.text)\u{1}" : $0.text }.joined(separator: " ")
    }.joined(separator: "\n")
  }

  /// What libcmark reads.
  static func nodes(ofMarkdown markdown: [UInt8]) -> [Node] {
    let document = markdown.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
      }
    }
    defer { cmark_node_free(document) }
    return children(of: document).map(node)
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
      case CMARK_NODE_STRONG: "\u{1}\(inlines(raw))\u{1}"
      default: "<\(String(cString: cmark_node_get_type_string(raw)))>"
      }
    }.joined()
  }
}
