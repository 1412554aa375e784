/// How the bytes of a text file stand for letters. Files of every program that writes rosters, ballots and
/// agendas are read, and whoever reads one that is not UTF-8 says so.
public enum TextEncoding: Equatable, Sendable {
  case utf8
  case utf16(ByteOrder)
  case utf32(ByteOrder)
  case codePage(CodePage)

  /// What spreadsheets write in Western Europe; Latin-1 is a part of it.
  public static let windows1252 = codePage(.windows1252)

  public enum ByteOrder: Equatable, Sendable { case littleEndian, bigEndian }

  /// What people call it.
  public var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .utf32: "UTF-32"
    case .codePage(let page): page.name
    }
  }

  /// What the first bytes of a file say, and how many of them are a byte order mark. UTF-8 where they do
  /// not say UTF-16 or UTF-32: by their marks, or UTF-16 by the NUL bytes at every other place which blanks, commas and line
  /// ends leave in text of any script.
  public static func told(by beginning: some Collection<UInt8>) -> (encoding: Self, mark: Int) {
    let first = beginning.prefix(4096)
    if first.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if first.starts(with: [0xFF, 0xFE, 0, 0]) { return (.utf32(.littleEndian), 4) }
    if first.starts(with: [0, 0, 0xFE, 0xFF]) { return (.utf32(.bigEndian), 4) }
    if first.starts(with: [0xFF, 0xFE]) { return (.utf16(.littleEndian), 2) }
    if first.starts(with: [0xFE, 0xFF]) { return (.utf16(.bigEndian), 2) }
    var zeros = [0, 0]
    for (place, byte) in first.enumerated() where byte == 0 { zeros[place & 1] += 1 }
    let most = max(zeros[0], zeros[1])
    guard most > 1, most * 16 >= first.count, most > 2 * min(zeros[0], zeros[1]) else {
      return (.utf8, 0)
    }
    return (.utf16(zeros[1] > zeros[0] ? .littleEndian : .bigEndian), 0)
  }

  /// A whole text as UTF-8 without its byte order mark, and how it was written.
  ///
  /// - Returns: `nil` where it is not text in any of the encodings.
  public static func decoded(
    _ bytes: [UInt8]
  ) -> (text: ArraySlice<UInt8>, encoding: Self)? {
    let (encoding, mark) = told(by: bytes)
    let body = bytes[mark...]
    switch encoding {
    case .utf16(let order):
      var decoder = UTF16Decoder(order)
      var text: [UInt8] = []
      guard decoder.add(body, to: &text), decoder.isComplete else { return nil }
      return (text[...], encoding)
    case .utf32(let order):
      guard let text = utf32(body, order) else { return nil }
      return (text[...], encoding)
    default:
      if body.isUTF8 { return (body, .utf8) }
      // UTF-8 that was harmed; reading it as something else would hide that.
      guard !body.isMostlyUTF8, let text = windows1252(body) else { return nil }
      return (text[...], .windows1252)
    }
  }

  private static func utf32(_ bytes: ArraySlice<UInt8>, _ order: ByteOrder) -> [UInt8]? {
    guard bytes.count % 4 == 0 else { return nil }
    var text: [UInt8] = []
    var value: UInt32 = 0
    for (place, byte) in bytes.enumerated() {
      let part = UInt32(byte) << (8 * UInt32(order == .littleEndian ? place % 4 : 3 - place % 4))
      value = place % 4 == 0 ? part : value | part
      guard place % 4 == 3 else { continue }
      guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else {
        return nil
      }
      text.append(contentsOf: encoded)
    }
    return text
  }

  /// Windows-1252 as UTF-8.
  ///
  /// - Returns: `nil` for what cannot be Western text: bytes that stand for nothing there, or three and more
  ///   accented letters in a row, as Cyrillic, Arabic and Chinese code pages give.
  public static func windows1252(_ bytes: some Collection<UInt8>) -> [UInt8]? {
    var run = 0
    for byte in bytes {
      // Not counted: quotation marks and the blank before them.
      run = byte > 0xA0 && byte != 0xAB && byte != 0xBB ? run + 1 : 0
      guard run < 3 else { return nil }
    }
    return CodePage.windows1252.decoded(bytes)
  }
}

/// Turns UTF-16 that comes in pieces into UTF-8.
public struct UTF16Decoder {
  private let order: TextEncoding.ByteOrder
  private var odd: UInt8?
  private var high: UInt16?

  public init(_ order: TextEncoding.ByteOrder) {
    self.order = order
  }

  /// Whether nothing is begun and not ended.
  public var isComplete: Bool { odd == nil && high == nil }

  /// - Returns: `false` where it is no UTF-16.
  public mutating func add(_ bytes: some Sequence<UInt8>, to text: inout [UInt8]) -> Bool {
    for byte in bytes {
      guard let first = odd else {
        odd = byte
        continue
      }
      odd = nil
      let pair = order == .littleEndian ? (byte, first) : (first, byte)
      guard add(UInt16(pair.0) << 8 | UInt16(pair.1), to: &text) else { return false }
    }
    return true
  }

  private mutating func add(_ unit: UInt16, to text: inout [UInt8]) -> Bool {
    var value = UInt32(unit)
    if let first = high {
      guard UTF16.isTrailSurrogate(unit) else { return false }
      value = 0x10000 + (UInt32(first) & 0x3FF) << 10 + UInt32(unit) & 0x3FF
      high = nil
    } else if UTF16.isLeadSurrogate(unit) {
      high = unit
      return true
    }
    guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else {
      return false
    }
    text.append(contentsOf: encoded)
    return true
  }
}

extension Collection<UInt8> {
  /// Whether these bytes are UTF-8.
  public var isUTF8: Bool { String(validating: self, as: UTF8.self) != nil }

  /// Whether of what is not ASCII in these bytes more is UTF-8 than is not.
  var isMostlyUTF8: Bool {
    var parser = Unicode.UTF8.ForwardParser()
    var bytes = makeIterator()
    var balance = 0
    while true {
      switch parser.parseScalar(from: &bytes) {
      case .valid(let scalar): if scalar.count > 1 { balance += 1 }
      case .error: balance -= 1
      case .emptyInput: return balance > 0
      }
    }
  }
}
