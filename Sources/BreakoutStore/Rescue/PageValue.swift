/// A value of a row as SQLite files it.
enum PageValue: Equatable {
  case null
  case integer(Int64)
  case text([UInt8])
  case blob([UInt8])
  /// A kind of value that no session file has.
  case other

  /// The values of a record; `nil` where the bytes are none.
  static func row(_ bytes: [UInt8]) -> [PageValue]? {
    var types = PageReader(bytes[...], at: 0)
    guard let headerSize = types.number(), headerSize <= bytes.count else { return nil }
    var values = PageReader(bytes[...], at: headerSize)
    var row: [PageValue] = []
    while types.place < headerSize {
      guard let type = types.number(), let value = value(of: type, &values) else { return nil }
      row.append(value)
    }
    return row
  }

  private static func value(of type: Int, _ reader: inout PageReader) -> PageValue? {
    switch type {
    case 0: .null
    case 1...4: integer(reader.bytes(type))
    case 5: integer(reader.bytes(6))
    case 6: integer(reader.bytes(8))
    case 7: reader.bytes(8).map { _ in .other }
    case 8, 9: .integer(Int64(type - 8))
    case 12...:
      reader.bytes((type - 12) / 2).map { type % 2 == 0 ? .blob(Array($0)) : .text(Array($0)) }
    default: nil
    }
  }

  private static func integer(_ bytes: ArraySlice<UInt8>?) -> PageValue? {
    guard let bytes, let first = bytes.first else { return nil }
    return .integer(
      bytes.dropFirst().reduce(Int64(Int8(bitPattern: first))) { $0 << 8 | Int64($1) })
  }
}

/// Reads on in the bytes of a page or of a row.
struct PageReader {
  private let bytes: ArraySlice<UInt8>
  private(set) var place: Int

  init(_ bytes: ArraySlice<UInt8>, at place: Int) {
    self.bytes = bytes
    self.place = place
  }

  /// A number in SQLite's form: seven bits in each of up to eight bytes, and eight in a ninth. `nil` where the
  /// bytes end, and for a number below 0, which no size and no event has.
  mutating func number() -> Int? {
    var value: UInt64 = 0
    for count in 1...9 {
      guard let byte = self.bytes(1)?.first else { return nil }
      guard count < 9 else { return Int(exactly: value << 8 | UInt64(byte)) }
      value = value << 7 | UInt64(byte & 0x7F)
      if byte & 0x80 == 0 { return Int(exactly: value) }
    }
    return nil
  }

  mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
    guard place >= bytes.startIndex, count <= bytes.endIndex - place else { return nil }
    defer { place += count }
    return bytes[place..<(place + count)]
  }
}
