import BreakoutModel
import BreakoutWords

/// The formats in which a session can be exported.
public enum ExportFormat: String, CaseIterable, Sendable {
  case markdown, text, html, docx, odt, pdf, json, csv

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
    }
  }

  /// Without the full stop.
  public var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .text: "txt"
    case .html, .docx, .odt, .pdf, .json, .csv: rawValue
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
    default: return nil
    }
  }

  /// The format that a file's name asks for by its extension; `nil` where it has none that is
  /// known.
  public init?(fileName: String) {
    let (stem, ending) = PathParts.split(PathParts.name(of: fileName))
    let word = String(ending.dropFirst())
    guard !stem.isEmpty, !["plain", "commonmark", "word"].contains(word.lowercased()) else {
      return nil
    }
    self.init(word: word)
  }

  public init(_ document: DocumentFormat) {
    switch document {
    case .markdown: self = .markdown
    case .text: self = .text
    case .html: self = .html
    }
  }

  /// The form of the document in this format, where the program writes it itself.
  public var document: DocumentFormat? { DocumentFormat.allCases.first { Self($0) == self } }
}
