/// What can be asked about the time of the session and of the open point.
public enum ClockIntent: Equatable, Sendable {
  /// Begins a break; `since` is the past where nobody was there to press a key.
  case pause(reason: String, since: Timestamp? = nil)
  case resume
  /// `nil` goes back to the plan.
  case setHardStop(Timestamp?)
  /// More time for the open point, with who asked for it; the third time asks.
  case extendPoint(by: Milliseconds, asker: String, confirmed: Bool)
  case remind(String, at: Timestamp)
  case settleReminder(ReminderID)
}

extension ClockIntent: Codable {
  enum SetHardStopCodingKeys: String, CodingKey { case _0 = "hardStop" }
  enum RemindCodingKeys: String, CodingKey {
    case _0 = "text"
    case at
  }
  enum SettleReminderCodingKeys: String, CodingKey { case _0 = "reminder" }
}

extension ClockIntent {
  var confirmed: Self {
    switch self {
    case .extendPoint(let length, let asker, _):
      .extendPoint(by: length, asker: asker, confirmed: true)
    case .pause, .resume, .setHardStop, .remind, .settleReminder: self
    }
  }

  private var isReminder: Bool { if case .remind = self { true } else { false } }

  var canWait: Bool { isReminder }
  var joins: Bool { isReminder }
}
