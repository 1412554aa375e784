/// The rows of a table of pandoc, head and foot among them.
struct PandocTable {
  /// The blocks of each cell. One that covers several columns stands in the first of them.
  let rows: [[[PandocNode]]]
  /// How many of them say what stands in the columns.
  let headRows: Int

  init(_ node: PandocNode) {
    let parts = node.parts
    var rows: [[[PandocNode]]] = []
    if parts.count > 3 { rows += Self.rows(in: parts[3], at: 1) }
    let heads = rows.count
    if parts.count > 4 {
      for body in parts[4] as? [Any] ?? [] {
        rows += Self.rows(in: body, at: 2) + Self.rows(in: body, at: 3)
      }
    }
    if parts.count > 5 { rows += Self.rows(in: parts[5], at: 1) }
    self.rows = rows.filter { row in row.contains { !$0.isEmpty } }
    headRows = min(heads, self.rows.count)
  }

  private static func rows(in group: Any, at place: Int) -> [[[PandocNode]]] {
    guard let group = group as? [Any], place < group.count, let rows = group[place] as? [Any] else {
      return []
    }
    return rows.compactMap { row in
      guard let row = row as? [Any], row.count > 1, let cells = row[1] as? [Any] else { return nil }
      return cells.map { cell in
        guard let cell = cell as? [Any], cell.count > 4 else { return [] }
        return PandocNode.nodes(cell[4])
      }
    }
  }

  /// As HTML, which Markdown has for cells of several paragraphs. No line of it is empty: that would end it.
  func html(depth: Int) -> [String] {
    var lines = ["<table>"]
    for (place, row) in rows.enumerated() {
      let tag = place < headRows ? "th" : "td"
      lines.append("<tr>")
      for cell in row {
        var content = Self.html(cell, depth: depth)
        if content.count == 1, content[0].hasPrefix("<p>") {
          content[0] = String(content[0].dropFirst(3).dropLast(4))
        }
        if content.isEmpty { content = [""] }
        content[0] = "<\(tag)>" + content[0]
        content[content.count - 1] += "</\(tag)>"
        lines += content
      }
      lines.append("</tr>")
    }
    return lines + ["</table>"]
  }

  private static func html(_ blocks: [PandocNode], depth: Int) -> [String] {
    guard depth < 24 else { return [] }
    return blocks.flatMap { block -> [String] in
      switch block.kind {
      case "Para", "Plain":
        return paragraph(block.nodes)
      case "Header": return ["<p>\(escaped(PandocInlines.plain(block.nodes(at: 2))))</p>"]
      case "BulletList": return list(block.lists(at: nil), "ul", depth)
      case "OrderedList": return list(block.lists(at: 1), "ol", depth)
      case "BlockQuote": return html(block.nodes, depth: depth + 1)
      case "Div": return html(block.nodes(at: 1), depth: depth + 1)
      case "Table":
        return PandocTable(block).rows.joined().flatMap { html($0, depth: depth + 1) }
      default: return []
      }
    }
  }

  private static func paragraph(_ nodes: [PandocNode]) -> [String] {
    let lines = nodes.split { $0.kind == "LineBreak" }
      .map { escaped(PandocInlines.plain(Array($0)).onOneLine) }.filter { !$0.isEmpty }
    return lines.isEmpty ? [] : ["<p>" + lines.joined(separator: "<br />") + "</p>"]
  }

  private static func list(_ items: [[PandocNode]], _ tag: String, _ depth: Int) -> [String] {
    let lines = items.flatMap { item -> [String] in
      let content = html(item, depth: depth + 1)
      return content.isEmpty ? [] : ["<li>" + content.joined() + "</li>"]
    }
    return ["<\(tag)>"] + lines + ["</\(tag)>"]
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
