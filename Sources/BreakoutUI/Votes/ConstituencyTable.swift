import BreakoutModel
import BreakoutWords
import Terminal

/// The constituency lens (product rule F11) as a table with its indicators and its sentence.
struct ConstituencyTable {
  private let lens: ConstituencyLens
  /// What stands behind the figures of a constituency whose rule asks something of it.
  private let marks: [String: String]

  /// `nil` where the room was counted as a whole.
  init?(_ vote: Vote) {
    guard let count = vote.count else { return nil }
    let groups = vote.verdict?.groups ?? []
    marks = Dictionary(
      groups.map { ($0.name, vote.rule.groups?.mark(of: $0.state) ?? "") },
      uniquingKeysWith: { first, _ in first })
    do {
      guard let lens = try ConstituencyLens(count, of: vote.electorate) else { return nil }
      self.lens = lens
    } catch {
      // A recorded count has passed its checks; a damaged one shows no table rather than a wrong one.
      return nil
    }
  }

  /// Heads and one row a constituency, each as wide as fits.
  func rows(columns: Int) -> [String] {
    let longest = lens.rows.map { DisplayWidth.columns(of: $0.called) }.max() ?? 0
    let name = min(max(8, longest), max(6, columns - 32))
    let line = { (cells: [String], mark: String) in
      let figures = zip(cells, [5, 5, 5, 6, 8]).map { $0.padded(columns: $1, .right) }.joined()
      return (figures + "  " + mark)
    }
    let heads = "".padded(columns: name) + line(words.votes.lensHeads, "")
    return [heads]
      + lens.rows.map { row in
        row.called.fitted(columns: name).padded(columns: name)
          + line(
            [
              "\(row.present)", "\(row.yes)", "\(row.no)", "\(row.abstain)", row.percent ?? "–",
            ], marks[row.name] ?? "")
      }
  }

  /// What the shares come to, with what the less usual of them mean where there is room for it.
  func indicators(explained: Bool) -> String {
    var parts: [String] = []
    if let overall = lens.overall { parts.append(words.votes.overall(overall)) }
    if let equal = lens.equalWeight {
      parts.append(
        explained ? words.votes.equalWeightExplained(equal) : words.votes.equalWeight(equal))
    }
    if let index = lens.crossGroupIndex {
      parts.append(
        explained
          ? words.votes.crossGroupIndexExplained(index) : words.votes.crossGroupIndex(index))
    }
    if let lowest = lens.lowest, let percent = lowest.percent {
      parts.append(words.votes.lowest(lowest.called, percent))
    }
    return parts.joined(separator: " · ")
  }

  var sentence: String { lens.sentence }
}
