/// SQLite's log beside a session file: pages as they became, one frame for each.
struct PageLog {
  struct Frame {
    /// Of the page.
    let number: Int
    /// Where the page stands in the log.
    let page: Range<Int>
  }

  let bytes: [UInt8]
  /// All frames that may belong to acts that were saved.
  private(set) var frames: [Frame] = []
  /// Where the newest committed state of each page stands.
  private(set) var newest: [Int: Range<Int>] = [:]

  private static let headerSize = 32
  private static let frameHeader = 24

  init(_ bytes: [UInt8], pageSize: Int) {
    self.bytes = bytes
    guard bytes.count > Self.headerSize, bytes.number(at: 8, bytes: 4) == pageSize else { return }
    var sum = LogSum(isBigEndian: bytes[3] & 1 == 1)
    sum.add(bytes[0..<24])
    var isWhole = sum.matches(bytes[24..<32])
    var waiting: [Frame] = []
    let size = Self.frameHeader + pageSize
    for start in stride(from: Self.headerSize, through: bytes.count - size, by: size) {
      let frame = Frame(
        number: bytes.number(at: start, bytes: 4),
        page: (start + Self.frameHeader)..<(start + size))
      if isWhole {
        sum.add(bytes[start..<(start + 8)])
        sum.add(bytes[frame.page])
        isWhole =
          bytes[(start + 8)..<(start + 16)] == bytes[16..<24]
          && sum.matches(bytes[(start + 16)..<(start + 24)])
      }
      // Behind the first frame that does not fit stand older ones, or ones that were damaged: what is in them
      // counts only where it fits the chain.
      guard isWhole else {
        frames.append(frame)
        continue
      }
      waiting.append(frame)
      // Frames without a commit behind them are of an act that was not saved.
      guard bytes.number(at: start + 4, bytes: 4) > 0 else { continue }
      for frame in waiting { newest[frame.number] = frame.page }
      frames += waiting
      waiting = []
    }
  }
}

/// The running check sum of a log.
private struct LogSum {
  let isBigEndian: Bool
  private var first: UInt32 = 0
  private var second: UInt32 = 0

  init(isBigEndian: Bool) {
    self.isBigEndian = isBigEndian
  }

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { bytes in
      for place in stride(from: 0, to: bytes.count - 7, by: 8) {
        first = first &+ word(bytes, place) &+ second
        second = second &+ word(bytes, place + 4) &+ first
      }
    }
  }

  private func word(_ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt32 {
    let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)
    return isBigEndian ? UInt32(bigEndian: word) : UInt32(littleEndian: word)
  }

  /// A check sum is always kept with the highest byte first.
  func matches(_ bytes: ArraySlice<UInt8>) -> Bool {
    let start = bytes.startIndex
    return bytes.number(at: start, bytes: 4) == Int(first)
      && bytes.number(at: start + 4, bytes: 4) == Int(second)
  }
}
