/// What can be asked about polls.
public enum PollIntent: Equatable, Sendable {
  /// Opens a poll; `points` are those of the agenda that the options are. `confirmed` calls off the
  /// decision that is open.
  case open(
    DecisionTopic, PollMethod, options: [String], points: [PointID] = [], PollSettings,
    confirmed: Bool)
  /// Enters a ballot, or several that are equal.
  case add(PollBallot)
  /// Ends a poll with a count, or with the ballots that were entered.
  case record(PollCount?)
  /// What a vote on priorities does to the agenda.
  case apply(DecisionID, PriorityUse)
}

/// What the result of a vote on priorities changes (product rule F23).
public enum PriorityUse: String, CaseIterable, Sendable, Codable {
  /// The remaining points are walked in the order of their dots.
  case reorder
  /// The order stays; points with many dots get more of the remaining time.
  case weigh
}

extension PollIntent: Codable {
  enum OpenCodingKeys: String, CodingKey {
    case _0 = "topic"
    case _1 = "method"
    case options, points
    case _4 = "settings"
    case confirmed
  }
  enum AddCodingKeys: String, CodingKey { case _0 = "ballot" }
  enum RecordCodingKeys: String, CodingKey { case _0 = "count" }
  enum ApplyCodingKeys: String, CodingKey {
    case _0 = "decision"
    case _1 = "use"
  }
}

extension PollIntent {
  var confirmed: Self {
    switch self {
    case .open(let topic, let method, let options, let points, let settings, _):
      .open(topic, method, options: options, points: points, settings, confirmed: true)
    case .add, .record, .apply: self
    }
  }

  var joins: Bool { if case .add = self { true } else { false } }
}
