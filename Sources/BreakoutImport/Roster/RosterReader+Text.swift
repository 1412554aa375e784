import BreakoutModel
import BreakoutWords

/// A roster that is text.
extension RosterReader {
  /// The most lines that one row may go over; bounds what an unclosed quotation mark swallows.
  private static let mostLinesOfRow = 20

  mutating func readText(_ bytes: [UInt8], of file: String) throws(ImportProblem) {
    let source = try LineSource(bytes: bytes, file: file)
    source.givesFaultyLines = true
    var lines: [[UInt8]] = []
    var size = 0
    while let line = try source.next() {
      size += line.count + 1
      guard size <= Self.largestFile else {
        throw ImportProblem(.tooLarge(limit: Self.largestFile), file: file)
      }
      lines.append(Array(line))
    }
    reading.warnings = source.warnings.map(\.remark)
    try read(lines, of: file)
  }

  private mutating func read(_ lines: [[UInt8]], of file: String) throws(ImportProblem) {
    var lines = Self.withoutQuotesRoundLines(lines)
    let beginning = CSVBeginning(
      lines.prefix(CSVBeginning.lines).map { String(decoding: $0, as: UTF8.self) },
      isHeader: { RosterColumns(header: $0).map { $0.hasNames && $0.isSure } == true })
    if let title = beginning.title {
      reading.warn(words.tables.linesAbove(through: title.upperBound), title.lowerBound)
    }
    let separator = beginning.separator
    if beginning.isWide {
      lines = lines.map { Array(WideSigns.narrowed(String(decoding: $0, as: UTF8.self)).utf8) }
    }
    var parser = CSVParser(separator: separator)
    var start = 0
    var place = beginning.skipped
    while place < lines.count {
      if !parser.isWithinRow { start = place }
      let outcome = lines[place].withUnsafeBufferPointer { parser.feed($0) }
      place += 1
      var fault: RejectedRow.Reason?
      switch outcome {
      case .row: try take(parser.texts, lines[start..<place], at: start + 1, in: file)
      case .blank: break
      case .unfinished:
        if place == lines.count || place - start >= Self.mostLinesOfRow { fault = .quoteNotClosed }
      case .fault(let offset):
        fault = place - 1 == start ? .quoteInCell(column: offset + 1) : .quoteNotClosed
      }
      if let fault {
        try reject(fault, Self.text(lines[start..<start + 1]), at: start + 1, in: file)
        // The lines behind the one with the fault may be whole: they are read again.
        parser = CSVParser(separator: separator)
        place = start + 1
      }
    }
    try finish(in: file)
  }

  /// Where the heading stands in quotes as a whole, it and every line like it without them.
  private static func withoutQuotesRoundLines(_ lines: [[UInt8]]) -> [[UInt8]] {
    func inner(_ line: [UInt8]) -> [UInt8]? {
      let line = line.last == 0x0D ? Array(line.dropLast()) : line
      guard line.count > 2, line.first == UInt8(ascii: "\""), line.last == UInt8(ascii: "\"") else {
        return nil
      }
      let words = String(decoding: line.dropFirst().dropLast(), as: UTF8.self)
        .replacing("\"\"", with: "\u{0}")
      return words.contains("\"") ? nil : Array(words.replacing("\u{0}", with: "\"").utf8)
    }
    guard let first = lines.first, let heading = inner(first) else { return lines }
    let separator = CSVSeparator.found(in: heading)
    let cells = String(decoding: heading, as: UTF8.self).utf8.split(separator: separator)
      .compactMap { String($0)?.onOneLine }
    guard cells.count > 1, RosterColumns(header: cells)?.hasNames == true else { return lines }
    return lines.map { inner($0) ?? $0 }
  }

  private mutating func take(
    _ texts: [String?], _ lines: ArraySlice<[UInt8]>, at line: Int, in file: String
  ) throws(ImportProblem) {
    let cells = texts.compactMap { $0 }
    guard cells.count == texts.count else {
      return try reject(.notUTF8, Self.text(lines), at: line, in: file)
    }
    guard cells.allSatisfy(\.isClean) else {
      return try reject(.controlCharacter, Self.text(lines), at: line, in: file)
    }
    try take(cells.map(\.onOneLine), at: line, in: file, text: Self.text(lines))
  }

  private static func text(_ lines: ArraySlice<[UInt8]>) -> String {
    String(decoding: Array(lines.joined(separator: [0x20])), as: UTF8.self).onOneLine
  }
}

extension String {
  /// Whether a cell has nothing that a terminal would obey.
  var isClean: Bool {
    unicodeScalars.allSatisfy { !$0.isObeyed || $0 == "\n" || $0 == "\t" }
  }
}
