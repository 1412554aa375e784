import BreakoutModel

/// How the ballots of a CSV file are laid out, told from its first row.
enum CSVLayout: Equatable {
  /// A column for every option; the cells are ranks, marks, dots or scores.
  case columns([Int])
  /// A ballot in one cell: `A>B>C=D`, `A,B`, or a step of a scale.
  case ballot(Int)
  /// An option, or a step, in one column, and the votes for it in another.
  case totals(option: Int, votes: Int)
  /// Several columns of which none is named as that of a scale's steps.
  case unclear

  /// The layout, the column that counts equal ballots, and whether the row is a header.
  static func found(
    in row: [String], _ rules: BallotRules
  ) -> (layout: CSVLayout, count: Int?, isHeader: Bool) {
    let words = row.map { cell in
      let letters = cell.folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
      return letters.isEmpty ? cell : letters
    }
    let optionColumn = words.firstIndex(where: optionWords.contains)
    let countColumn = words.firstIndex(where: countWords.contains)
    let ballotColumn = words.firstIndex(where: ballotWords.contains)
    let read = row.indices.filter { $0 != countColumn && !unreadWords.contains(words[$0]) }

    if let optionColumn,
      let votes = countColumn ?? words.firstIndex(where: voteWords.contains), votes != optionColumn
    {
      return (.totals(option: optionColumn, votes: votes), nil, true)
    }
    let first = ballotColumn ?? optionColumn ?? read.first ?? 0
    if rules.isScale {
      let isHeader = rules.step(row.isEmpty ? "" : row[first]) == nil
      let isNamed = ballotColumn != nil || optionColumn != nil
      if isHeader, !isNamed, read.count > 1 { return (.unclear, countColumn, true) }
      return (.ballot(first), isHeader ? countColumn : row.count == 2 ? 1 - first : nil, isHeader)
    }
    if let place = row.firstIndex(where: { $0.contains(">") }), rules.method == .ranked {
      let count = row.indices.first { $0 != place && Int(row[$0]) != nil }
      return (.ballot(place), count, false)
    }
    if ballotColumn != nil || read.count == 1, [.ranked, .approval].contains(rules.method) {
      return (.ballot(first), countColumn, true)
    }
    return (.columns(read), countColumn, true)
  }

  private static let optionWords: Set<String> = [
    "option", "options", "answer", "answers", "choice", "choices", "item", "label", "alternative",
    "candidate", "poll option", "answer option", "step", "value", "rating",
  ]
  private static let countWords: Set<String> = ["count", "counts", "votes", "ballots", "voters"]
  /// Beside a column of options only: an option itself may be called so.
  private static let voteWords: Set<String> = [
    "number", "responses", "respondents", "number of votes", "number of responses", "vote count",
    "response count", "no of votes", "total", "total votes", "results", "dots", "people", "score",
  ]
  private static let ballotWords: Set<String> = [
    "ballot", "ranking", "rankings", "order", "preference", "preferences", "vote", "selection",
    "selected", "fingers", "response",
  ]
  /// Columns that tell ballots apart.
  private static let unreadWords: Set<String> = ["", "id", "voter id", "ballot id", "timestamp"]
}
