/// The clocks of the room's screen: a name, and behind a sign what their large figures mean.
extension Words.Display {
  /// Name of a clock: that of the open point.
  public var point: String { say("Point") }

  /// Name of a clock: that of whoever speaks.
  public var speech: String { say("Speech") }

  /// The figures are the time that somebody has spoken.
  public var spoken: String { say("spoken") }

  /// The figures are what is left of a length such as 9:00.
  public func left(of whole: String) -> String { say("left of \(whole)") }

  /// The figures are what is left of a length such as 9:00, which is not much.
  public func ending(of whole: String) -> String { say("ending, of \(whole)") }

  /// The time is up: the figures are what was spent beyond a length such as 9:00.
  public func over(_ whole: String) -> String { say("time, after \(whole)") }

  /// What the figures mean, and why the clock stands, such as “paused”.
  public func standing(_ meaning: String, _ why: String) -> String { say("\(meaning), \(why)") }

  /// The clock of the point stands.
  public var stopped: String { say("stopped") }

  /// The clock of whoever speaks stands, because somebody else has the floor.
  public var interrupted: String { say("interrupted") }

  /// The clock of whoever speaks stands.
  public var paused: String { say("paused") }
}
