import BreakoutModel
import BreakoutReport

/// What is exported: a session as one kind of document, or a document of other content.
public struct Export: Sendable {
  private let content: any ExportContent

  /// A file whose styles documents for word processors get; `nil` for those of the converter.
  public var reference: String?
  /// The form that the document gets in the format of the style, and in PDF where that is HTML.
  public var style: HouseStyle?

  /// - Parameters:
  ///   - unsaved: notes that could not be saved yet; they are printed with a mark.
  ///   - seal: the hash of the record, printed with the version.
  ///   - limit: how long the oral report-back may take.
  ///   - addressee: for the recommendations document, whose recommendations alone it has; `nil` for all.
  ///   - sections: which parts it has; `nil` for the usual ones.
  public init(
    _ session: Session, as template: ReportTemplate = .recommendations, unsaved: [NoteDraft] = [],
    seal: RecordSeal? = nil, limit: ReadingLimit = ReadingLimit(), addressee: String? = nil,
    sections: ReportSections? = nil
  ) {
    content = SessionContent(
      session: session, template: template, unsaved: unsaved, seal: seal, limit: limit,
      addressee: addressee, sections: sections)
  }

  /// A session's plan as something to print beforehand.
  public init(_ sheet: RoomSheet, of session: Session) {
    content = SheetContent(sheet: sheet, session: session)
  }

  public init(_ document: PreparedDocument) {
    content = document
  }

  /// The document. Making it takes time, and neither names nor data need it.
  func report() -> Report { content.report() }

  /// The document in a format that the program writes itself.
  func bytes(of report: Report, in document: DocumentFormat) throws(ExportProblem) -> [UInt8] {
    switch (document, style?.form) {
    case (.html, .html), (.markdown, .markdown): try style?.bytes(of: report) ?? []
    default: document.bytes(of: report)
    }
  }

  /// The content as data: files in the order of their names.
  func files(of data: ExportFormat.DataForm) throws(ExportProblem) -> [[UInt8]] {
    switch data {
    case .record:
      do {
        return [try content.json()]
      } catch {
        throw .notWritable(.json, "\(error)")
      }
    case .tables: return content.registers().map { CSVWriter($0).bytes }
    case .workbook:
      return [
        WorkbookWriter(content.registers(), title: content.title, at: content.moment).bytes
      ]
    }
  }

  /// What a converter makes its format from.
  func source(of report: Report, for converter: Converter) throws(ExportProblem) -> [UInt8] {
    if converter.program == .weasyPrint, let style, style.form == .html {
      return try style.bytes(of: report)
    }
    return converter.source(of: report)
  }

  /// How a program makes a format.
  func converter(by program: Converter.Program, to format: ExportFormat) -> Converter {
    let moment = content.moment.milliseconds / 1000
    return switch program {
    case .pandoc: .pandoc(format, reference: reference, moment: moment)
    case .weasyPrint: .weasyPrint(moment: moment)
    }
  }

  /// The names of the files that a format gives. Every state of the record has names of its own, so that no
  /// document takes the place of another (product rule F27).
  public func names(in format: ExportFormat) -> [String] {
    if case .data(.tables) = format.making {
      content.tables.map { content.name(of: $0, in: format) }
    } else {
      [content.name(of: nil, in: format)]
    }
  }
}

extension Session {
  /// The last entry that a document of the session holds: the one before the version was issued, where it
  /// just was.
  public var documentEntry: Int { issueAtHand.map { $0.seq - 1 } ?? lastSeq }
}
