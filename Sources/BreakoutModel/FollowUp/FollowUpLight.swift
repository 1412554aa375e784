/// How fresh the last report on a recommendation is, as the traffic lights of United Nations follow-up
/// databases show it (product rule F37).
public enum FollowUpLight: String, CaseIterable, Sendable, Codable {
  /// Less than a year old.
  case green
  /// One year old or more, up to two.
  case yellow
  /// More than two years old.
  case red

  /// The light on a day, after an update on another day. A year is a calendar year: what was updated on
  /// 1 May is green up to the next 30 April.
  public init(updated: CalendarDate, on day: CalendarDate) {
    let age = (day.year - updated.year, day.month - updated.month, day.day - updated.day)
    if age < (1, 0, 0) { self = .green } else { self = age <= (2, 0, 0) ? .yellow : .red }
  }

  /// A sign beside the word, since colour and shape alone may not be told apart.
  public var sign: String {
    switch self {
    case .green: "●"
    case .yellow: "◐"
    case .red: "○"
    }
  }
}
