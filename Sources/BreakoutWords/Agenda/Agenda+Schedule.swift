import BreakoutModel

/// The run sheet that `breakout check` prints.
extension Words.Agenda {
  /// In the row behind the last point: nothing is kept for the end.
  public var noReserve: String { say("no reserve") }

  /// In the row behind the last point: what the time is for that is kept for the end.
  public var reserve: String { say("reserve for wrap-up and read-back") }

  /// A point's title with a mark such as “high”.
  func title(_ title: String, marked mark: String) -> String { say("\(title) [\(mark)]") }

  /// A mark behind the title of a point that does not end before the time kept for the end begins.
  var doesNotFit: String { say("does not fit") }

  /// A mark behind the title of a point, for its priority.
  func mark(_ priority: PointPriority) -> String {
    switch priority {
    case .high: say("high")
    case .normal: say("normal")
    case .low: say("low")
    }
  }

  /// A point's title with all its marks.
  public func title(_ title: String, _ priority: PointPriority, fits: Bool) -> String {
    let marked = priority == .normal ? title : self.title(title, marked: mark(priority))
    return fits ? marked : self.title(marked, marked: doesNotFit)
  }

  /// Below the run sheet, where it is too long; the parts are lengths in minutes and seconds, such as 90:00.
  func sumTooLong(
    points: String, reserve: String, excess: String, duration: String
  ) -> String {
    say(
      """
      \(points) of points and \(reserve) of reserve are \
      \(excess) longer than the session of \(duration).
      """)
  }

  /// Below the run sheet, where all time is used; the parts are lengths in minutes and seconds, such as 90:00.
  func sum(points: String, reserve: String, duration: String) -> String {
    say("\(points) of points and \(reserve) of reserve in \(duration).")
  }

  /// Below the run sheet, where time is left; the parts are lengths in minutes and seconds, such as 90:00.
  func sum(points: String, reserve: String, duration: String, free: String) -> String {
    say("\(points) of points and \(reserve) of reserve in \(duration), \(free) free.")
  }
}

extension AgendaPlan {
  /// What points and reserve take together, and what is left or lacking.
  public var sum: String {
    let dates = words.dates
    let (points, reserve) = (dates.length(total), dates.length(self.reserve))
    let duration = dates.length(self.duration)
    if isOverfull {
      return words.agenda.sumTooLong(
        points: points, reserve: reserve, excess: dates.length(excess), duration: duration)
    }
    return slack > .zero
      ? words.agenda.sum(
        points: points, reserve: reserve, duration: duration, free: dates.length(slack))
      : words.agenda.sum(points: points, reserve: reserve, duration: duration)
  }
}
