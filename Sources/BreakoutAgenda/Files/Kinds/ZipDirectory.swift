/// The list of files in a ZIP archive, as it stands at the end of it. Nothing is unpacked.
struct ZipDirectory {
  private(set) var names: Set<String> = []
  /// How long the files are when they are unpacked, as the archive says.
  private(set) var unpackedSize = 0
  /// What an OpenDocument or an electronic book says that it is; `nil` for others.
  private(set) var mediaType: String?

  /// More are in no document.
  private static let mostFiles = 20_000

  /// `nil` for what is no archive, or one whose end is missing.
  init?(_ bytes: [UInt8]) {
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
      unpackedSize += Int(bytes.number(at: place + 24, length: 4))
      if name == "mimetype" {
        mediaType = Self.stored(bytes, at: Int(bytes.number(at: place + 42, length: 4)))
      }
      place += 46 + nameLength + more
    }
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

  /// A short file that is in the archive as it is.
  private static func stored(_ bytes: [UInt8], at place: Int) -> String? {
    guard place + 30 <= bytes.count, bytes.number(at: place + 8, length: 2) == 0 else { return nil }
    let start =
      place + 30 + Int(bytes.number(at: place + 26, length: 2))
      + Int(bytes.number(at: place + 28, length: 2))
    let length = Int(bytes.number(at: place + 22, length: 4))
    guard length < 200, start + length <= bytes.count else { return nil }
    return String(decoding: bytes[start..<(start + length)], as: UTF8.self)
  }
}

extension [UInt8] {
  /// A number with its lowest byte first; 0 behind the end.
  func number(at place: Int, length: Int) -> UInt32 {
    guard place >= 0, place + length <= count else { return 0 }
    return self[place..<(place + length)].reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }
}

extension ArraySlice<UInt8> {
  /// Where some bytes first stand; `nil` where they do not.
  func firstPlace(of bytes: [UInt8]) -> Int? {
    guard let first = bytes.first, count >= bytes.count else { return nil }
    for place in startIndex...(endIndex - bytes.count)
    where self[place] == first && self[place...].starts(with: bytes) { return place }
    return nil
  }
}
