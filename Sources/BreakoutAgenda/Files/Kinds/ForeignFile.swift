import BreakoutModel

/// What has no note in it that could be read, though somebody may take it for one.
public enum ForeignFile: Equatable, Sendable {
  case archive, picture, spreadsheet, presentation, email, sessionFile, lockedDocument,
    electronicBook

  /// How the files begin that are known by it.
  private static let beginnings: [(bytes: [UInt8], file: ForeignFile)] = [
    ([0x89, 0x50, 0x4E, 0x47], .picture), ([0xFF, 0xD8, 0xFF], .picture),
    (Array("GIF8".utf8), .picture), ([0x49, 0x49, 0x2A, 0x00], .picture),
    ([0x4D, 0x4D, 0x00, 0x2A], .picture), ([0x1F, 0x8B], .archive),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive), (Array("Rar!".utf8), .archive),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .archive), ([0x28, 0xB5, 0x2F, 0xFD], .archive),
    (Array("BZh".utf8), .archive), (SessionFileStart.bytes, .sessionFile),
  ]

  /// Known by its first bytes; `nil` for others.
  init?(beginning bytes: [UInt8]) {
    if let known = Self.beginnings.first(where: { bytes.starts(with: $0.bytes) }) {
      self = known.file
    } else if bytes.count > 12, bytes.starts(with: Array("RIFF".utf8)),
      bytes[8..<12].elementsEqual("WEBP".utf8)
    {
      self = .picture
    } else if bytes.count > 12, bytes[4..<8].elementsEqual("ftyp".utf8) {
      // HEIC and AVIF, as telephones take pictures; films too, which hold no note either.
      self = .picture
    } else {
      return nil
    }
  }
}
