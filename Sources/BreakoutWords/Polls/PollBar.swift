import BreakoutModel

/// One line of a poll's result, for a bar on the screen or a row of a table.
public struct PollBar: Equatable, Sendable {
  /// The rank as it is shown, e.g. `2=`; empty for a step of a scale.
  public let rank: String
  /// The option, or the step with its number and words.
  public let label: String
  /// How long the bar is, out of `of`, which is at least 1.
  public let value: Int
  public let of: Int
  /// The figures in words, e.g. `12 of 20 (60.0 %)`.
  public let text: String

  public init(rank: String, label: String, value: Int, of whole: Int, text: String) {
    self.rank = rank
    self.label = label
    self.value = value
    of = whole
    self.text = text
  }

  /// - Parameter labels: of the poll.
  init(_ row: PollRow, _ labels: [String]) {
    let label =
      if case .written(let label, _) = row.figures {
        label
      } else {
        labels.indices.contains(row.place) ? labels[row.place] : String(row.place + 1)
      }
    self.init(
      rank: row.rankText, label: label, value: row.value, of: row.of,
      text: words.polls.figures(row))
  }
}
