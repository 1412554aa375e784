/// What has become of a recommendation after the session (product rule F37).
public enum FollowUpState: String, CaseIterable, Sendable, Codable {
  case notStarted = "not-started"
  case inProgress = "in-progress"
  case done
  case dropped
}

/// One report on a recommendation.
public struct FollowUpEntry: Equatable, Sendable, Codable {
  /// The day for which it holds, as `2027-05-01`.
  public let date: String
  public let state: FollowUpState
  /// What was done or learnt; may be empty.
  public let note: String

  public init(date: CalendarDate, state: FollowUpState, note: String = "") {
    self.init(day: date.description, state: state, note: note)
  }

  init(day: String, state: FollowUpState, note: String) {
    date = day
    self.state = state
    self.note = note
  }
}
