import BreakoutModel
import BreakoutWords

/// The formats in which a session can be exported.
public enum ExportFormat: String, CaseIterable, Sendable {
  case markdown, text, html, docx, odt, pdf, json, csv, xlsx

  /// What people type after `--format`.
  public var name: String { rawValue }

  /// What it is called on screens.
  public var title: String {
    switch self {
    case .markdown: "Markdown"
    case .text: words.export.plainText
    case .html: "HTML"
    case .docx: "DOCX"
    case .odt: "ODT"
    case .pdf: "PDF"
    case .json: "JSON"
    case .csv: "CSV"
    case .xlsx: "XLSX"
    }
  }

  /// Without the full stop.
  public var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .text: "txt"
    case .html, .docx, .odt, .pdf, .json, .csv, .xlsx: rawValue
    }
  }

  /// Reads a format's name or its file extension, upper or lower case; `nil` for anything else.
  public init?(word: String) {
    switch word.lowercased() {
    case "markdown", "md", "commonmark": self = .markdown
    case "text", "txt", "plain": self = .text
    case "html", "htm": self = .html
    case "docx", "word": self = .docx
    case "odt": self = .odt
    case "pdf": self = .pdf
    case "json": self = .json
    case "csv": self = .csv
    case "xlsx", "excel": self = .xlsx
    default: return nil
    }
  }

  /// The format that a file's name asks for by its extension; `nil` where it has none that is
  /// known.
  public init?(fileName: String) {
    let (stem, ending) = PathParts.split(PathParts.name(of: fileName))
    let word = String(ending.dropFirst())
    guard !stem.isEmpty, !["plain", "commonmark", "word", "excel"].contains(word.lowercased())
    else {
      return nil
    }
    self.init(word: word)
  }

}

extension ExportFormat {
  /// How a file of a format comes about.
  enum Making {
    /// As a document that the program writes itself.
    case written(DocumentFormat)
    /// By another program, out of such a document.
    case converted(Converter.Program)
    case data(DataForm)
  }

  enum DataForm {
    case record, tables
    /// All tables in one file.
    case workbook
  }

  var making: Making {
    switch self {
    case .markdown: .written(.markdown)
    case .text: .written(.text)
    case .html: .written(.html)
    case .docx, .odt: .converted(.pandoc)
    case .pdf: .converted(.weasyPrint)
    case .json: .data(.record)
    case .csv: .data(.tables)
    case .xlsx: .data(.workbook)
    }
  }

  /// Whether it is for programs, and the same whichever document is asked for.
  public var isData: Bool {
    if case .data = making { true } else { false }
  }

  /// The program that makes this format; `nil` where none is needed.
  var program: Converter.Program? {
    if case .converted(let program) = making { program } else { nil }
  }

  /// Why it cannot be written on this machine, as a sentence; `nil` where it can.
  public var lack: String? { program?.lack }
}
