extension Words {
  /// `breakout follow-up`: what has become of recommendations.
  public var followUpCommand: FollowUpCommand { FollowUpCommand(self) }

  public struct FollowUpCommand: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.FollowUpCommand {
  /// In the help: what the command does, in one line.
  public var abstract: String {
    say("Shows what has become of a session's recommendations, or records it.")
  }

  /// In the help: how it is used. Commands and the four states are typed as they are here.
  public var discussion: String {
    say(
      """
      breakout follow-up FILE lists the recommendations, the most urgent first: green was updated \
      less than a year ago, yellow one to two years ago, red longer ago. \
      breakout follow-up FILE R3.2 in-progress --note "first data published" records a report. \
      States are not-started, in-progress, done and dropped. Reports are kept in the session file; \
      the newest one by its date counts.
      """)
  }

  /// In the help: which recommendation.
  public var recommendation: String {
    say("The recommendation on which to report, such as R3.2.")
  }

  /// In the help: the four states are typed as they are here.
  public var state: String { say("not-started, in-progress, done or dropped.") }

  /// In the help: a text.
  public var note: String { say("What was done or learnt.") }

  /// In the help: a day.
  public var date: String {
    say("The day of the report, or of the list, such as 2027-05-01. Without it, today.")
  }

  /// The state is missing; the four states are typed as they are here.
  public var sayState: String {
    say("Say how it stands: not-started, in-progress, done or dropped.")
  }

  /// A note was given without a recommendation.
  public var sayWhich: String {
    say("Say on which recommendation the note is, such as R3.2.")
  }

  /// A day that is not yet.
  public func isToCome(_ day: String) -> String {
    say("\(day) is still to come; name the day of the report.")
  }

  /// A day, and that of the session.
  public func isBefore(_ day: String, session: String) -> String {
    say("\(day) is before the session of \(session); name the day of the report.")
  }
}
