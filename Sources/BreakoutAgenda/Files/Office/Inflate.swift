/// Unpacks what is packed by DEFLATE (RFC 1951), as the files in a DOCX are.
struct Inflate {
  private let packed: ArraySlice<UInt8>
  private var place: Int
  private var bits: UInt32 = 0
  private var count = 0
  private var output: [UInt8] = []
  private let limit: Int

  /// - Returns: `nil` for what is not packed so, or has more bytes than the limit.
  static func unpacked(_ packed: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
    var inflate = Self(packed, limit)
    return inflate.run() ? inflate.output : nil
  }

  private init(_ packed: ArraySlice<UInt8>, _ limit: Int) {
    self.packed = packed
    self.limit = limit
    place = packed.startIndex
  }

  private mutating func run() -> Bool {
    while true {
      guard let isLast = take(1), let kind = take(2) else { return false }
      let isRead: Bool
      switch kind {
      case 0: isRead = copyStored()
      case 1: isRead = unpack(Self.fixedLengths, Self.fixedDistances)
      case 2: isRead = unpackWithOwnCodes()
      default: isRead = false
      }
      guard isRead, output.count <= limit else { return false }
      if isLast == 1 { return true }
    }
  }

  private mutating func take(_ wanted: Int) -> Int? {
    while count < wanted {
      guard place < packed.endIndex else { return nil }
      bits |= UInt32(packed[place]) << UInt32(count)
      place += 1
      count += 8
    }
    let value = bits & (1 << UInt32(wanted) - 1)
    bits >>= UInt32(wanted)
    count -= wanted
    return Int(value)
  }

  private mutating func copyStored() -> Bool {
    (bits, count) = (0, 0)
    guard place + 4 <= packed.endIndex else { return false }
    let length = Int(packed[place]) | Int(packed[place + 1]) << 8
    guard place + 4 + length <= packed.endIndex else { return false }
    output += packed[(place + 4)..<(place + 4 + length)]
    place += 4 + length
    return true
  }

  private mutating func unpackWithOwnCodes() -> Bool {
    guard let literals = take(5), let distances = take(5), let codes = take(4) else { return false }
    var lengths = [UInt8](repeating: 0, count: 19)
    for place in 0..<(codes + 4) {
      guard let length = take(3) else { return false }
      lengths[Self.order[place]] = UInt8(length)
    }
    let codeLengths = Codes(lengths)
    var all: [UInt8] = []
    let wanted = literals + 257 + distances + 1
    while all.count < wanted {
      guard let symbol = symbol(codeLengths) else { return false }
      switch symbol {
      case 0...15: all.append(UInt8(symbol))
      case 16:
        guard let last = all.last, let more = take(2) else { return false }
        all += [UInt8](repeating: last, count: more + 3)
      case 17:
        guard let more = take(3) else { return false }
        all += [UInt8](repeating: 0, count: more + 3)
      default:
        guard let more = take(7) else { return false }
        all += [UInt8](repeating: 0, count: more + 11)
      }
    }
    guard all.count == wanted else { return false }
    return unpack(Codes(Array(all[..<(literals + 257)])), Codes(Array(all[(literals + 257)...])))
  }

  private mutating func unpack(_ lengths: Codes, _ distances: Codes) -> Bool {
    while output.count <= limit {
      guard let symbol = symbol(lengths) else { return false }
      if symbol < 256 {
        output.append(UInt8(symbol))
        continue
      }
      if symbol == 256 { return true }
      guard symbol < 286, let more = take(Self.lengthBits[symbol - 257]),
        let code = self.symbol(distances), code < 30, let further = take(Self.distanceBits[code])
      else { return false }
      let distance = Self.distanceBase[code] + further
      guard distance <= output.count else { return false }
      for _ in 0..<(Self.lengthBase[symbol - 257] + more) {
        output.append(output[output.count - distance])
      }
    }
    return false
  }

  private mutating func symbol(_ codes: Codes) -> Int? {
    var code = 0
    var first = 0
    var index = 0
    for length in 1...15 {
      guard let bit = take(1) else { return nil }
      code |= bit
      let count = codes.counts[length]
      if code - count < first { return codes.symbols[index + code - first] }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    return nil
  }

  /// Symbols by the lengths of their codes, shorter ones first.
  private struct Codes {
    var counts = [Int](repeating: 0, count: 16)
    var symbols: [Int]

    init(_ lengths: [UInt8]) {
      for length in lengths { counts[Int(length)] += 1 }
      counts[0] = 0
      symbols = lengths.indices.filter { lengths[$0] > 0 }.sorted {
        (lengths[$0], $0) < (lengths[$1], $1)
      }
    }
  }

  private static let order = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]
  private static let lengthBase = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBase = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
    2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13,
    13,
  ]
  private static let fixedLengths = Codes(
    [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112)
      + [UInt8](repeating: 7, count: 24) + [UInt8](repeating: 8, count: 8))
  private static let fixedDistances = Codes([UInt8](repeating: 5, count: 30))
}
