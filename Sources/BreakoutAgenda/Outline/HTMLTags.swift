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
