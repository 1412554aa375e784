/// What can be asked about recommendations.
public enum RecommendationIntent: Equatable, Sendable {
  case add(RecommendationFields, at: Timestamp, sources: [NoteID] = [])
  case edit(RecommendationID, RecommendationFields)
  /// Goes on with its line, as it reads when the act is done: with its text, or behind a bar with its fields.
  case extend(RecommendationID, text: String)
  case mark(RecommendationID, RecommendationStatus)
  /// Goes on with one recommendation in the place of two; the first is kept as merged into the other, which
  /// takes the common wording and the notes of both.
  case merge(RecommendationID, into: RecommendationID, RecommendationFields)
  /// Makes two of one: it keeps its number with the first part, the second gets a number of its own.
  case split(RecommendationID, first: RecommendationFields, second: RecommendationFields)
  /// The notes from which a recommendation came.
  case link(RecommendationID, [NoteID])
}

extension RecommendationIntent: Codable {
  enum AddCodingKeys: String, CodingKey {
    case _0 = "fields"
    case at, sources
  }
  enum EditCodingKeys: String, CodingKey {
    case _0 = "recommendation"
    case _1 = "fields"
  }
  enum ExtendCodingKeys: String, CodingKey {
    case _0 = "recommendation"
    case text
  }
  enum MarkCodingKeys: String, CodingKey {
    case _0 = "recommendation"
    case _1 = "status"
  }
  enum MergeCodingKeys: String, CodingKey {
    case _0 = "recommendation"
    case into
    case _2 = "fields"
  }
  enum SplitCodingKeys: String, CodingKey {
    case _0 = "recommendation"
    case first, second
  }
  enum LinkCodingKeys: String, CodingKey {
    case _0 = "recommendation"
    case _1 = "notes"
  }
}

extension RecommendationIntent {
  var canWait: Bool {
    switch self {
    case .add, .edit, .extend, .merge, .split: true
    case .mark, .link: false
    }
  }

  var joins: Bool {
    switch self {
    case .add, .extend: true
    case .edit, .mark, .merge, .split, .link: false
    }
  }
}
