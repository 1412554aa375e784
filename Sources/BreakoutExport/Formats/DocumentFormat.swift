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

/// Writes a report as a text file.
struct PlainTextWriter {
  private(set) var bytes: [UInt8] = []

  init(_ report: Report) {
    bytes.reserveCapacity(1 << 16)
    for line in ReportLines(report).lines {
      bytes.append(contentsOf: line.text.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
  }
}
