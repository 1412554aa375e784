import BreakoutModel

/// Where the table of a CSV file begins, and what parts its cells: other programs put a line such as
/// `sep=;` before it, or a title and the date.
struct CSVBeginning {
  /// So many lines are looked at.
  static let lines = 40
  /// No table that people make has more columns.
  static let mostColumns = 2000

  private(set) var separator = UInt8(ascii: ",")
  /// How many lines stand before the table.
  private(set) var skipped = 0
  /// The lines with words above the table, from 1.
  private(set) var title: ClosedRange<Int>?
  /// Whether the cells are parted by the wide signs of a Chinese keyboard.
  private(set) var isWide = false
  /// The cells of the rows behind the header that were looked at, if no cell goes over several lines.
  private(set) var rows: [[String]] = []

  /// - Parameters:
  ///   - lines: the first of the file.
  ///   - isHeader: whether a row names columns that are known.
  init(_ lines: [String], isHeader: ([String]) -> Bool) {
    var lines = lines
    isWide =
      !lines.contains { $0.utf8.contains { [0x2C, 0x3B, 0x09].contains($0) } }
      && lines.contains { $0.unicodeScalars.contains { $0 == "，" || $0 == "；" } }
    if isWide { lines = lines.map(WideSigns.narrowed) }
    var places = lines.indices.filter { !lines[$0].allSatisfy(\.isWhitespace) }
    var named: UInt8?
    if let first = places.first, let sign = Self.separator(named: lines[first]) {
      named = sign
      places.removeFirst()
      skipped = first + 1
    }
    guard let first = places.first else {
      separator = named ?? separator
      return
    }
    let bars = places.map { lines[$0].count { $0 == "|" } }
    func sign(_ place: Int) -> UInt8 {
      if let named { return named }
      let found = CSVSeparator.found(in: lines[place].utf8)
      // Bars part cells only where every line has as many.
      let isBarred =
        !lines[place].utf8.contains(found) && bars.count > 1
        && lines[place].contains("|") && bars.allSatisfy { $0 == bars[0] }
      return isBarred ? UInt8(ascii: "|") : found
    }
    func row(_ place: Int) -> [String] { Self.cells(lines[place], sign(place)) }
    let header = Self.header(places, row: row, isHeader: isHeader)
    separator = sign(header)
    let separator = separator
    rows = places.filter { $0 > header }.map { Self.cells(lines[$0], separator) }
    if header > first {
      title = first + 1...header
      skipped = header
    }
  }

  /// `sep=;`, as a spreadsheet writes it before a table.
  private static func separator(named line: String) -> UInt8? {
    let words = line.filter { $0 != "\"" && $0 != " " }.utf8
    guard words.count == 5,
      words.prefix(4).elementsEqual("sep=".utf8)
        || words.prefix(4).elementsEqual("SEP=".utf8), let sign = words.last
    else { return nil }
    return sign
  }

  /// The row that names the columns: the first that does with what is above it being words, or else the
  /// first row that has as many cells as the next, or else the first.
  static func header(
    _ places: [Int], row: (Int) -> [String], isHeader: ([String]) -> Bool
  ) -> Int {
    let first = places[0]
    for (count, place) in places.prefix(12).enumerated() {
      let cells = row(place)
      if isHeader(cells), count == 0 || cells.count > 1 { return place }
      // A row of figures is no title: the table has begun.
      if cells.count > 1, cells.contains(where: { Int($0) != nil }) { break }
    }
    guard row(first).count(where: { !$0.isEmpty }) == 1 else { return first }
    for (place, next) in zip(places, places.dropFirst()).prefix(12) {
      let cells = row(place)
      if cells.count > 1, cells.count(where: { !$0.isEmpty }) > 1, row(next).count == cells.count {
        return place
      }
    }
    return first
  }

  /// The cells of one line without the marks around them.
  private static func cells(_ line: String, _ separator: UInt8) -> [String] {
    var cells: [[UInt8]] = [[]]
    var isQuoted = false
    for byte in line.utf8 where cells.count <= mostColumns {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == separator, !isQuoted {
        cells.append([])
      } else {
        cells[cells.count - 1].append(byte)
      }
    }
    return cells.map { String(decoding: $0, as: UTF8.self).onOneLine }
  }
}

/// What parts the cells of a CSV file.
enum CSVSeparator {
  /// The comma, semicolon or tab that is most often in a line outside of quotes; a comma where none is.
  static func found(in line: some Sequence<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in line {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    let most = candidates.map { counts[$0] ?? 0 }.max() ?? 0
    return candidates.first { (counts[$0] ?? 0) == most } ?? UInt8(ascii: ",")
  }
}
