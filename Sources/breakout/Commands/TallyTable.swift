import BreakoutImport
import BreakoutModel
import Terminal

/// A tally for people, at most 80 columns wide.
struct TallyTable {
  private static let width = 80
  private static let barWidth = 20
  /// Of more options the pairwise table is too long to be read.
  private static let mostPairs = 26

  private let tally: BallotTally
  private let method: PollMethod
  private var lines: [String] = []

  init(_ tally: BallotTally, _ method: PollMethod) {
    self.tally = tally
    self.method = method
    lines = [Self.title(tally)]
    lines.append("")
    if let table = tally.pairwise {
      addRanked(table, RankedResult(table))
    } else if method.isScale {
      addScale(tally.totals ?? [])
    } else {
      addTotals(tally.totals ?? [])
    }
  }

  /// With a line end behind every line.
  var text: String { lines.map { $0 + "\n" }.joined() }

  private static func title(_ tally: BallotTally) -> String {
    let options = "\(tally.options.count) \(tally.options.count == 1 ? "option" : "options")"
    guard let voters = tally.voters else {
      return "\(options); the file does not say how many people voted."
    }
    return "\(voters) \(voters == 1 ? "ballot" : "ballots"), \(options)."
  }

  private mutating func addScale(_ totals: [Int]) {
    let labels = zip(tally.options.indices, tally.options).map {
      "\($0 + method.firstStep) \($1)"
    }
    addBars(labels.indices.map { ("", labels[$0], totals[$0]) }, of: tally.voters ?? 0)
    lines.append("")
    if method == .fistToFive, let result = FistToFiveResult(counts: totals) {
      lines.append(
        result.hasNoneBelow
          ? "Nobody is below \(FistToFiveResult.least)."
          : "\(result.below) below \(FistToFiveResult.least), to be heard first; "
            + "\(result.blocks) \(result.blocks == 1 ? "block" : "blocks").")
    } else if let reading = AgreementReading(counts: totals) {
      lines.append("Reading: \(reading.rawValue).")
    }
  }

  private mutating func addTotals(_ totals: [Int]) {
    let order = totals.indices.sorted { (-totals[$0], $0) < (-totals[$1], $1) }
    let rows = order.map { option in
      let rank = 1 + totals.count { $0 > totals[option] }
      let isShared = totals.count { $0 == totals[option] } > 1
      return ("\(rank)\(isShared ? "=" : "")", tally.options[option], totals[option])
    }
    let sum = totals.reduce(0, +)
    addBars(rows, of: method == .approval ? tally.voters ?? sum : sum)
    lines.append("")
    switch method {
    case .dots: lines.append("\(sum) \(sum == 1 ? "dot" : "dots"); equal numbers share a rank.")
    case .score: lines.append("The sums of all scores; equal sums share a rank.")
    default: lines.append("How many approve of each option; equal numbers share a rank.")
    }
  }

  /// Rank, label, bar, figure and share of every row.
  private mutating func addBars(_ rows: [(rank: String, label: String, value: Int)], of whole: Int)
  {
    let most = rows.map(\.value).max() ?? 0
    let ranks = rows.map(\.rank.count).max() ?? 0
    let figures = String(most).count
    let longest = rows.map { DisplayWidth.columns(of: $0.label) }.max() ?? 0
    let left = ranks == 0 ? 0 : ranks + 1
    let label = min(longest, Self.width - left - Self.barWidth - figures - 14)
    for row in rows {
      let filled = most == 0 ? 0 : row.value * Self.barWidth / most
      let bar =
        String(repeating: "█", count: filled)
        + String(repeating: "░", count: Self.barWidth - filled)
      lines.append(
        (ranks == 0 ? "" : row.rank.padded(columns: ranks) + " ")
          + row.label.padded(columns: label) + "  " + bar + "  "
          + String(row.value).padded(columns: figures, .right)
          + Self.percent(row.value, of: whole).padded(columns: 9, .right))
    }
  }

  private static func percent(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "" }
    let tenths = (part * 2000 + whole) / (2 * whole)
    return "\(tenths / 10).\(tenths % 10) %"
  }
}

extension TallyTable {
  private mutating func addRanked(_ table: PairwiseTable, _ result: RankedResult) {
    let names = tally.options
    if let winner = result.condorcetWinner {
      add("Condorcet winner: \(names[winner]), preferred to every other option.")
    } else {
      add("No option is preferred to every other one.")
      let isAll = result.smithSet.count == names.count
      add(
        isAll
          ? "Smith set: all options."
          : "Smith set: " + result.smithSet.map { names[$0] }.joined(separator: ", ") + ".")
    }
    lines.append("")
    lines.append("Ranking after Schulze, by winning votes; ties stay ties:")
    var order: [Int] = []
    let figures = String(names.count).count + 1
    let longest = names.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    for place in result.ranking {
      let rank = "\(order.count + 1)\(place.count > 1 ? "=" : "")"
      for option in place {
        let wins = names.indices.count { table.beats(option, $0) }
        let label = names[option].padded(columns: min(longest, Self.width - figures - 22))
        lines.append(
          rank.padded(columns: figures) + " " + label + "  beats \(wins) of \(names.count - 1)")
      }
      order += place
    }
    lines.append("")
    guard names.count <= Self.mostPairs else {
      lines.append("The pairwise table of \(names.count) options is in --format json.")
      return
    }
    addPairs(table, order)
  }

  /// How many prefer the option of the row to that of the column, in pieces that fit the width.
  private mutating func addPairs(_ table: PairwiseTable, _ order: [Int]) {
    lines.append("How many prefer the option of the row to that of the column:")
    let names = tally.options
    let longest = names.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    let isShort = longest <= 6
    let heads = order.indices.map { isShort ? names[order[$0]] : "[\($0 + 1)]" }
    let rows = order.indices.map { isShort ? heads[$0] : "\(heads[$0]) \(names[order[$0]])" }
    let label = min(rows.map { DisplayWidth.columns(of: $0) }.max() ?? 0, 24)
    let widest = heads.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    let cell = max(String(table.ballots).count, widest) + 2
    let piece = max(1, (Self.width - label) / cell)
    for start in stride(from: 0, to: order.count, by: piece) {
      let columns = start..<min(start + piece, order.count)
      if start > 0 { lines.append("") }
      lines.append(
        "".padded(columns: label)
          + columns.map { heads[$0].padded(columns: cell, .right) }.joined())
      for (place, row) in order.enumerated() {
        lines.append(
          rows[place].padded(columns: label)
            + columns.map { column in
              let text = place == column ? "-" : String(table[row, order[column]])
              return text.padded(columns: cell, .right)
            }.joined())
      }
    }
  }

  /// A sentence in as many lines as it needs.
  private mutating func add(_ sentence: String) {
    var line = ""
    for word in sentence.split(separator: " ") {
      if !line.isEmpty, DisplayWidth.columns(of: line + " " + word) > Self.width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word.fitted(columns: Self.width)
    }
    lines.append(line)
  }
}
