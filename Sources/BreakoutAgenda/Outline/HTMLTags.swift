/// Just enough HTML for text that was pasted from a page.
enum HTMLTags {
  /// The text between the tags; a tag becomes a blank, a `<br>` or `<p>` a line end.
  static func removed(from html: String) -> String {
    var result = ""
    var rest = Substring(html)
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open]
      let tail = rest[open...]
      if tail.hasPrefix("<!--") {
        rest = after("-->", in: tail)
        continue
      }
      // Without any end of a tag left, there is none to look for again.
      guard let close = tail.firstIndex(of: ">") else { return result + tail }
      guard let next = tail.dropFirst().first, next.isLetter || "/!?".contains(next) else {
        result += "<"
        rest = tail.dropFirst()
        continue
      }
      result += isLineBreak(tail[...close]) ? "\n" : " "
      rest = tail[close...].dropFirst()
    }
    return result + rest
  }

  static func isLineBreak(_ tag: some StringProtocol) -> Bool {
    let name = tag.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    return ["br", "p", "li", "div"].contains(name)
  }

  /// Whether a text in pointed brackets is HTML and not, say, `Field<Date>`.
  static func isTag(_ tag: some StringProtocol) -> Bool {
    let rest = tag.dropFirst().drop { $0 == "/" }
    if rest.hasPrefix("!") || rest.hasPrefix("?") { return true }
    let name = rest.prefix { $0.isLetter || $0.isNumber }
    return !name.isEmpty && (rest.contains("=") || names.contains(name.lowercased()))
  }

  private static let names: Set<String> = [
    "a", "abbr", "b", "big", "br", "center", "cite", "code", "dd", "del", "details", "div", "dl",
    "dt", "em", "font", "h1",
    "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "label", "li", "mark", "nobr",
    "ol", "p", "pre", "q", "s",
    "small", "span", "strike", "strong", "sub", "summary", "sup", "table", "tbody", "td", "th",
    "thead", "time", "tr", "tt",
    "u", "ul", "var", "wbr", "section", "article", "header", "footer", "main", "nav", "input",
    "button", "script", "style",
  ]

  private static func after(_ end: String, in text: Substring) -> Substring {
    var rest = text
    while let index = rest.firstIndex(of: end.first ?? ">") {
      rest = rest[index...]
      if rest.hasPrefix(end) { return rest.dropFirst(end.count) }
      rest = rest.dropFirst()
    }
    return ""
  }
}
