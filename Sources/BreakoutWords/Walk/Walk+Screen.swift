extension Words.Walk {
  /// Another point than the open one is shown: what Enter and Esc do.
  public func enterOpens(_ number: Int, _ title: String) -> String {
    say("Enter opens point \(number) “\(title)”; Esc goes back.")
  }

  /// A command for a point while none is shown.
  public var chooseAPoint: String { say("Choose a point first: its number, or the arrow keys.") }

  /// What became of a point.
  public func isClosed(_ number: Int, _ title: String) -> String {
    say("Point \(number) “\(title)” is closed.")
  }

  /// What became of a point.
  public func isSetAside(_ number: Int, _ title: String) -> String {
    say("Point \(number) “\(title)” is set aside.")
  }

  /// What became of a point.
  public func isDeferred(_ number: Int, _ title: String) -> String {
    say("Point \(number) “\(title)” is deferred to the end.")
  }

  /// What became of a point.
  public func isSkipped(_ number: Int, _ title: String) -> String {
    say("Point \(number) “\(title)” is skipped.")
  }

  /// What became of a point, and that it was the last one.
  public func andAllAreDone(_ what: String) -> String {
    say("\(what) All points are done; “close session” under : ends the session.")
  }

  /// What became of a point, and how to go on.
  public func andNoneIsOpen(_ what: String) -> String {
    say("\(what) No point is open; n opens the next one.")
  }

  /// A point was opened.
  public func isOpen(_ number: Int) -> String { say("Point \(number) is open.") }

  /// A point was opened, and what the one before it lacks, a list.
  public func isOpen(_ number: Int, before: Int, lacks gaps: String) -> String {
    say("Point \(number) is open. Point \(before) still lacks \(gaps).")
  }

  /// Over the points that will probably not be reached.
  public var probablyNotReached: String { say("probably not reached") }

  /// Beside a point for which there is not enough time, and how much there is.
  public func deferThis(_ time: String) -> String { say("defer? \(time)") }

  /// Below the agenda: how many points more it has.
  public func more(_ count: Int) -> String { say("+\(count) more") }

  /// The heading of the phrases for the moderator; the sign marks the one for now.
  public var whatToSay: String { say("What to say · ▶ now") }
}
