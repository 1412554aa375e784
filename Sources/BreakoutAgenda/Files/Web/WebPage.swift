import BreakoutModel

/// A page of the web on its way to pandoc: its letters as UTF-8, and without what leads around on a site.
enum WebPage {
  /// - Returns: `nil` where its letters are in no encoding that is known.
  static func prepared(_ bytes: [UInt8]) -> (page: [UInt8], encoding: TextEncoding)? {
    guard let (text, encoding) = decoded(bytes) else { return nil }
    return (withoutGuides(Array(text)), encoding)
  }

  /// As its mark or its head says; where that does not hold, as its letters say.
  private static func decoded(_ bytes: [UInt8]) -> (ArraySlice<UInt8>, TextEncoding)? {
    let isUTF8 = bytes.isUTF8
    if !isUTF8, let label = label(in: bytes), let page = CodePage(label: label),
      let text = page.decoded(bytes)
    {
      return (text[...], .codePage(page))
    }
    if let found = TextEncoding.decoded(bytes), isUTF8 || found.encoding != .windows1252 {
      return found
    }
    return TextEncoding.guess(bytes).map { ($0.text[...], .codePage($0.page)) }
      ?? TextEncoding.decoded(bytes)
  }

  /// What stands behind `charset=` in the head of a page.
  private static func label(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }
    let text = String(decoding: head, as: UTF8.self).lowercased()
    guard let place = text.range(of: "charset=") else { return nil }
    let label = text[place.upperBound...].drop { "\"' ".contains($0) }
      .prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }
    return label.isEmpty ? nil : String(label)
  }

  /// Parts of a page that are not its text: menus, forms, programs.
  private static let guides: [[UInt8]] = [
    "nav", "footer", "aside", "form", "script", "style", "noscript", "svg", "select", "button",
    "iframe", "template",
  ].map { Array($0.utf8) }

  private static func withoutGuides(_ page: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(page.count)
    var place = 0
    while place < page.count {
      let byte = page[place]
      if byte == UInt8(ascii: "<"),
        let guide = guides.first(where: { isTag($0, in: page, at: place + 1) }),
        let end = end(of: guide, in: page, from: place)
      {
        result.append(0x20)
        place = end
      } else {
        result.append(byte)
        place += 1
      }
    }
    return result
  }

  /// Behind the tag that closes a part; parts of the same kind within it are closed first.
  private static func end(of name: [UInt8], in page: [UInt8], from start: Int) -> Int? {
    var depth = 0
    var place = start
    while place < page.count {
      if page[place] == UInt8(ascii: "<") {
        if isTag(name, in: page, at: place + 1) {
          depth += 1
        } else if place + 1 < page.count, page[place + 1] == UInt8(ascii: "/"),
          isTag(name, in: page, at: place + 2)
        {
          depth -= 1
          if depth == 0 { return page[place...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } }
        }
      }
      place += 1
    }
    return nil
  }

  private static func isTag(_ name: [UInt8], in page: [UInt8], at place: Int) -> Bool {
    guard place + name.count < page.count else { return false }
    for (offset, letter) in name.enumerated() where page[place + offset] | 0x20 != letter {
      return false
    }
    let next = page[place + name.count]
    return next <= 0x20 || next == UInt8(ascii: ">") || next == UInt8(ascii: "/")
  }
}
