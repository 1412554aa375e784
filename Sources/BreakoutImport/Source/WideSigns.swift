/// The signs of ballots and tables as keyboards for Chinese, Japanese and Arabic write them.
///
/// They become the ASCII signs with blanks behind them, so that every place in the line stays where it is.
/// What stands in brackets or quotation marks stays as it is.
struct WideSigns: ~Copyable {
  private var buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 256)

  deinit { buffer.deallocate() }

  /// The line itself where it has no such sign; else one that is valid until the next call.
  mutating func narrowed(
    _ line: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    guard line.contains(where: { $0 >= 0x80 }) else { return line }
    if buffer.count < line.count {
      buffer.deallocate()
      buffer = UnsafeMutableBufferPointer.allocate(capacity: line.count)
    }
    _ = buffer.update(fromContentsOf: line)
    Self.narrow(UnsafeMutableBufferPointer(rebasing: buffer[..<line.count]))
    return UnsafeBufferPointer(rebasing: buffer[..<line.count])
  }

  static func narrowed(_ line: String) -> String {
    var bytes = Array(line.utf8)
    bytes.withUnsafeMutableBufferPointer { narrow($0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func narrow(_ line: UnsafeMutableBufferPointer<UInt8>) {
    var close: UInt8?
    var place = 0
    while place < line.count {
      if line[place] >= 0x80, let (sign, length) = sign(line, place) {
        // In a name only what ends it is a sign.
        if close == nil || close == sign {
          line[place] = sign
          for blank in place + 1..<place + length { line[blank] = 0x20 }
        } else {
          place += length
          continue
        }
      }
      let byte = line[place]
      if byte == close {
        close = nil
      } else if close == nil {
        close =
          byte == UInt8(ascii: "[") ? UInt8(ascii: "]") : byte == UInt8(ascii: "\"") ? byte : nil
      }
      place += 1
    }
  }

  private static func sign(
    _ line: UnsafeMutableBufferPointer<UInt8>, _ place: Int
  ) -> (sign: UInt8, length: Int)? {
    guard place + 1 < line.count else { return nil }
    switch (line[place], line[place + 1]) {
    // ، ؛
    case (0xD8, 0x8C): return (UInt8(ascii: ","), 2)
    case (0xD8, 0x9B): return (UInt8(ascii: ";"), 2)
    default: break
    }
    guard place + 2 < line.count else { return nil }
    switch (line[place], line[place + 1], line[place + 2]) {
    // 、
    case (0xE3, 0x80, 0x81): return (UInt8(ascii: ","), 3)
    // ideographic blank
    case (0xE3, 0x80, 0x80): return (0x20, 3)
    // → ≻
    case (0xE2, 0x86, 0x92), (0xE2, 0x89, 0xBB): return (UInt8(ascii: ">"), 3)
    // ＂ ＊ ， ／ ： ； ＜ ＝ ＞ ［ ］ ｛ ｝; ＃ only where it begins a comment
    case (0xEF, 0xBC, 0x83): return place == 0 ? (UInt8(ascii: "#"), 3) : nil
    case (0xEF, 0xBC, let last) where [0x82, 0x8A, 0x8C, 0x8F].contains(last):
      return (last - 0x60, 3)
    case (0xEF, 0xBC, let last) where (0x9A...0x9E).contains(last) || [0xBB, 0xBD].contains(last):
      return (last - 0x60, 3)
    case (0xEF, 0xBD, let last) where [0x9B, 0x9D].contains(last): return (last - 0x20, 3)
    default: return nil
    }
  }
}
