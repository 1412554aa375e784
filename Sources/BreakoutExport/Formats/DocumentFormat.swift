import BreakoutReport

/// The formats of the document that need no other program.
public enum DocumentFormat: String, CaseIterable, Sendable {
  case markdown, text, html

  /// The report in this format, in UTF-8. The same report gives the same bytes.
  public func bytes(of report: Report) -> [UInt8] {
    switch self {
    case .markdown: MarkdownWriter(report).bytes
    case .html: HTMLWriter(report).bytes
    case .text: DisplayLocale.with { PlainTextWriter(report).bytes }
    }
  }
}
