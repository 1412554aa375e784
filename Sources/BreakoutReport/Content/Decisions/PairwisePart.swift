import BreakoutModel

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
      ["\(row + 1) \(poll.options[row])"]
        + places.map { row == $0 ? "–" : "\(table[row, $0])" }
    }
    func names(_ options: [Int]) -> String {
      options.map { poll.options[$0] }.joined(separator: ", ")
    }
    var rank = 1
    let ranking = ranked.ranking.map { place in
      defer { rank += place.count }
      return "\(rank)\(place.count > 1 ? "=" : "") \(names(place))"
    }
    blocks =
      [Block].table(words: ["Preferred to"], numbers: places.map { "\($0 + 1)" }, rows)
      + [
        .fields([
          Field(
            "Condorcet winner",
            ranked.condorcetWinner.map { poll.options[$0] }
              ?? "none: no option beats every other one"),
          Field("Smith set", names(ranked.smithSet)),
          Field("Order after Schulze", ranking.joined(separator: "; ")),
        ])
      ]
  }
}
