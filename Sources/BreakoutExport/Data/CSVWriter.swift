import BreakoutReport
import CCSV

/// A register as a file for spreadsheets: commas, texts in quotation marks, lines that end with CR and LF
/// (RFC 4180).
///
/// It begins with its first head, without a byte order mark, which many readers take for a part of it; who opens it in
/// a spreadsheet program says that it is UTF-8, or takes the file of `WorkbookWriter`. A text that a spreadsheet would take for a formula
/// gets an apostrophe in front, so that no note can start a program on the reader's machine; numbers stay
/// numbers.
public struct CSVWriter {
  public let bytes: [UInt8]

  public init(_ register: Register) {
    var bytes: [UInt8] = []
    for row in [register.columns.map { Register.Cell.text($0) }] + register.rows {
      for (place, cell) in row.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ",")) }
        switch cell {
        case .text(let text): Self.append(Self.harmless(text), to: &bytes)
        case .number(let number): bytes += Array("\(number)".utf8)
        case .date(let day): bytes += Array("\(day)".utf8)
        case .empty: break
        }
      }
      bytes += [0x0D, 0x0A]
    }
    self.bytes = bytes
  }

  private static func harmless(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, formulaStarts.contains(first) else { return text }
    return "'" + text
  }

  /// What spreadsheet programs read as the start of a formula, full-width forms included.
  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "−",
  ]

  /// In quotation marks, with those inside doubled.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      let size = csv_write2(nil, 0, source.baseAddress, source.count, UInt8(ascii: "\""))
      let start = bytes.count
      bytes += repeatElement(0, count: size)
      bytes.withUnsafeMutableBytes { target in
        _ = csv_write2(
          target.baseAddress.map { $0 + start }, size, source.baseAddress, source.count,
          UInt8(ascii: "\""))
      }
    }
  }
}
