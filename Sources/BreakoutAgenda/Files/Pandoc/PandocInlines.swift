/// Words of a document of pandoc as Markdown.
enum PandocInlines {
  /// More marks within each other are in no document.
  private static let deepest = 40

  /// On one line but for the line ends that somebody has set.
  static func markdown(_ nodes: [PandocNode], depth: Int = 0) -> String {
    guard depth < deepest else { return "" }
    var result = ""
    var words = ""
    func take(_ text: String) {
      result += DocumentText.escaped(words) + text
      words = ""
    }
    var place = 0
    while place < nodes.count {
      let node = nodes[place]
      place += 1
      switch node.kind {
      case "Str": words += (node.text ?? "").filter { $0 != "\u{AD}" }
      case "Space", "SoftBreak": words += " "
      case "LineBreak": take("\n")
      case "Strong":
        // Bold text comes in pieces where somebody has edited it.
        var strong = node.nodes
        while place < nodes.count, nodes[place].kind == "Strong" {
          strong += nodes[place].nodes
          place += 1
        }
        take(bold(markdown(strong, depth: depth + 1)))
      case "Emph": take(emphasis(markdown(node.nodes, depth: depth + 1)))
      case "Underline", "Superscript", "Subscript", "SmallCaps":
        take(markdown(node.nodes, depth: depth + 1))
      case "Quoted":
        let isSingle = PandocNode(node.parts.first)?.kind == "SingleQuote"
        let text = markdown(node.nodes(at: 1), depth: depth + 1)
        take(isSingle ? "‘\(text)’" : "“\(text)”")
      case "Cite", "Span": take(markdown(node.nodes(at: 1), depth: depth + 1))
      case "Link": take(link(node, depth: depth))
      case "Code", "Math": words += node.parts.last as? String ?? ""
      // Footnotes are remarks, pictures are no text, and what is struck out is to be gone.
      case "Note", "Image", "RawInline", "Strikeout": break
      default: break
      }
    }
    take("")
    return result
  }

  /// Without any marks.
  static func plain(_ nodes: [PandocNode], depth: Int = 0) -> String {
    guard depth < deepest else { return "" }
    return nodes.map { node in
      switch node.kind {
      case "Str": node.text ?? ""
      case "Space", "SoftBreak", "LineBreak": " "
      case "Quoted", "Cite", "Span", "Link": plain(node.nodes(at: 1), depth: depth + 1)
      case "Code", "Math": node.parts.last as? String ?? ""
      case "Note", "Image", "RawInline", "Strikeout": ""
      default: plain(node.nodes, depth: depth + 1)
      }
    }.joined()
  }

  private static func bold(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { DocumentText.bold(String($0)) }.joined(separator: "\n")
  }

  private static func emphasis(_ text: String) -> String {
    let trimmed = text.trimmed
    guard !trimmed.contains("\n"), trimmed.unicodeScalars.contains(where: \.isWordPart),
      let range = text.range(of: trimmed)
    else { return text }
    return text[..<range.lowerBound] + "*\(trimmed)*" + text[range.upperBound...]
  }

  /// An address is kept where it says more than the text and leads out of the document.
  private static func link(_ node: PandocNode, depth: Int) -> String {
    let text = markdown(node.nodes(at: 1), depth: depth + 1)
    let target = (node.parts.last as? [Any])?.first as? String ?? ""
    guard target.hasPrefix("http"), !text.isBlank, !text.contains("]"),
      !target.contains(where: { $0.isWhitespace || "()<>".contains($0) }),
      !target.hasSuffix(plain(node.nodes(at: 1)))
    else { return text }
    return "[\(text)](\(target))"
  }
}
