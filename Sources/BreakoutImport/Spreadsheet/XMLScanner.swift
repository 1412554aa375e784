/// Walks XML from tag to tag, as the programs write it that make spreadsheets: UTF-8, without a document type. What
/// it cannot be sure of ends the walk and is said by `isSound`.
struct XMLScanner {
  enum Token { case start, end, text }

  private let bytes: [UInt8]
  private var place = 0
  private var depth = 0
  /// `<c/>` is a start and an end.
  private var isEndDue = false
  private var attributes = 0..<0
  private var content = 0..<0
  private var isLiteral = false
  /// The element of the tag that was met last, without its prefix.
  private(set) var name = ""
  /// Whether all that was met was XML and, at the end, every element was closed.
  private(set) var isSound = true

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// `nil` at the end, and where the walk cannot go on.
  mutating func next() -> Token? {
    if isEndDue {
      isEndDue = false
      depth -= 1
      return .end
    }
    while isSound, place < bytes.count {
      if bytes[place] != UInt8(ascii: "<") {
        let start = place
        while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
        content = start..<place
        isLiteral = false
        return .text
      }
      if isHere("<!--") {
        passOver("-->")
      } else if isHere("<?") {
        passOver("?>")
      } else if isHere("<![CDATA[") {
        let start = place + 9
        passOver("]]>")
        guard isSound else { return nil }
        content = start..<(place - 3)
        isLiteral = true
        return .text
      } else if isHere("<!") {
        isSound = false
      } else {
        return tag()
      }
    }
    if depth != 0 { isSound = false }
    return nil
  }

  /// An attribute of the tag that was met last.
  ///
  /// - Parameter name: with its prefix.
  func attribute(_ name: String) -> String? {
    var place = attributes.lowerBound
    while place < attributes.upperBound {
      while place < attributes.upperBound, bytes[place] <= 0x20 { place += 1 }
      let start = place
      while place < attributes.upperBound, bytes[place] > 0x20, bytes[place] != UInt8(ascii: "=") {
        place += 1
      }
      let found = bytes[start..<place]
      while place < attributes.upperBound, !Self.isQuote(bytes[place]) { place += 1 }
      guard place < attributes.upperBound else { return nil }
      let quote = bytes[place]
      let valueStart = place + 1
      place = valueStart
      while place < attributes.upperBound, bytes[place] != quote { place += 1 }
      if found.elementsEqual(name.utf8) { return Self.text(bytes[valueStart..<place]) }
      place += 1
    }
    return nil
  }

  /// What the text says that was met last.
  mutating func text() -> String {
    let text =
      isLiteral ? String(validating: bytes[content], as: UTF8.self) : Self.text(bytes[content])
    if text == nil { isSound = false }
    return text ?? ""
  }

  /// Goes behind the element that has begun.
  mutating func skip() {
    let outer = depth - 1
    while let token = next() {
      if token == .end, depth == outer { return }
    }
  }

  /// All text within the element that has begun; the walk goes on behind it.
  mutating func wholeText() -> String {
    let outer = depth - 1
    var result = ""
    while let token = next() {
      if token == .text { result += text() }
      if token == .end, depth == outer { break }
    }
    return result
  }

  private mutating func tag() -> Token? {
    let isEnd = place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "/")
    var end = place + (isEnd ? 2 : 1)
    var start = end
    while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ">"),
      bytes[end] != UInt8(ascii: "/")
    {
      if bytes[end] == UInt8(ascii: ":") { start = end + 1 }
      end += 1
    }
    let nameRange = start..<end
    var quote: UInt8?
    while end < bytes.count, quote != nil || bytes[end] != UInt8(ascii: ">") {
      if bytes[end] == quote {
        quote = nil
      } else if quote == nil, Self.isQuote(bytes[end]) {
        quote = bytes[end]
      }
      end += 1
    }
    guard end < bytes.count, !nameRange.isEmpty else {
      isSound = false
      return nil
    }
    name = String(decoding: bytes[nameRange], as: UTF8.self)
    let isClosed = bytes[end - 1] == UInt8(ascii: "/") && !isEnd
    attributes = nameRange.upperBound..<max(nameRange.upperBound, isClosed ? end - 1 : end)
    place = end + 1
    if isEnd {
      depth -= 1
      if depth < 0 { isSound = false }
      return isSound ? .end : nil
    }
    depth += 1
    isEndDue = isClosed
    return .start
  }

  private func isHere(_ sign: StaticString) -> Bool {
    sign.withUTF8Buffer { place + $0.count <= bytes.count && bytes[place...].starts(with: $0) }
  }

  private mutating func passOver(_ sign: StaticString) {
    place += 2
    while place < bytes.count {
      if isHere(sign) {
        place += sign.utf8CodeUnitCount
        return
      }
      place += 1
    }
    isSound = false
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  /// With the signs for which names or numbers stand; `nil` for what is no UTF-8 or names a sign that is not known.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(validating: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    var place = bytes.startIndex
    while place < bytes.endIndex {
      guard bytes[place] == UInt8(ascii: "&") else {
        result.append(bytes[place])
        place += 1
        continue
      }
      guard let end = bytes[place...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
        let sign = sign(String(decoding: bytes[(place + 1)..<end], as: UTF8.self))
      else { return nil }
      result += Array(String(sign).utf8)
      place = end + 1
    }
    return String(validating: result, as: UTF8.self)
  }

  private static func sign(_ name: String) -> Character? {
    switch name {
    case "lt": return "<"
    case "gt": return ">"
    case "amp": return "&"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let digits = name.dropFirst()
      let code =
        digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
      return code.flatMap(Unicode.Scalar.init).map(Character.init)
    }
  }
}
