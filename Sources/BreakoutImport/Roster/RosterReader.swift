import BreakoutModel
import BreakoutWords

/// Reads the participants of a session from CSV or a spreadsheet (product rule F10): name, organisation, constituency,
/// role, country. A first row that names the columns may put them in any order. Rows that cannot be used
/// are listed, the others are read.
public struct RosterReader {
  /// The largest file of text in bytes.
  public static let largestFile = 5_000_000
  /// The largest spreadsheet in bytes; it may have pictures.
  public static let largestSpreadsheet = 20_000_000
  /// The most rows, good and bad together.
  public static let mostRows = 20_000
  private static let longestCell = 200

  /// The spelling of every constituency that was met, that of the session first.
  private var constituencies: [String: String]
  var columns: RosterColumns?
  private var firstLines: [String: Int] = [:]
  /// Who has the same names in any order, and the same organisation.
  private var names: [String: (name: String, line: Int)] = [:]
  private var speakingRoles: Set<String> = []
  private(set) var rows = 0
  /// The cells of the row that names the columns.
  private var heading: [String] = []
  /// Columns without a heading in which something stands, from 0.
  var untitled: Set<Int> = []
  /// In which column of its sheet a table begins.
  var firstColumn = 0
  var reading = RosterReading()

  /// - Parameters:
  ///   - path: `-` is standard input.
  ///   - sheet: the one to read of a spreadsheet, in any case of letters; `nil` for the one that names people.
  ///   - constituencies: those of the session, as it spells them.
  /// - Throws: `ImportProblem` when the file as a whole cannot be read.
  public static func read(
    path: String, sheet: String? = nil, constituencies: [String]
  ) throws(ImportProblem) -> RosterReading {
    let (bytes, file) = try TableBytes.read(path: path) { bytes in
      bytes.starts(with: Array("PK".utf8)) ? largestSpreadsheet : largestFile
    }
    return try read(bytes: bytes, file: file, sheet: sheet, constituencies: constituencies)
  }

  /// - Parameter file: what the bytes are called in a problem.
  public static func read(
    bytes: [UInt8], file: String, sheet: String? = nil, constituencies: [String]
  ) throws(ImportProblem) -> RosterReading {
    var reader = RosterReader(constituencies)
    let book: (any Workbook)?
    do {
      book = try WorkbookFile.opened(bytes)
    } catch {
      throw ImportProblem(error, file: file)
    }
    if let book {
      try reader.read(book, sheet: sheet, of: file)
    } else {
      guard sheet == nil else { throw ImportProblem(.noSheets, file: file) }
      try reader.readText(bytes, of: file)
    }
    return reader.reading
  }

  private init(_ constituencies: [String]) {
    self.constituencies = Dictionary(
      constituencies.map { ($0.folded, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Takes the next row, its cells on one line each.
  ///
  /// - Parameter text: the row as it is shown where it is rejected.
  mutating func take(
    _ row: [String], at number: Int, in file: String, text: @autoclosure () -> String
  ) throws(ImportProblem) {
    guard row.count <= CSVBeginning.mostColumns else {
      throw problem(.tooManyColumns(limit: CSVBeginning.mostColumns), file, number)
    }
    guard let columns else {
      if let header = RosterColumns(header: row) {
        guard header.hasNames else { throw problem(.noNameColumn, file, number) }
        columns = header
        heading = row.map(\.folded)
        for name in header.unread { reading.warn(words.rosters.unreadColumn(name.short), number) }
      } else {
        columns = RosterColumns(count: max(row.count, 1))
        reading.warn(words.rosters.columnsTaken, number)
        try take(row, at: number, in: file, text: text())
      }
      return
    }
    if columns.isBlank(row) { return }
    if row.map(\.folded) == heading {
      reading.warn(words.rosters.headingAgain, number)
      return
    }
    untitled.formUnion(columns.untitled(in: row))
    switch entry(row, columns, number) {
    case .success(let entry):
      try count(in: file, number)
      reading.participants.append(entry)
    case .failure(let fault): try reject(fault.reason, text(), at: number, in: file)
    }
  }

  /// Behind the last row: what is to be said of the table as a whole.
  mutating func finish(in file: String) throws(ImportProblem) {
    guard rows > 0 || columns != nil else { throw ImportProblem(.empty, file: file) }
    let names = untitled.sorted().map { place in
      reading.counting == .lines ? String(place + 1) : SheetCell.letters(place + firstColumn)
    }
    if !names.isEmpty { reading.warnings.append(words.rosters.untitledColumns(names)) }
  }

  func problem(
    _ reason: ImportProblem.Reason, _ file: String, _ number: Int
  ) -> ImportProblem {
    ImportProblem(reason, file: file, line: number, counting: reading.counting)
  }

  private struct Fault: Error { let reason: RejectedRow.Reason }

  private mutating func entry(
    _ row: [String], _ columns: RosterColumns, _ line: Int
  ) -> Result<RosterEntry, Fault> {
    guard row.count >= columns.count, row[columns.count...].allSatisfy(\.isEmpty) else {
      return .failure(Fault(reason: .cellCount(found: row.count, expected: columns.count)))
    }
    if columns.places.values.contains(where: { row[$0].count > Self.longestCell }) {
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
      let say = words.rosters
      reading.warn(
        reading.counting == .lines
          ? say.sameNames(name.short, first.name.short, line: first.line)
          : say.sameNames(name.short, first.name.short, row: first.line), line)
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

  /// - Parameter text: the row, on one line.
  mutating func reject(
    _ reason: RejectedRow.Reason, _ text: String, at line: Int, in file: String
  ) throws(ImportProblem) {
    try count(in: file, line)
    reading.rejected.append(
      RejectedRow(
        line: line, text: String(text.prefix(200)), reason: reason, counting: reading.counting))
  }

  private mutating func count(in file: String, _ line: Int) throws(ImportProblem) {
    rows += 1
    guard rows <= Self.mostRows else {
      throw problem(.tooManyRows(limit: Self.mostRows), file, line)
    }
  }
}
