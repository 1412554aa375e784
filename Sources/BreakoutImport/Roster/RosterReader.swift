import BreakoutModel
import BreakoutWords

/// Reads the participants of a session from CSV (product rule F10): name, organisation, constituency,
/// role, country. A first row that names the columns may put them in any order. Rows that cannot be used
/// are listed, the others are read.
public struct RosterReader {
  /// The largest file in bytes.
  public static let largestFile = 5_000_000
  /// The most rows, good and bad together.
  public static let mostRows = 20_000
  private static let longestCell = 200
  /// The most lines that one row may go over; bounds what an unclosed quotation mark swallows.
  private static let mostLinesOfRow = 20

  /// The spelling of every constituency that was met, that of the session first.
  private var constituencies: [String: String]
  private var columns: RosterColumns?
  private var firstLines: [String: Int] = [:]
  /// Who has the same names in any order, and the same organisation.
  private var names: [String: (name: String, line: Int)] = [:]
  private var speakingRoles: Set<String> = []
  private var rows = 0
  private var reading = RosterReading()

  /// - Parameter constituencies: those of the session, as it spells them.
  /// - Throws: `ImportProblem` when the file as a whole cannot be read.
  public static func read(
    path: String, constituencies: [String]
  ) throws(ImportProblem) -> RosterReading {
    try read(LineSource(path: path), constituencies)
  }

  /// - Parameter file: what the bytes are called in a problem.
  public static func read(
    bytes: [UInt8], file: String, constituencies: [String]
  ) throws(ImportProblem) -> RosterReading {
    try read(LineSource(bytes: bytes, file: file), constituencies)
  }

  private static func read(
    _ source: LineSource, _ constituencies: [String]
  ) throws(ImportProblem) -> RosterReading {
    source.givesFaultyLines = true
    var lines: [[UInt8]] = []
    var size = 0
    while let line = try source.next() {
      size += line.count + 1
      guard size <= largestFile else {
        throw ImportProblem(.tooLarge(limit: largestFile), file: source.file)
      }
      lines.append(Array(line))
    }
    var reader = RosterReader(constituencies)
    reader.reading.warnings = source.warnings.map(\.remark)
    try reader.read(lines, of: source.file)
    return reader.reading
  }

  private init(_ constituencies: [String]) {
    self.constituencies = Dictionary(
      constituencies.map { ($0.folded, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func read(_ lines: [[UInt8]], of file: String) throws(ImportProblem) {
    var lines = Self.withoutQuotesRoundLines(lines)
    let beginning = CSVBeginning(
      lines.prefix(CSVBeginning.lines).map { String(decoding: $0, as: UTF8.self) },
      isHeader: { RosterColumns(header: $0)?.hasNames == true })
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
        try reject(fault, lines[start..<start + 1], at: start + 1, in: file)
        // The lines behind the one with the fault may be whole: they are read again.
        parser = CSVParser(separator: separator)
        place = start + 1
      }
    }
    guard rows > 0 || columns != nil else { throw ImportProblem(.empty, file: file) }
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
    guard cells.count == texts.count else { return try reject(.notUTF8, lines, at: line, in: file) }
    let isClean = cells.allSatisfy { cell in
      cell.unicodeScalars.allSatisfy { !$0.isObeyed || $0 == "\n" || $0 == "\t" }
    }
    guard isClean else { return try reject(.controlCharacter, lines, at: line, in: file) }
    guard cells.count <= CSVBeginning.mostColumns else {
      throw ImportProblem(
        .tooManyColumns(limit: CSVBeginning.mostColumns), file: file, line: line)
    }
    let row = cells.map(\.onOneLine)
    guard let columns else {
      if let header = RosterColumns(header: row) {
        guard header.hasNames else { throw ImportProblem(.noNameColumn, file: file, line: line) }
        columns = header
        for name in header.unread { reading.warn(words.rosters.unreadColumn(name.short), line) }
      } else {
        columns = RosterColumns(count: max(row.count, 1))
        reading.warn(words.rosters.columnsTaken, line)
        try take(texts, lines, at: line, in: file)
      }
      return
    }
    // Nothing but separators, as spreadsheets leave behind.
    if row.allSatisfy(\.isEmpty) { return }
    switch entry(row, columns, line) {
    case .success(let entry):
      try count(in: file, line)
      reading.participants.append(entry)
    case .failure(let fault): try reject(fault.reason, lines, at: line, in: file)
    }
  }

  private struct Fault: Error { let reason: RejectedRow.Reason }

  private mutating func entry(
    _ row: [String], _ columns: RosterColumns, _ line: Int
  ) -> Result<RosterEntry, Fault> {
    guard row.count >= columns.count, row[columns.count...].allSatisfy(\.isEmpty) else {
      return .failure(Fault(reason: .cellCount(found: row.count, expected: columns.count)))
    }
    if row.contains(where: { $0.count > Self.longestCell }) {
      return .failure(Fault(reason: .longCell(limit: Self.longestCell)))
    }
    let name = columns.name(in: row)
    guard !name.isEmpty else { return .failure(Fault(reason: .noName)) }
    guard RosterColumns.isPerson(name) else { return .failure(Fault(reason: .noPerson)) }
    let roleWord = columns.value(.role, in: row)
    let organisation = columns.value(.organisation, in: row)
    let key = name.folded + "\n" + organisation.folded
    if let first = firstLines[key] {
      return .failure(Fault(reason: .duplicate(firstLine: first)))
    }
    firstLines[key] = line
    let sorted = name.folded.split { !$0.isLetter && !$0.isNumber }.sorted().joined(separator: " ")
    let other = sorted + "\n" + organisation.folded
    if let first = names[other] {
      reading.warn(
        words.rosters.sameNames(name.short, first.name.short, line: first.line), line)
    } else {
      names[other] = (name, line)
    }
    return .success(
      RosterEntry(
        name: name, organisation: organisation,
        constituency: constituency(columns.value(.constituency, in: row), line),
        role: role(roleWord, line), country: columns.value(.country, in: row), line: line))
  }

  /// Nobody is left out for a word that is not known: they vote until somebody says otherwise.
  private mutating func role(_ word: String, _ line: Int) -> ParticipantRole {
    guard let role = RosterRole.role(word) else {
      reading.note(unknownRole: word, line)
      return .voting
    }
    if RosterRole.isSpeaking(word), speakingRoles.insert(word.folded).inserted {
      reading.warn(words.rosters.speakingRole(word.short), line)
    }
    return role
  }

  private mutating func constituency(_ word: String, _ line: Int) -> String? {
    if word.isEmpty { return nil }
    if let known = constituencies[word.folded] { return known }
    constituencies[word.folded] = word
    reading.warn(words.rosters.unknownConstituency(word.short), line)
    return word
  }

  private mutating func reject(
    _ reason: RejectedRow.Reason, _ lines: ArraySlice<[UInt8]>, at line: Int, in file: String
  ) throws(ImportProblem) {
    try count(in: file, line)
    let text = String(decoding: Array(lines.joined(separator: [0x20])), as: UTF8.self).onOneLine
    reading.rejected.append(
      RejectedRow(line: line, text: String(text.prefix(200)), reason: reason))
  }

  private mutating func count(in file: String, _ line: Int) throws(ImportProblem) {
    rows += 1
    guard rows <= Self.mostRows else {
      throw ImportProblem(.tooManyRows(limit: Self.mostRows), file: file, line: line)
    }
  }
}
