import BreakoutArchive

/// What a file is that may be a spreadsheet, told by its bytes and never by its name.
enum WorkbookFile {
  /// - Returns: `nil` for a file that is to be read as text.
  static func opened(_ bytes: [UInt8]) throws(ImportProblem.Reason) -> (any Workbook)? {
    if let storage = CompoundFile(bytes) { throw .notPlain(kind(of: storage)) }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      guard let parts = SpreadsheetParts(bytes) else { throw .damagedSpreadsheet }
      if parts.isOfficeWorkbook { return try OfficeWorkbook(parts) }
      if parts.isOpenDocument("spreadsheet") { return try OpenWorkbook(parts) }
      throw .notPlain(kind(of: parts))
    }
    // A spreadsheet that is one file of XML.
    let beginning = String(decoding: bytes.prefix(8000), as: UTF8.self)
    guard beginning.drop(while: { $0.isWhitespace || $0 == "\u{FEFF}" }).hasPrefix("<?xml") else {
      return nil
    }
    if beginning.contains("application/vnd.oasis.opendocument.spreadsheet") {
      return try OpenWorkbook(xml: bytes)
    }
    if beginning.contains("Excel.Sheet")
      || beginning.contains("urn:schemas-microsoft-com:office:spreadsheet")
    {
      throw .notPlain(.otherSpreadsheet)
    }
    return nil
  }

  private static func kind(of storage: CompoundFile) -> ImportProblem.ForeignFile {
    if storage.has("EncryptedPackage") { return .lockedSpreadsheet }
    if storage.has("WordDocument") { return .wordProcessor }
    return storage.has("PowerPoint Document") ? .presentation : .otherSpreadsheet
  }

  private static func kind(of parts: SpreadsheetParts) -> ImportProblem.ForeignFile {
    if parts.has("xl/workbook.bin") || parts.has("Index/Document.iwa") || parts.has("Index.zip") {
      return .otherSpreadsheet
    }
    if parts.hasFolder("word/") || parts.isOpenDocument("text") { return .wordProcessor }
    if parts.hasFolder("ppt/") || parts.isOpenDocument("presentation") { return .presentation }
    return .archive
  }
}
