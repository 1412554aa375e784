extension Words {
  /// The screen that the whole room sees.
  public var display: Display { Display(self) }

  public struct Display: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.Display {
  /// The window is too small: the columns and rows that are needed.
  public func tooSmall(columns: Int, rows: Int) -> String {
    say("Make the window \(columns)x\(rows) or larger.")
  }

  /// The session's file cannot be read just now.
  public var unreadable: String {
    say("The session cannot be read at the moment. This screen goes on as soon as it can.")
  }

  /// In the place of the open point.
  public var isClosed: String { say("The session is closed.") }

  /// In the place of the open point: a time of the clock.
  public func breakSince(_ time: String) -> String { say("Break since \(time)") }

  /// In the place of the open point: a time of the clock, and what the break is for.
  public func breakSince(_ time: String, for reason: String) -> String {
    say("Break since \(time): \(reason)")
  }

  /// In the place of the open point.
  public var notBegun: String { say("The session has not begun.") }

  /// In the place of the open point.
  public var allDone: String { say("All points are done.") }

  /// In the place of the open point.
  public var noPointOpen: String { say("No point is open.") }
}

/// When the session would end, and when it has to. Each stands in one line; the longer ones where they fit.
extension Words.Display {
  /// The time when the session has to end.
  public func hardStop(_ stop: String) -> String { say("hard stop \(stop)") }

  /// The time now, that when the session would end and that when it has to, and how it stands, such as “late 2:10”.
  public func now(_ now: String, end: String, stop: String, _ drift: String) -> String {
    say("\(now) now · would end \(end) · hard stop \(stop) · \(drift)")
  }

  /// In short, where there is little room: the time when the session would end, that when it has to, and how it
  /// stands, such as “late 2:10”.
  public func end(_ end: String, stop: String, _ drift: String) -> String {
    say("end \(end) · stop \(stop) · \(drift)")
  }
}
