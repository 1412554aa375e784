/// XML as pandoc writes it, looked through element by element without a tree.
struct XMLText {
  let bytes: [UInt8]

  /// Where the next of some elements stands, from its `<` to behind its end tag; elements that do not nest.
  func element(_ names: [String], from start: Int) -> Range<Int>? {
    var place = start
    while let open = find("<", from: place) {
      place = open + 1
      guard let name = names.first(where: { isTag($0, at: place) }) else { continue }
      guard let close = find(">", from: place) else { return nil }
      if bytes[close - 1] == UInt8(ascii: "/") {
        place = close
        continue
      }
      guard let end = find("</\(name)>", from: close) else { return nil }
      return open..<(end + name.utf8.count + 3)
    }
    return nil
  }

  /// The whole with each of some elements changed; elements that do not nest.
  func changing(_ names: [String], _ change: (String) -> String) -> String {
    var written: [UInt8] = []
    var place = 0
    while let range = element(names, from: place) {
      written += bytes[place..<range.lowerBound]
      written += change(text(range)).utf8
      place = range.upperBound
    }
    return String(decoding: written + bytes[place...], as: UTF8.self)
  }

  /// The words of a part without its marks.
  func words(in range: Range<Int>) -> String {
    var words: [UInt8] = []
    var isInside = false
    var isReference = false
    for byte in bytes[range] {
      switch byte {
      case UInt8(ascii: "<"): isInside = true
      case UInt8(ascii: ">"): isInside = false
      case UInt8(ascii: "&"): isReference = true
      case UInt8(ascii: ";") where isReference: isReference = false
      default: if !isInside, !isReference { words.append(byte) }
      }
    }
    return String(decoding: words, as: UTF8.self)
  }

  func find(_ text: String, from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, start <= bytes.count - wanted.count else { return nil }
    var place = start
    while place <= bytes.count - wanted.count {
      if bytes[place] == first, bytes[place..<place + wanted.count].elementsEqual(wanted) {
        return place
      }
      place += 1
    }
    return nil
  }

  private func isTag(_ name: String, at place: Int) -> Bool {
    let end = place + name.utf8.count
    guard end < bytes.count, bytes[place..<end].elementsEqual(name.utf8) else { return false }
    return bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: ">")
  }

  /// A text as the content of an element.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
