import CCmark

/// The text inside a node of libcmark's tree, without emphasis, links and HTML tags.
enum InlineText {
  /// With the strong text at the start apart.
  static func phrase(of block: OpaquePointer) -> AgendaPhrase {
    guard let first = cmark_node_first_child(block),
      cmark_node_get_type(first) == CMARK_NODE_STRONG
    else { return AgendaPhrase(lead: "", text: all(of: block)) }
    var rest = ""
    var child = cmark_node_next(first)
    while let node = child {
      rest += all(of: node)
      child = cmark_node_next(node)
    }
    return AgendaPhrase(lead: all(of: first), text: rest)
  }

  /// The text of a piece of Markdown, e.g. of a cell; every line of it for itself, blank ones left out.
  static func plain(markdown: String) -> String {
    var source = markdown.replacing("<br />", with: "<br>").replacing("<br/>", with: "<br>")
      .split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }
      .joined(separator: "\n")
    // Nothing to be read: most cells.
    guard source.contains(where: { "*_[]<>&`\\!#".contains($0) }) else { return source }
    let lines = source.split(separator: "<br>").count > 1
    if lines {
      source = source.split(separator: "<br>").map(\.trimmed).filter { !$0.isEmpty }
        .joined(separator: "\n")
    }
    return source.split(separator: "\n").map { line in
      // What only looks like the start of a block stays text.
      var text = "\u{200B}" + line
      let root = text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { chars in
          cmark_parse_document(chars.baseAddress, chars.count, CMARK_OPT_DEFAULT)
        }
      }
      guard let root else { return String(line) }
      defer { cmark_node_free(root) }
      return all(of: root).filter { $0 != "\u{200B}" }.onOneLine
    }
    .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Everything below a node, line ends included. Iterates, so that depth costs no stack.
  static func all(of root: OpaquePointer) -> String {
    guard let iterator = cmark_iter_new(root) else { return "" }
    defer { cmark_iter_free(iterator) }
    var result = ""
    var pictures = 0
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return result }
      guard let node = cmark_iter_get_node(iterator) else { continue }
      // The text that stands for a picture is none of the note's.
      if cmark_node_get_type(node) == CMARK_NODE_IMAGE {
        pictures += event == CMARK_EVENT_ENTER ? 1 : -1
      }
      if pictures > 0 { continue }
      switch (cmark_node_get_type(node), event) {
      case (CMARK_NODE_TEXT, CMARK_EVENT_ENTER), (CMARK_NODE_CODE, CMARK_EVENT_ENTER),
        (CMARK_NODE_CODE_BLOCK, CMARK_EVENT_ENTER):
        result += literal(of: node)
      case (CMARK_NODE_HTML_BLOCK, CMARK_EVENT_ENTER):
        result += HTMLTags.removed(from: literal(of: node))
      case (CMARK_NODE_HTML_INLINE, CMARK_EVENT_ENTER):
        let tag = literal(of: node)
        if HTMLTags.isLineBreak(tag) {
          result += "\n"
        } else if !HTMLTags.isTag(tag) {
          result += tag
        }
      case (CMARK_NODE_SOFTBREAK, CMARK_EVENT_ENTER), (CMARK_NODE_LINEBREAK, CMARK_EVENT_ENTER):
        result += "\n"
      case (CMARK_NODE_PARAGRAPH, CMARK_EVENT_EXIT), (CMARK_NODE_HEADING, CMARK_EVENT_EXIT):
        if node != root { result += "\n" }
      default: break
      }
    }
  }

  /// Character references such as `&#27;` can bring control characters back: they go here.
  static func literal(of node: OpaquePointer) -> String {
    guard let text = cmark_node_get_literal(node) else { return "" }
    let string = String(cString: text)
    guard string.unicodeScalars.contains(where: \.isControl) else { return string }
    return String(String.UnicodeScalarView(string.unicodeScalars.filter { !$0.isControl }))
  }
}
