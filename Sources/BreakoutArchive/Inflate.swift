/// Unpacks what was packed by DEFLATE (RFC 1951), as the members of office documents are.
package struct Inflate {
  private let packed: ArraySlice<UInt8>
  private var place: Int
  private var bits: UInt32 = 0
  private var count: UInt32 = 0
  private var unpacked: [UInt8] = []
  private let limit: Int

  /// - Parameter size: how long it is unpacked, which nothing may exceed.
  /// - Returns: `nil` for anything that is no whole DEFLATE of this size.
  package static func bytes(of packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    bytes(of: packed, limit: size).flatMap { $0.count == size ? $0 : nil }
  }

  /// - Returns: `nil` for anything that is no whole DEFLATE, or has more bytes than the limit.
  package static func bytes(of packed: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
    var inflate = Inflate(packed, limit)
    return inflate.run() ? inflate.unpacked : nil
  }

  /// The first bytes, at most so many; fewer where there are no more, or what comes is no DEFLATE.
  package static func beginning(of packed: ArraySlice<UInt8>, limit: Int) -> [UInt8] {
    var inflate = Inflate(packed, limit)
    _ = inflate.run()
    return inflate.unpacked
  }

  private init(_ packed: ArraySlice<UInt8>, _ limit: Int) {
    self.packed = packed
    self.limit = limit
    place = packed.startIndex
    unpacked.reserveCapacity(min(limit, packed.count * 16))
  }

  private mutating func run() -> Bool {
    while let isLast = take(1), let kind = take(2) {
      let isWhole =
        switch kind {
        case 0: stored()
        case 1: block(Self.fixedLengths, Self.fixedDistances)
        case 2: dynamic()
        default: false
        }
      guard isWhole else { return false }
      if isLast == 1 { return true }
    }
    return false
  }

  /// So many bits, the first the lowest; `nil` behind the end.
  private mutating func take(_ wanted: UInt32) -> Int? {
    while count < wanted {
      guard place < packed.endIndex else { return nil }
      bits |= UInt32(packed[place]) << count
      place += 1
      count += 8
    }
    let value = bits & ((1 << wanted) - 1)
    bits >>= wanted
    count -= wanted
    return Int(value)
  }

  private mutating func stored() -> Bool {
    (bits, count) = (0, 0)
    guard let length = take(16), let check = take(16), length == ~check & 0xFFFF,
      packed.endIndex - place >= length, unpacked.count + length <= limit
    else { return false }
    unpacked += packed[place..<place + length]
    place += length
    return true
  }

  private mutating func dynamic() -> Bool {
    guard let literals = take(5), let distances = take(5), let codes = take(4) else { return false }
    var lengths = [Int](repeating: 0, count: 19)
    for index in Self.codeOrder.prefix(codes + 4) {
      guard let length = take(3) else { return false }
      lengths[index] = length
    }
    guard let code = HuffmanCode(lengths) else { return false }
    var all: [Int] = []
    let wanted = literals + 257 + distances + 1
    while all.count < wanted {
      guard let symbol = symbol(of: code) else { return false }
      switch symbol {
      case 0..<16: all.append(symbol)
      case 16:
        guard let last = all.last, let more = take(2) else { return false }
        all += [Int](repeating: last, count: more + 3)
      case 17:
        guard let more = take(3) else { return false }
        all += [Int](repeating: 0, count: more + 3)
      default:
        guard let more = take(7) else { return false }
        all += [Int](repeating: 0, count: more + 11)
      }
    }
    guard all.count == wanted, let first = HuffmanCode(Array(all[..<(literals + 257)])),
      let second = HuffmanCode(Array(all[(literals + 257)...]))
    else { return false }
    return block(first, second)
  }

  private mutating func block(_ literals: HuffmanCode, _ distances: HuffmanCode) -> Bool {
    while let symbol = symbol(of: literals) {
      if symbol == 256 { return true }
      if symbol < 256 {
        guard unpacked.count < limit else { return false }
        unpacked.append(UInt8(symbol))
        continue
      }
      guard symbol - 257 < Self.lengths.count, let more = take(Self.lengths[symbol - 257].bits),
        let code = self.symbol(of: distances), code < Self.distances.count,
        let further = take(Self.distances[code].bits)
      else { return false }
      let length = Self.lengths[symbol - 257].base + more
      let distance = Self.distances[code].base + further
      guard distance <= unpacked.count, unpacked.count + length <= limit else { return false }
      for _ in 0..<length { unpacked.append(unpacked[unpacked.count - distance]) }
    }
    return false
  }

  private mutating func symbol(of code: HuffmanCode) -> Int? {
    var (value, first, index) = (0, 0, 0)
    for length in 1...15 {
      guard let bit = take(1) else { return nil }
      value |= bit
      let number = code.counts[length]
      if value - number < first { return code.symbols[index + value - first] }
      index += number
      first = (first + number) << 1
      value <<= 1
    }
    return nil
  }

  private static let codeOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]
  /// What a length or distance begins with, and how many bits are added to it.
  private static let lengths: [(base: Int, bits: UInt32)] = {
    let bits: [UInt32] = [
      0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    var steps = ranges(from: 3, bits)
    steps[28].base = 258
    return steps
  }()
  private static let distances = ranges(
    from: 1, (0..<30).map { UInt32($0 < 4 ? 0 : ($0 - 2) / 2) })

  private static func ranges(
    from start: Int, _ bits: [UInt32]
  ) -> [(base: Int, bits: UInt32)] {
    var base = start
    return bits.map { bits in
      defer { base += 1 << bits }
      return (base, bits)
    }
  }

  private static let fixedLengths = HuffmanCode(
    complete: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  private static let fixedDistances = HuffmanCode(complete: [Int](repeating: 5, count: 30))
}

/// A code in which frequent symbols are short.
struct HuffmanCode {
  /// How many symbols have so many bits.
  private(set) var counts = [Int](repeating: 0, count: 16)
  /// By their codes.
  let symbols: [Int]

  /// - Parameter lengths: of each symbol in bits; 0 for one that does not occur.
  /// - Returns: `nil` where more symbols are said to be short than can be.
  fileprivate init?(_ lengths: [Int]) {
    self.init(complete: lengths)
    var left = 1
    for length in 1...15 {
      left = (left << 1) - counts[length]
      guard left >= 0 else { return nil }
    }
  }

  fileprivate init(complete lengths: [Int]) {
    for length in lengths where length > 0 { counts[length] += 1 }
    symbols = lengths.indices.filter { lengths[$0] > 0 }
      .sorted { (lengths[$0], $0) < (lengths[$1], $1) }
  }
}
