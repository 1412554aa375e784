import BreakoutWords

/// Finishes what pandoc has made for word processors: paragraphs that run from right to left say so, in the
/// body, in headings, in tables and in the title, tables that are to be written in have lines, and the file bears no
/// time but the record's.
///
/// pandoc 2 tells no direction in ODT, none of titles, headings and cells in DOCX, and gives tables no lines.
enum OfficePackage {
  /// - Parameters:
  ///   - moment: in seconds since 1970.
  ///   - language: what the document is written in; a part without a letter runs as its lines do.
  ///   - look: how it looks; `nil` where somebody has given styles of their own.
  /// - Returns: the bytes as they are where they are no such package: a document that a later pandoc builds in
  ///   another way is better than none.
  static func finished(
    _ bytes: [UInt8], at moment: Int64, in language: Language = .english, look: OfficeLook? = nil
  ) -> [UInt8] {
    guard var archive = ZipArchive(bytes) else { return bytes }
    if let content = archive["content.xml"] {
      let numbered = OpenDocumentTables.numbered(String(decoding: content, as: UTF8.self))
      archive.replace("content.xml", by: Array(numbered.utf8))
    }
    if let look {
      WordLook(look: look).apply(to: &archive)
      OpenDocumentLook(look: look).apply(to: &archive)
    }
    if let body = archive["word/document.xml"], let styles = archive["word/styles.xml"] {
      let settled = OfficeTongue.settled(word: body, styles: styles)
      archive.replace("word/document.xml", by: settled.document)
      archive.replace("word/styles.xml", by: settled.styles)
    }
    for (name, finish) in parts {
      guard let part = archive[name] else { continue }
      let finished = finish(part, language)
      if finished != part { archive.replace(name, by: finished) }
    }
    return archive.bytes(at: moment)
  }

  private static let parts: [(String, @Sendable ([UInt8], Language) -> [UInt8])] = [
    (
      "content.xml",
      {
        OfficeForm.openDocument(
          OfficeTongue.settled(openDocument: OpenDocumentDirection($0, in: $1).bytes))
      }
    ),
    ("styles.xml", { OpenDocumentPages($0, in: $1).bytes }),
    ("word/document.xml", { OfficeForm.word(WordDirection($0, in: $1).bytes) }),
  ]
}
