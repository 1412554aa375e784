import BreakoutReport

/// The formats in which a report can be written.
public enum ExportFormat: String, CaseIterable, Sendable {
  case markdown, text

  /// What people type after `--format`.
  public var name: String { rawValue }

  /// Without the full stop.
  public var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .text: "txt"
    }
  }

  /// Reads a format's name or its file extension, upper or lower case; `nil` for anything else.
  public init?(word: String) {
    switch word.lowercased() {
    case "markdown", "md", "commonmark": self = .markdown
    case "text", "txt", "plain": self = .text
    default: return nil
    }
  }

  /// The format that a file's name asks for by its extension; `nil` where it has none that is
  /// known.
  public init?(fileName: String) {
    let name = fileName.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "md", "markdown": self = .markdown
    case "txt", "text": self = .text
    default: return nil
    }
  }

  /// The report in this format, in UTF-8. The same report gives the same bytes.
  public func bytes(of report: Report) -> [UInt8] {
    switch self {
    case .markdown: MarkdownWriter(report).bytes
    case .text: DisplayLocale.with { PlainTextWriter(report).bytes }
    }
  }
}
