/// Who sits at a session. The part that is a seat is “rapporteur” or “rapporteur 2”.
extension Words.Seats {
  /// Heading.
  public var whoSits: String { say("Who sits at this session") }

  /// One's own seat, in a list of all.
  public func you(_ seat: String) -> String { say("you: \(seat)") }

  /// In a list behind a seat: when it was taken, a time of the clock.
  public func since(_ time: String) -> String { say("since \(time)") }

  /// In a list behind a seat: when it did something last, a time of the clock.
  public func lastAct(at time: String) -> String { say("last act \(time)") }

  /// In a list behind a seat: it has done nothing.
  public var noActYet: String { say("no act yet") }

  /// How another seat is taken. What stands behind the colon is typed as it is here; NAME stands for a name.
  public var howToJoin: String {
    say(
      """
      At another terminal of this machine: breakout join NAME --seat rapporteur (or moderator, \
      viewer), where NAME is the agenda or the session file; --take-over takes a seat that \
      somebody has.
      """)
  }

  /// In a line of every screen: a seat, and since when it is taken.
  public func seat(_ seat: String, since time: String) -> String { say("\(seat) since \(time)") }

  /// In a line of every screen, where there is less room: a seat, and when it did something last.
  public func seat(_ seat: String, at time: String) -> String { say("\(seat) \(time)") }

  /// In a line of every screen: who else is here, a list.
  public func with(_ others: String) -> String { say("with \(others)") }

  /// In a line of every screen, where there is little room: how many others are here.
  public func others(_ count: Int) -> String {
    say(count, "\(count) other seat", "\(count) other seats")
  }

  /// The same where there is next to none.
  public func more(_ count: Int) -> String { say(count, "\(count) more", "\(count) more") }
}

/// What other seats do. The part that is an act is such as “opening point 2 “Trade””.
extension Words.Seats {
  /// What another seat has done.
  public func by(_ seat: String, _ act: String) -> String { say("By the \(seat): \(act).") }

  /// Behind that: what was typed of a count, such as 25-4-2, is lost; “recount” is the name of a command.
  public func figuresAreLost(_ figures: String) -> String {
    say(
      "Your figures \(figures) are not recorded; “recount” under : replaces the others.")
  }

  /// Another seat was quicker with the same; the first part begins the sentence, such as “The rapporteur”.
  public func wasFirst(_ seat: String, _ act: String) -> String {
    say(
      """
      \(seat) was first: \(act). Nothing was done here; do it again if it still holds.
      """)
  }

  /// Why something was refused, a sentence, and what stood behind it; the second part begins a sentence, such as
  /// “The rapporteur”.
  public func refused(_ sentence: String, _ seat: String, _ act: String) -> String {
    say("\(sentence) (\(seat), just now: \(act).)")
  }

  /// A key that goes to where the room is has nowhere to go.
  public var whereTheRoomIs: String { say("You are where the room is.") }

  /// Somebody took the own seat over.
  public func wasTakenOver(_ seat: String) -> String {
    say(
      """
      The seat of the \(seat) was taken over at another terminal, with what was typed here; this \
      screen looks on.
      """)
  }

  /// A viewer wanted to do something.
  public var onlyLooks: String {
    say(
      """
      This seat only looks on; to take part, leave it and join as rapporteur or moderator.
      """)
  }
}
