import BreakoutModel

/// How ballots are written in a file.
public enum BallotFormat: String, CaseIterable, Sendable {
  case csv
  /// Lines such as `12: A>B>C=D`.
  case abif
  /// PrefLib's `.soc`, `.soi`, `.toc` and `.toi`.
  case preflib
  /// What OpenSTV, OpaVote and the Electoral Reform Society keep.
  case blt

  /// What the name of a file says; `nil` for names that say nothing.
  public init?(path: String) {
    let name = path.lowercased()
    if [".csv", ".tsv"].contains(where: name.hasSuffix) {
      self = .csv
    } else if [".soc", ".soi", ".toc", ".toi"].contains(where: name.hasSuffix) {
      self = .preflib
    } else if name.hasSuffix(".blt") {
      self = .blt
    } else if [".abif", ".abf"].contains(where: name.hasSuffix) {
      self = .abif
    } else {
      return nil
    }
  }

  /// What the first lines of a file say, whatever its name: a table in them must not be counted as ballots
  /// of equals. ABIF where they say nothing else.
  init(beginning lines: [String]) {
    if lines.contains(where: { $0.hasPrefix("# NUMBER ALTERNATIVES") }) {
      self = .preflib
      return
    }
    if Self.isBLT(lines) {
      self = .blt
      return
    }
    let words = lines.filter { !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace) }
    let beginning = CSVBeginning(words, isHeader: CSVLayout.isHeader)
    let rows = words.dropFirst(beginning.skipped).map {
      Self.cells(beginning.isWide ? WideSigns.narrowed($0) : $0, beginning.separator)
    }
    guard let head = rows.first, head.count > 1 else {
      self = words.first?.lowercased().hasPrefix("sep=") == true ? .csv : .abif
      return
    }
    // Under the names of options stand ranks, marks or numbers, as many as there are names.
    let isTable =
      rows.count > 1
      && rows.dropFirst().allSatisfy { $0.count == head.count && $0.allSatisfy(Self.isFigure) }
    self = CSVLayout.isHeader(head) || isTable ? .csv : .abif
  }

  /// Two numbers, then lines of numbers that end with 0.
  private static func isBLT(_ lines: [String]) -> Bool {
    let rows = lines.map { $0.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace) }
      .filter { !$0.isEmpty }
    guard rows.count > 1, rows[0].count == 2, rows[0].allSatisfy({ Int($0) != nil }) else {
      return false
    }
    return rows[1].last == "0" || rows[1].allSatisfy { $0.hasPrefix("-") && Int($0) != nil }
  }

  private static func isFigure(_ cell: String) -> Bool {
    cell.isEmpty || Int(cell) != nil || cell.folded == "x" || cell == "-"
  }

  private static func cells(_ line: String, _ separator: UInt8) -> [String] {
    line.split(omittingEmptySubsequences: false) { $0.utf8.elementsEqual([separator]) }.map {
      String($0).onOneLine.filter { $0 != "\"" }
    }
  }
}
