import BreakoutArchive
import BreakoutModel

/// The text of a note, whatever file it came as.
struct NoteText {
  let kind: AgendaFileKind
  /// Line *n* of the text is `lines[n - 1]`: of the file where that is plain text, else of what was made of it.
  let lines: [String]

  /// Throws when there is no text that an agenda could be read from.
  init(_ bytes: [UInt8], log: inout ProblemLog) throws(AgendaErrors) {
    guard !bytes.isEmpty else { throw log.failing(.empty) }
    switch AgendaFileKind.recognised(bytes, name: log.file) {
    case .foreign(let file): throw log.failing(.foreign(file))
    case .kind(let kind):
      self.kind = kind
      let limit = kind.isPlain ? AgendaReader.largestFile : AgendaReader.largestDocument
      guard bytes.count <= limit else { throw log.failing(.tooLarge(limit: limit)) }
      guard !kind.isPlain else {
        let text = try SourceLines.text(bytes, log: &log)
        guard Self.hasPages(text) else {
          lines = try SourceLines(text: text, log: &log).lines
          return
        }
        log.linesAreOfText = true
        lines = Self.clean(PaperText.lines(of: text))
        guard !lines.isEmpty else { throw log.failing(.blank) }
        return
      }
      if let zip = ZipDirectory(bytes), zip.unpackedSize > Self.largestUnpacked {
        throw log.failing(.tooLarge(limit: Self.largestUnpacked))
      }
      log.linesAreOfText = true
      lines = try Self.clean(Self.converted(bytes, kind, &log))
      guard lines.contains(where: { !$0.isBlank }) else { throw log.failing(.noText(kind)) }
      guard lines.lazy.map(\.utf8.count).reduce(0, +) <= AgendaReader.largestFile else {
        throw log.failing(.tooLarge(limit: AgendaReader.largestFile))
      }
    }
  }

  /// Whether somebody has had a PDF made into text: pages end with form feeds.
  private static func hasPages(_ text: String) -> Bool {
    text.unicodeScalars.contains("\u{0C}")
  }

  private static func converted(
    _ bytes: [UInt8], _ kind: AgendaFileKind, _ log: inout ProblemLog
  ) throws(AgendaErrors) -> [String] {
    do throws(DocumentConversion.Problem) {
      switch kind {
      case .text, .markdown: return []
      case .rtf: return RichTextReader.lines(of: bytes)
      case .pdf: return try paper(bytes)
      case .html:
        guard let (page, encoding) = WebPage.prepared(bytes) else { throw .failed(.pandoc, nil) }
        if encoding != .utf8 { log.warn(.encoding(encoding.name)) }
        return try pandoc(page, from: "html")
      case .odt: return try pandoc(OfficeDocument.prepared(bytes, .openDocument), from: "odt")
      case .docx: return try word(bytes)
      case .doc: return try word(DocumentConversion.modernWord(of: bytes))
      }
    } catch {
      throw log.failing(.conversion(error, kind))
    }
  }

  /// More than this no document unpacks to; an archive that says so was made to fill the memory.
  private static let largestUnpacked = 400_000_000

  /// Laid out as on paper, so that bullets, gaps and columns of a table are seen; columns of text are read one after the
  /// other.
  private static func paper(_ bytes: [UInt8]) throws(DocumentConversion.Problem) -> [String] {
    var text = String(
      decoding: try DocumentConversion.pdfToText(keepsLayout: true).output(of: bytes), as: UTF8.self
    )
    if PaperColumns.are(in: text) {
      text = String(
        decoding: try DocumentConversion.pdfToText(keepsLayout: false).output(of: bytes),
        as: UTF8.self)
    }
    return PaperText.lines(of: text)
  }

  private static func word(_ bytes: [UInt8]) throws(DocumentConversion.Problem) -> [String] {
    try pandoc(OfficeDocument.prepared(bytes, .word), from: "docx+styles")
  }

  private static func pandoc(
    _ bytes: [UInt8], from format: String
  ) throws(DocumentConversion.Problem) -> [String] {
    let json = try DocumentConversion.pandoc(from: format).output(of: bytes)
    guard let document = PandocDocument(json) else { throw .failed(.pandoc, nil) }
    return PandocMarkdown.lines(of: document, hasTitleParagraphs: format != "html")
  }

  /// Without control characters, and without a line that would begin front matter: a document has none.
  private static func clean(_ lines: [String]) -> [String] {
    let clean = lines.map { line in
      line.unicodeScalars.contains { $0.isControl }
        ? String(String.UnicodeScalarView(line.unicodeScalars.filter { !$0.isControl })) : line
    }
    return Array(clean.drop { $0.isBlank || $0.trimmed.allSatisfy { $0 == "-" } })
  }
}
