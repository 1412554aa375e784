/// The clock of whoever speaks, with a word for what its colour means.
extension Words.Floor {
  /// Behind how long somebody has spoken: little time is left.
  public var ending: String { say("ending") }

  /// Behind how long somebody has spoken: by how much it is too long, such as 0:12.
  public func over(by length: String) -> String { say("over \(length)") }

  /// The clock stands because somebody else has the floor.
  public var interrupted: String { say("interrupted") }

  /// The clock stands.
  public var paused: String { say("paused") }

  /// The figures are the time that somebody has spoken.
  public var spoken: String { say("spoken") }

  /// The figures are the time beyond that which somebody had.
  public var over: String { say("over") }

  /// The figures are the time that somebody still has.
  public var left: String { say("left") }
}
