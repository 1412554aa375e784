/// What an agenda or a concept note came as.
public enum AgendaFileKind: String, CaseIterable, Sendable {
  case text, markdown, html, docx, odt, rtf, pdf, doc

  /// What people call it; the plain ones have no name of their own.
  public var name: String? {
    switch self {
    case .text, .markdown: nil
    case .html: "HTML"
    case .docx: "DOCX"
    case .odt: "ODT"
    case .rtf: "RTF"
    case .pdf: "PDF"
    case .doc: "DOC"
    }
  }

  /// Whether the lines of the file are those of the note. Those of the others are the lines of their text.
  public var isPlain: Bool { self == .text || self == .markdown }
}
