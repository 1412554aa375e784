import BreakoutModel
import BreakoutWords
import Terminal

/// How the options of a ranked choice stand against each other, pair by pair, and what follows from that.
struct PairwiseLines {
  private let options: [String]
  private let table: PairwiseTable
  private let result: RankedResult

  init(_ options: [String], _ table: PairwiseTable, _ result: RankedResult) {
    self.options = options
    self.table = table
    self.result = result
  }

  /// The winner that beats every other one, else the smallest set that beats the rest and the order after
  /// Schulze; then the table as far as it fits.
  func text(columns: Int) -> [String] {
    summary + (options.count > 1 ? rows(columns: columns) : [])
  }

  private var summary: [String] {
    let winner = result.condorcetWinner.map { words.polls.condorcetWinner(options[$0]) }
    let smith = words.polls.smithSet(words.lists.row(result.smithSet.map { options[$0] }))
    let order = result.ranking.map { $0.map { options[$0] }.joined(separator: " = ") }
    return [
      winner ?? words.lists.sentences([words.polls.noCondorcetWinner, smith]),
      words.polls.schulze(order.joined(separator: " > ")),
    ]
  }

  private func rows(columns: Int) -> [String] {
    let places = options.indices
    let widest = places.flatMap { row in places.map { table[row, $0] } }.max() ?? 0
    let cell = max(2, "\(widest)".count, Poll.sign(ofOption: options.count - 1).count) + 1
    let longest = options.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    // The names give way to the numbers, but not below what tells them apart.
    let label = min(longest + 3, max(12, columns - cell * options.count))
    let shown = min(options.count, max(1, (columns - label) / cell))
    let header = places.prefix(shown).map {
      Poll.sign(ofOption: $0).padded(columns: cell, .right)
    }
    let head = words.polls.preferredHead
    let start = label > DisplayWidth.columns(of: head) ? head : ""
    var rows = [start.padded(columns: label) + header.joined()]
    for row in places {
      let name = "\(Poll.sign(ofOption: row)) \(options[row])".padded(columns: label)
      let cells = places.prefix(shown).map { other in
        (row == other ? "–" : "\(table[row, other])").padded(columns: cell, .right)
      }
      rows.append(name + cells.joined())
    }
    let hidden = options.count - shown
    if hidden > 0 { rows.append(words.polls.hiddenColumns(hidden)) }
    return rows
  }
}
