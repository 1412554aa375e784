extension Words {
  /// The screen that `breakout` alone shows: sessions to go on with, agendas, and files that look like notes.
  public var start: Start { Start(self) }

  public struct Start: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }

    public typealias Meaning = Words.Deciding.Meaning
  }
}

/// The two lines at the top, and what is listed.
extension Words.Start {
  /// At the left of the first line.
  public var title: String { say("Open a session") }

  /// At the right of the first line: how much is listed.
  public func listed(_ count: Int) -> String { say(count, "\(count) listed", "\(count) listed") }

  /// At the right of the first line: how many of all have what was typed.
  public func found(_ count: Int, of all: Int) -> String { say("\(count) of \(all)") }

  /// In the second line, as long as nothing is typed.
  public var typeToFind: String { say("type a part of a title") }

  /// Heading over sessions.
  public var sessions: String { say("Sessions") }

  /// Heading over agendas in the folder in which the program was started.
  public var agendasHere: String { say("Agendas in this folder") }

  /// Heading over agendas that come with the program.
  public var shippedAgendas: String { say("Agendas to try") }

  /// Heading over documents in the folder in which the program was started.
  public var notesHere: String { say("Notes in this folder") }

  /// Below the list: so many session files are damaged or forbidden; the command stays as it is.
  public func unreadable(_ count: Int) -> String {
    say(
      count,
      "\(count) session file cannot be read and is not listed; breakout list says why.",
      "\(count) session files cannot be read and are not listed; breakout list says why.")
  }

  /// In the place of the list.
  public func nothingFound(_ typed: String) -> String {
    say("Nothing here has “\(typed)” in its title or its name. Esc shows everything again.")
  }
}

/// How a session is, behind its title; short.
extension Words.Start {
  /// No point was opened yet.
  public var notBegun: String { say("not begun") }

  /// The point that is open.
  public func atPoint(_ number: Int) -> String { say("point \(number)") }

  /// It was begun, and no point is open.
  public var betweenPoints: String { say("between points") }

  /// It is over.
  public var closed: String { say("closed") }

  /// Somebody has it on a screen; the part is one of the states above.
  public func inUse(_ state: String) -> String { say("\(state), in use") }
}

/// Removing a session.
extension Words.Start {
  /// Asked before.
  public func askRemoval(_ title: String) -> String {
    say("Move “\(title)” to the trash, with the files beside it?")
  }

  /// It was done; the folder is that of the desktop's trash.
  public func removed(_ title: String) -> String {
    say("“\(title)” is in the trash of this desktop; restore it from there.")
  }

  /// It was not done, because somebody sits there; seats such as “moderator”.
  public func stillInUse(_ title: String, by seats: [String]) -> String {
    say("“\(title)” is open: \(words.lists.row(seats)). Leave it there first.")
  }

  /// It was not done, because nobody knows who sits there.
  public func kept(_ title: String) -> String { say("“\(title)” stays.") }

  /// Something else than a session was to be removed.
  public var onlySessions: String { say("Only sessions are removed here; this file is yours.") }

  /// It was not done; a path and the system's own reason.
  public func notRemoved(_ path: String, reason: String) -> String {
    say("\(path) cannot be moved to the trash: \(reason). It stays where it is.")
  }

  /// It was not done: the file lies on a disk that has no trash, and where none can be made.
  public func noTrash(_ path: String) -> String {
    say("\(path) lies on a disk without a trash, so it stays; remove it by hand if it is to go.")
  }
}
