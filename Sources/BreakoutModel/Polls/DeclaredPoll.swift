/// What a poll's count was declared to mean when it was recorded: what it has shown, and the options or steps in
/// their order.
public struct DeclaredPoll: Equatable, Sendable {
  public let summary: PollSummary
  public let rows: [PollRow]

  public init(summary: PollSummary, rows: [PollRow]) {
    self.summary = summary
    self.rows = rows
  }
}

extension DeclaredPoll: Codable {
  private enum CodingKeys: String, CodingKey {
    case summary, rows
    /// The sentence and the bars of earlier versions.
    case headline, bars
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    if let words = try values.decodeIfPresent(String.self, forKey: .headline) {
      self.init(
        summary: .written(words: words),
        rows: try values.decode([WrittenBar].self, forKey: .bars).enumerated().map { place, bar in
          bar.row(at: place)
        })
    } else {
      self.init(
        summary: try values.decode(PollSummary.self, forKey: .summary),
        rows: try values.decode([PollRow].self, forKey: .rows))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    if case .written(let words) = summary {
      try values.encode(words, forKey: .headline)
      try values.encode(rows.map(WrittenBar.init), forKey: .bars)
    } else {
      try values.encode(summary, forKey: .summary)
      try values.encode(rows, forKey: .rows)
    }
  }
}

/// A row as earlier versions wrote it down.
private struct WrittenBar: Codable {
  let rank: String
  let label: String
  let value: Int
  let of: Int
  let text: String

  init(_ row: PollRow) {
    rank = row.rankText
    (value, of) = (row.value, row.of)
    if case .written(let label, let words) = row.figures {
      (self.label, text) = (label, words)
    } else {
      (label, text) = ("", "")
    }
  }

  /// Which option it was is known from its words alone.
  func row(at place: Int) -> PollRow {
    PollRow(
      place: place, rank: Int(rank.prefix(while: \.isNumber)), isRankShared: rank.hasSuffix("="),
      value: value, of: of, .written(label: label, words: text))
  }
}
