/// A file as Office wrote them before 2007: a small file system, whose directory names what the file is.
package struct CompoundFile {
  private let names: Set<String>

  /// `nil` for what is no such file.
  package init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) else { return nil }
    let sector = 1 << Int(min(16, bytes.number(at: 30, length: 2)))
    var names: Set<String> = []
    var place = sector + Int(min(1 << 24, bytes.number(at: 48, length: 4))) * sector
    // The directory is a chain of sectors; the first ones have what tells the kind.
    for _ in 0..<32 where place + 128 <= bytes.count {
      let length = Int(bytes.number(at: place + 64, length: 2))
      if (4...64).contains(length) {
        let units = (0..<(length / 2 - 1)).map {
          UInt16(bytes.number(at: place + $0 * 2, length: 2))
        }
        names.insert(String(decoding: units, as: UTF16.self))
      }
      place += 128
    }
    self.names = names
  }

  package func has(_ name: String) -> Bool { names.contains(name) }
}
