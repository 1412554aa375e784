/// Walks over the names, scores and signs of a ballot line.
struct ItemScanner {
  private let line: UnsafeBufferPointer<UInt8>
  private let end: Int
  private let known: KnownItems
  /// Where the scanner is in the line.
  private(set) var offset: Int

  /// - Parameter known: the names that no sign ends.
  init(
    _ line: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    knowing known: KnownItems = KnownItems()
  ) {
    self.line = line
    self.known = known
    let range = line.trimmed(range)
    offset = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { offset >= end }

  /// The name that begins here: in brackets, in quotes, or bare up to the next sign.
  mutating func name() throws(BallotLine.Fault) -> UnsafeBufferPointer<UInt8> {
    skipBlanks()
    guard offset < end else { throw BallotLine.Fault(reason: .expectedOption, offset: end) }
    if let end = known.end(from: offset) {
      defer { offset = end }
      return line.slice(offset..<end)
    }
    switch line[offset] {
    case UInt8(ascii: "["): return try enclosed(by: UInt8(ascii: "]"))
    case UInt8(ascii: "\""): return try enclosed(by: UInt8(ascii: "\""))
    default: break
    }
    let start = offset
    while offset < end, !Self.isSign(line[offset]) { offset += 1 }
    let range = line.trimmed(start..<offset)
    guard !range.isEmpty else { throw BallotLine.Fault(reason: .expectedOption, offset: start) }
    let name = line.slice(range)
    if let blank = name.firstIndex(where: \.isBlank), Self.isNumbering(name[..<blank]) {
      throw BallotLine.Fault(reason: .countWithoutColon(name.text ?? "?"), offset: start)
    }
    return name
  }

  /// The digits behind a slash, where there is one.
  mutating func score() throws(BallotLine.Fault) -> UnsafeBufferPointer<UInt8>? {
    skipBlanks()
    guard offset < end, line[offset] == UInt8(ascii: "/") else { return nil }
    offset += 1
    skipBlanks()
    let start = offset
    while offset < end, !Self.isSign(line[offset]), !line[offset].isBlank { offset += 1 }
    guard start < offset else {
      throw BallotLine.Fault(reason: .orderWithoutRanks(.score), offset: start)
    }
    return line.slice(start..<offset)
  }

  /// The sign before the next name; `nil` at the end.
  mutating func sign() throws(BallotLine.Fault) -> UInt8? {
    skipBlanks()
    guard offset < end else { return nil }
    let sign = line[offset]
    guard
      sign == UInt8(ascii: ">") || sign == UInt8(ascii: "=") || sign == UInt8(ascii: ",")
        || sign == UInt8(ascii: ";")
    else {
      let rest = String(decoding: line.slice(offset..<end), as: UTF8.self)
      throw BallotLine.Fault(
        reason: .expectedSeparator(rest), offset: offset)
    }
    offset += 1
    return sign
  }

  mutating func skipBlanks() {
    while offset < end, line[offset].isBlank { offset += 1 }
  }

  private mutating func enclosed(
    by close: UInt8
  ) throws(BallotLine.Fault) -> UnsafeBufferPointer<UInt8> {
    let start = offset
    offset += 1
    while offset < end, line[offset] != close { offset += 1 }
    guard offset < end else { throw BallotLine.Fault(reason: .nameNotClosed, offset: start) }
    offset += 1
    return line.slice(start + 1..<offset - 1)
  }

  /// `12`, `12.` or `12)`: a number of ballots, or of a list, and no part of a name.
  private static func isNumbering(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let signs = word.drop(while: \.isDigit)
    guard signs.startIndex > word.startIndex else { return word.isEmpty }
    return signs.isEmpty || signs.elementsEqual(".".utf8) || signs.elementsEqual(")".utf8)
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "="),
      UInt8(ascii: ","), UInt8(ascii: ";"),
      UInt8(ascii: "/"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: ":"), UInt8(ascii: "\""):
      true
    default: false
    }
  }
}
