/// How ballots are written in a file.
public enum BallotFormat: String, CaseIterable, Sendable {
  case csv
  /// Lines such as `12: A>B>C=D`.
  case abif
  /// PrefLib's `.soc`, `.soi`, `.toc` and `.toi`.
  case preflib

  /// What the name of a file says; `nil` for names that say nothing.
  public init?(path: String) {
    let name = path.lowercased()
    if [".csv", ".tsv"].contains(where: name.hasSuffix) {
      self = .csv
    } else if [".soc", ".soi", ".toc", ".toi"].contains(where: name.hasSuffix) {
      self = .preflib
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
    let rows = lines.filter { !$0.hasPrefix("#") && !$0.allSatisfy(\.isWhitespace) }.map(Self.cells)
    guard let head = rows.first, head.count > 1 else {
      self = .abif
      return
    }
    let hasCount = head.contains { Self.counts.contains($0.lowercased()) }
    // Under the names of options stand ranks, marks or numbers, as many as there are names.
    let isTable =
      rows.count > 1
      && rows.dropFirst().allSatisfy { $0.count == head.count && $0.allSatisfy(Self.isFigure) }
    self = hasCount || isTable ? .csv : .abif
  }

  private static let counts = ["count", "votes", "ballots", "voters", "responses"]

  private static func isFigure(_ cell: String) -> Bool {
    cell.isEmpty || Int(cell) != nil || cell.lowercased() == "x"
  }

  private static func cells(_ line: String) -> [String] {
    line.split(omittingEmptySubsequences: false) { $0 == "," || $0 == ";" || $0 == "\t" }.map {
      $0.filter { !$0.isWhitespace && $0 != "\"" }
    }
  }
}
