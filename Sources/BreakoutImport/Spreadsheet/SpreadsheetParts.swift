import BreakoutArchive

/// The files of which a spreadsheet is made.
struct SpreadsheetParts {
  /// No table of 20,000 people is larger when it is unpacked.
  static let largestPart = 64_000_000
  /// Enough for the first forty rows of a sheet.
  private static let beginning = 200_000

  private let bytes: [UInt8]
  private let zip: ZipDirectory
  private let entries: [String: ZipDirectory.Entry]

  /// `nil` for what is no whole archive.
  init?(_ bytes: [UInt8]) {
    guard let zip = ZipDirectory(bytes) else { return nil }
    self.bytes = bytes
    self.zip = zip
    entries = Dictionary(
      zip.entries.map { ($0.name.replacing("\\", with: "/"), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  func has(_ name: String) -> Bool { entries[name] != nil }

  func hasFolder(_ name: String) -> Bool { entries.keys.contains { $0.hasPrefix(name) } }

  var isOfficeWorkbook: Bool {
    entries.keys.contains { $0.hasPrefix("xl/workbook") && $0.hasSuffix(".xml") }
  }

  /// Whether it says that it is an OpenDocument of this kind, or a template of it.
  func isOpenDocument(_ kind: String) -> Bool {
    zip.mediaType?.hasPrefix("application/vnd.oasis.opendocument." + kind) == true
  }

  func part(_ name: String) throws(ImportProblem.Reason) -> [UInt8] {
    guard let entry = entries[name] else { throw .damagedSpreadsheet }
    guard entry.size <= Self.largestPart else {
      throw .tooLargeUnpacked(limit: Self.largestPart)
    }
    guard let part = zip.contents(of: entry, in: bytes, limit: Self.largestPart),
      part.count == entry.size, CheckSum.of(part) == entry.checksum
    else { throw .damagedSpreadsheet }
    return part
  }

  /// Of a part that is longer only its first bytes.
  func beginning(of name: String) throws(ImportProblem.Reason) -> [UInt8] {
    guard let entry = entries[name] else { throw .damagedSpreadsheet }
    if entry.size <= Self.beginning { return try part(name) }
    let bytes = zip.beginning(of: entry, in: bytes, limit: Self.beginning)
    // The last match of what is packed may go over the limit and is left out.
    guard bytes.count > Self.beginning - 300 else { throw .damagedSpreadsheet }
    return bytes
  }
}
