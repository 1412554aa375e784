/// Writes an archive of files as another one has them, and of new ones that it does not pack.
package struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0
  private let time: Int
  private let date: Int

  /// - Parameters:
  ///   - time: the time of each file, as ZIP files write it; 0 for none.
  ///   - date: the day of each file, as ZIP files write it; 0 for none.
  package init(time: Int = 0, date: Int = 0) {
    (self.time, self.date) = (time, date)
  }

  package mutating func append(_ text: [UInt8], as name: String) {
    append(
      text,
      of: ZipDirectory.Entry(
        name: name, method: 0, checksum: CheckSum.of(text), packedSize: text.count,
        size: text.count, place: 0))
  }

  package mutating func append(_ packed: ArraySlice<UInt8>, of entry: ZipDirectory.Entry) {
    append(Array(packed), of: entry)
  }

  private mutating func append(_ packed: [UInt8], of entry: ZipDirectory.Entry) {
    let name = Array(entry.name.utf8)
    // 0x0800: names are UTF-8.
    let common =
      Self.number(20, 2) + Self.number(0x0800, 2) + Self.number(entry.method, 2)
      + Self.number(time, 2) + Self.number(date, 2) + Self.number(Int(entry.checksum), 4)
      + Self.number(packed.count, 4)
      + Self.number(entry.size, 4) + Self.number(name.count, 2) + Self.number(0, 2)
    directory += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + common
    directory += [UInt8](repeating: 0, count: 10) + Self.number(bytes.count, 4) + name
    bytes += Self.number(0x0403_4B50, 4) + common + name + packed
    count += 1
  }

  package var finished: [UInt8] {
    bytes + directory + Self.number(0x0605_4B50, 4) + Self.number(0, 4) + Self.number(count, 2)
      + Self.number(count, 2) + Self.number(directory.count, 4) + Self.number(bytes.count, 4)
      + Self.number(0, 2)
  }

  private static func number(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
