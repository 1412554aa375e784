/// Forms that are filled in. Lengths and times are typed as they are here.
extension Words.Clock {
  /// Heading of a form; the number of a point.
  public func moreTime(for point: Int) -> String { say("More time for point \(point)") }

  /// A field: how much more time.
  public var byLength: String { say("By (m:ss)") }

  /// A field: who asked for more time.
  public var askedBy: String { say("Asked for by") }

  /// Heading of a form.
  public var sessionMustEnd: String { say("When the session must end") }

  /// A field: the time when the session must end.
  public var atTime: String { say("At (hour:minute)") }

  /// Heading of a form.
  public var breakForAll: String { say("A break: all clocks stop") }

  /// A field: the reason of a break.
  public var whatFor: String { say("What for") }

  /// What was typed is no time.
  public var noTimeOfDay: String {
    say("Type a time of the clock such as 11:30, or nothing for the plan.")
  }

  /// What was typed is no length.
  public var noLength: String {
    say("Type minutes such as 2, or minutes and seconds such as 1:30.")
  }
}
