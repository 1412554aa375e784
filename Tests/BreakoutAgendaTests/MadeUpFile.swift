/// Files of other programs, as small as they can be.
enum MadeUpFile {
  /// An archive of files that are not packed.
  static func zip(_ files: [(name: String, text: String)]) -> [UInt8] {
    var bytes: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let sizes =
        number(0, 4) + number(file.text.utf8.count, 4) + number(file.text.utf8.count, 4)
        + number(file.name.utf8.count, 2) + number(0, 2)
      let start = bytes.count
      bytes += number(0x0403_4B50, 4) + number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4)
      bytes += sizes + Array(file.name.utf8) + Array(file.text.utf8)
      directory +=
        number(0x0201_4B50, 4) + number(20, 2) + number(20, 2) + number(0, 2) + number(0, 2)
      directory += number(0, 4) + sizes + [UInt8](repeating: 0, count: 10) + number(start, 4)
      directory += Array(file.name.utf8)
    }
    let end =
      number(0x0605_4B50, 4) + number(0, 4) + number(files.count, 2) + number(files.count, 2)
      + number(directory.count, 4) + number(bytes.count, 4) + number(0, 2)
    return bytes + directory + end
  }

  /// A file of the old Office with a directory of these names, in its second sector.
  static func compound(_ names: [String]) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: 22) + number(9, 2) + [UInt8](repeating: 0, count: 16)
    bytes += number(0, 4)
    bytes += [UInt8](repeating: 0, count: 512 - bytes.count)
    for name in names {
      let units = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      bytes += units + [UInt8](repeating: 0, count: 64 - units.count) + number(units.count + 2, 2)
      bytes += [UInt8](repeating: 0, count: 62)
    }
    return bytes
  }

  private static func number(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(value >> (8 * $0) & 0xFF) }
  }
}
