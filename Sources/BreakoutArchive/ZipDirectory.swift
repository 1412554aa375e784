/// The list of files in a ZIP archive, as it stands at the end of it.
package struct ZipDirectory {
  /// A file as the archive has it.
  package struct Entry {
    package let name: String
    /// 0 for a file that is not packed, 8 for one packed by DEFLATE.
    package let method: Int
    package let checksum: UInt32
    package let packedSize: Int
    package let size: Int
    /// Where it begins.
    package let place: Int

    package init(
      name: String, method: Int, checksum: UInt32, packedSize: Int, size: Int, place: Int
    ) {
      self.name = name
      self.method = method
      self.checksum = checksum
      self.packedSize = packedSize
      self.size = size
      self.place = place
    }
  }

  package private(set) var entries: [Entry] = []
  package private(set) var names: Set<String> = []
  /// Whether each file that the archive counts is among them.
  package private(set) var isWhole = false
  /// How long the files are when they are unpacked, as the archive says.
  package private(set) var unpackedSize = 0
  /// What an OpenDocument or an electronic book says that it is; `nil` for others.
  package private(set) var mediaType: String?

  /// More are in no document.
  private static let mostFiles = 20_000

  /// `nil` for what is no archive, or one whose end is missing.
  package init?(_ bytes: [UInt8]) {
    guard let end = Self.end(of: bytes) else { return nil }
    let count = Int(bytes.number(at: end + 10, length: 2))
    var place = Int(bytes.number(at: end + 16, length: 4))
    for _ in 0..<min(count, Self.mostFiles) {
      guard place + 46 <= bytes.count, bytes.number(at: place, length: 4) == 0x0201_4B50 else {
        break
      }
      let nameLength = Int(bytes.number(at: place + 28, length: 2))
      let more =
        Int(bytes.number(at: place + 30, length: 2)) + Int(bytes.number(at: place + 32, length: 2))
      guard place + 46 + nameLength <= bytes.count else { break }
      let name = String(decoding: bytes[(place + 46)..<(place + 46 + nameLength)], as: UTF8.self)
      names.insert(name)
      entries.append(
        Entry(
          name: name, method: Int(bytes.number(at: place + 10, length: 2)),
          checksum: bytes.number(at: place + 16, length: 4),
          packedSize: Int(bytes.number(at: place + 20, length: 4)),
          size: Int(bytes.number(at: place + 24, length: 4)),
          place: Int(bytes.number(at: place + 42, length: 4))))
      unpackedSize += Int(bytes.number(at: place + 24, length: 4))
      if name == "mimetype" {
        mediaType = entries.last.flatMap { contents(of: $0, in: bytes, limit: 200) }
          .map { String(decoding: $0, as: UTF8.self) }
      }
      place += 46 + nameLength + more
    }
    isWhole = entries.count == count
    guard !names.isEmpty else { return nil }
  }

  /// Where the record stands that ends the archive; a remark of up to 65,535 bytes may follow it.
  private static func end(of bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    var place = bytes.count - 22
    while place >= max(0, bytes.count - 65_557) {
      if bytes[place] == 0x50, bytes.number(at: place, length: 4) == 0x0605_4B50 { return place }
      place -= 1
    }
    return nil
  }

  /// A file as it stands in the archive; `nil` where it does not.
  package func packed(_ entry: Entry, in bytes: [UInt8]) -> ArraySlice<UInt8>? {
    let start =
      entry.place + 30 + Int(bytes.number(at: entry.place + 26, length: 2))
      + Int(bytes.number(at: entry.place + 28, length: 2))
    guard start + entry.packedSize <= bytes.count else { return nil }
    return bytes[start..<(start + entry.packedSize)]
  }

  /// An unpacked file; `nil` where it cannot be unpacked, or is larger than the limit.
  package func contents(of entry: Entry, in bytes: [UInt8], limit: Int) -> [UInt8]? {
    guard entry.size <= limit, let packed = packed(entry, in: bytes) else { return nil }
    switch entry.method {
    case 0: return Array(packed)
    case 8: return Inflate.bytes(of: packed, limit: limit)
    default: return nil
    }
  }

  /// The first bytes of an unpacked file, at most so many; fewer where the file is shorter or damaged.
  package func beginning(of entry: Entry, in bytes: [UInt8], limit: Int) -> [UInt8] {
    guard let packed = packed(entry, in: bytes) else { return [] }
    switch entry.method {
    case 0: return Array(packed.prefix(limit))
    case 8: return Inflate.beginning(of: packed, limit: limit)
    default: return []
    }
  }
}
