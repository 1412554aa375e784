/// The next agenda, made of what a session left: at each point, where it comes from. The parts are the title of the
/// session and its day.
extension Words.Templates {
  /// A point that was moved to the end and not taken up again.
  public func deferred(_ title: String, _ day: String) -> String {
    say("From: deferred in “\(title)” of \(day).")
  }

  /// A point that was never opened.
  public func notReached(_ title: String, _ day: String) -> String {
    say("From: not reached in “\(title)” of \(day).")
  }

  /// A point that was passed over.
  public func skipped(_ title: String, _ day: String) -> String {
    say("From: passed over in “\(title)” of \(day).")
  }

  /// A point that was opened and not closed.
  public func leftOpen(_ title: String, _ day: String) -> String {
    say("From: left open in “\(title)” of \(day).")
  }

  /// A recommendation; the first part is its number, such as R3.1.
  public func undecided(_ number: String, _ title: String, _ day: String) -> String {
    say("From: \(number), not decided in “\(title)” of \(day).")
  }

  /// An issue that was parked.
  public func parked(_ title: String, _ day: String) -> String {
    say("From: parked in “\(title)” of \(day).")
  }

  /// A question that was asked and not answered.
  public func openQuestion(_ title: String, _ day: String) -> String {
    say("From: open question in “\(title)” of \(day).")
  }
}
