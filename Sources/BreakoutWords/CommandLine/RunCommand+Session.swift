/// Before and after a session. What is said before stands in the bottom lines of the screen.
extension Words.RunCommand {
  /// Before a session that was closed is shown again.
  public var resumedClosed: String { say("Resumed. This session is closed.") }

  /// Before a session that was closed is shown at one more terminal.
  public var joinedClosed: String { say("Joined. This session is closed.") }

  /// Before a session goes on after a pause; the part is the number of a point.
  public func resumed(point: Int) -> String {
    say("Resumed. Point \(point) is open, its clock ran on.")
  }

  /// Before somebody sits down at a session that is going on; the part is the number of a point.
  public func joined(point: Int) -> String {
    say("Joined. Point \(point) is open, its clock ran on.")
  }

  /// Printed where somebody left before the points of a session were chosen.
  public var nothingBegun: String { say("Nothing was begun.") }

  /// Before a session: how many things in its agenda may be wrong. The command stays as it is.
  public func agendaWarnings(_ count: Int) -> String {
    say(
      count,
      "The agenda has \(count) warning; breakout check shows them.",
      "The agenda has \(count) warnings; breakout check shows them.")
  }

  /// Before a session: somebody sits where they wanted; the part is a seat such as “moderator 2”.
  public func seatTaken(_ seat: String) -> String {
    say("You sit here as \(seat): the other seat is taken.")
  }

  /// A file with what was typed in another session of the same name, or in a newer version of the program.
  public func leftAside(in file: String) -> String {
    say(
      """
      Acts that could not be saved in another session of this name, or in a newer version, are left in \(file).
      """)
  }

  /// After a session: its file.
  public func isKept(in file: String) -> String { say("The session is kept in \(file)") }

  /// After a session: the command stays as it is.
  public func goOn(with file: String) -> String { say("Go on with it: breakout \(file)") }

  /// After a session: how much is not saved, a sentence on why, and the file in which it waits.
  public func notSaved(_ count: Int, reason: String, keptIn file: String) -> String {
    say(
      count,
      """
      \(count) act is NOT SAVED: \(reason) It is kept in \(file) and saved once the session is opened \
      again at this seat and can be written.
      """,
      """
      \(count) acts are NOT SAVED: \(reason) They are kept in \(file) and saved once the session is opened \
      again at this seat and can be written.
      """)
  }

  /// After a session: how much is not saved, and a sentence on why. What it is follows line by line.
  public func notSaved(_ count: Int, reason: String) -> String {
    say(
      count,
      "\(count) act is NOT SAVED: \(reason) They could not be kept either:",
      "\(count) acts are NOT SAVED: \(reason) They could not be kept either:")
  }

  /// After a session; the part is a sentence on why.
  public func lineNotKept(_ reason: String) -> String {
    say("What was typed and not sent is not kept. \(reason)")
  }
}

/// The list that `breakout` alone shows.
extension Words.RunCommand {
  /// Nothing to choose from; the command is typed as it is here, but for the name.
  public var noSessionYet: String {
    say("There is no session yet; name an agenda: breakout AGENDA.md")
  }

  /// A session to choose that is closed, by its title.
  public func closed(_ title: String) -> String { say("closed: \(title)") }

  /// A session to choose that goes on, by its title.
  public func goOn(_ title: String) -> String { say("go on with: \(title)") }

  /// An agenda to choose, by its file.
  public func agenda(_ file: String) -> String { say("agenda: \(file)") }

  /// Below the list, where nobody can choose; the command stays as it is.
  public var startOne: String { say("Start one with: breakout FILE") }

  /// Below the list, before what is typed.
  public var askNumber: String { say("Number (Enter quits): ") }

  /// Something else was typed; the part is the last number.
  public func typeNumber(to last: Int) -> String { say("Type a number from 1 to \(last).") }
}
