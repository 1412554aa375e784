/// What the screen says of the time. `E`, `n`, `u` and `z` are keys; commands behind a colon are typed as they are here.
extension Words.Clock {
  /// After a point got more time: its number, by how much, and how long it may take in all; lengths such as 2:00.
  public func extended(_ point: Int, by length: String, to limit: String) -> String {
    say("Point \(point) has \(length) more, \(limit) in all.")
  }

  /// After the end of the session was changed: a time of the clock.
  public func sessionEnds(at time: String) -> String { say("The session ends at \(time).") }

  /// Clocks were stopped by the program, since a time of the clock.
  public func stoppedUnattended(since time: String) -> String {
    say(
      """
      Nobody pressed a key, so all clocks stand since \(time); z goes on, u takes it back.
      """)
  }

  /// A break has begun.
  public var allStand: String { say("All clocks stand; z goes on.") }

  /// A break is over.
  public var goOn: String { say("The clocks go on.") }

  /// After a reminder was set: a time of the clock.
  public func reminded(at time: String) -> String { say("You are reminded at \(time).") }

  /// The planned end of the session has come: a time of the clock.
  public func endHasCome(at time: String) -> String {
    say(
      """
      It is \(time), the end of the session: :close session ends it, :end time gives it a later \
      end.
      """)
  }

  /// The time of the open point is used up; its number.
  public func pointIsOver(_ point: Int) -> String {
    say(
      """
      The time for point \(point) is up. Ask the room: E gives it more, n goes on to the next.
      """)
  }
}

/// When the bell rings.
extension Words.Clock {
  /// The bell was set to this.
  public var bellAtEnd: String { say("The bell rings when a speech is over.") }

  /// The bell was set to this.
  public var bellEarly: String {
    say("The bell rings 30 seconds before a speech is over, and when it is.")
  }

  /// The bell was set to this.
  public var bellNever: String { say("The bell is off.") }
}
