/// How a recommendation stands on a day after the session (product rule F37).
public struct FollowUpStanding: Equatable, Sendable {
  public let id: RecommendationID
  /// The newest report; `nil` where nobody has reported yet.
  public let latest: FollowUpEntry?
  /// `nil` for what is done or dropped, which needs no update. Without a report it counts from the session.
  public let light: FollowUpLight?
  /// Whether its deadline names a day that has gone by, and it is neither done nor dropped.
  public let isOverdue: Bool

  public var state: FollowUpState { latest?.state ?? .notStarted }
}

extension Session {
  /// Every recommendation of the session as it stands on a day, in the order of their numbers.
  public func followUp(on day: CalendarDate) -> [FollowUpStanding] {
    sortedRecommendations.filter(\.status.isRecommended).map { one in
      let latest = one.latestFollowUp
      let isSettled = latest.map { $0.state == .done || $0.state == .dropped } ?? false
      let updated = latest.flatMap { CalendarDate($0.date) } ?? sessionDay(of: one)
      return FollowUpStanding(
        id: one.id, latest: latest,
        light: isSettled ? nil : FollowUpLight(updated: updated ?? day, on: day),
        isOverdue: !isSettled
          && Deadline.lastDay(in: one.fields.deadline).map { $0 < day } ?? false)
    }
  }

  /// The day of the session, from which the age of a recommendation without a report counts.
  private func sessionDay(of one: Recommendation) -> CalendarDate? {
    CalendarDate(closed ?? one.at, utcOffsetMinutes: header.utcOffsetMinutes)
  }
}
