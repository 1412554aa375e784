import BreakoutModel
import BreakoutWords

/// A ranked poll pair by pair, and who wins by which rule: the option that beats every other; else the
/// smallest set that beats the rest, and the order after Schulze (product rule §2.4).
struct PairwisePart {
  let blocks: [Block]

  init(_ poll: Poll, _ result: PollResult) {
    guard case .ranked(let table, let ranked) = result.detail else {
      blocks = []
      return
    }
    let places = poll.options.indices
    let rows = places.map { row in
      [words.report.ranked("\(row + 1)", poll.options[row])]
        + places.map { row == $0 ? "–" : "\(table[row, $0])" }
    }
    func names(_ options: [Int]) -> String {
      words.lists.row(options.map { poll.options[$0] })
    }
    var rank = 1
    let ranking = ranked.ranking.map { place in
      defer { rank += place.count }
      return words.report.ranked("\(rank)\(place.count > 1 ? "=" : "")", names(place))
    }
    blocks =
      [Block].table(words: [words.report.preferredTo], numbers: places.map { "\($0 + 1)" }, rows)
      + [
        .fields([
          Field(
            words.report.condorcetWinner,
            ranked.condorcetWinner.map { poll.options[$0] } ?? words.report.noCondorcetWinner),
          Field(words.report.smithSet, names(ranked.smithSet)),
          Field(words.report.schulzeOrder, words.lists.clauses(ranking)),
        ])
      ]
  }
}
