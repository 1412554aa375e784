import BreakoutReport

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
