import BreakoutImport
import BreakoutModel
import BreakoutWords
import Terminal

/// A tally for people, at most 80 columns wide.
struct TallyTable {
  private static let width = 80
  private static let barWidth = 20
  /// Of more options the pairwise table is too long to be read.
  private static let mostPairs = 26

  private let options: [String]
  private var lines: [String] = []

  init(_ tally: BallotTally, _ result: PollResult) {
    options = tally.options
    let say = words.tallyCommand
    let count = result.method.isScale ? say.steps(options.count) : say.options(options.count)
    add(words.lists.sentences([count, result.turnout]))
    lines.append("")
    add(say.headline(result.headline))
    lines.append("")
    addBars(result.bars)
    lines.append("")
    if case .ranked(let table, let ranked) = result.detail {
      if ranked.condorcetWinner == nil {
        let isAll = ranked.smithSet.count == options.count
        add(isAll ? say.smithSetIsAll : say.smithSet(ranked.smithSet.map { options[$0] }))
      }
      for remark in result.remarks { add(remark) }
      add(result.rule)
      lines.append("")
      addPairs(table, ranked.ranking.flatMap { $0 })
    } else {
      for remark in result.remarks { add(remark) }
      add(result.rule)
    }
  }

  /// With a line end behind every line.
  var text: String { lines.map { VisibleText.line($0) + "\n" }.joined() }

  /// Rank, label, bar and figures of every row.
  private mutating func addBars(_ bars: [PollBar]) {
    let ranks = bars.map(\.rank.count).max() ?? 0
    let figures = bars.map { DisplayWidth.columns(of: $0.text) }.max() ?? 0
    let longest = bars.map { DisplayWidth.columns(of: $0.label) }.max() ?? 0
    let left = ranks == 0 ? 0 : ranks + 1
    let label = min(longest, max(8, Self.width - left - Self.barWidth - figures - 4))
    for bar in bars {
      let filled = min(Self.barWidth, bar.value * Self.barWidth / bar.of)
      let blocks =
        String(repeating: "█", count: filled)
        + String(repeating: "░", count: Self.barWidth - filled)
      let rank = ranks == 0 ? "" : bar.rank.padded(columns: ranks) + " "
      lines.append("\(rank)\(bar.label.padded(columns: label))  \(blocks)  \(bar.text)")
    }
  }

  /// How many prefer the option of the row to that of the column, in pieces that fit the width.
  private mutating func addPairs(_ table: PairwiseTable, _ order: [Int]) {
    guard options.count <= Self.mostPairs else {
      lines.append(words.tallyCommand.pairsElsewhere(options.count))
      return
    }
    lines.append(words.tallyCommand.pairs)
    let names = options
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
