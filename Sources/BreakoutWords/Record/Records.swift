extension Words {
  /// What is said about the record of a session and the file in which it is kept. Commands that begin with “breakout”
  /// are typed as they are here.
  public var records: Records { Records(self) }

  public struct Records: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

/// Why a file cannot be used.
extension Words.Records {
  /// The part is a file.
  public func noSuchFile(_ path: String) -> String {
    say("There is no file \(path); breakout list shows the sessions that there are.")
  }

  /// The part is a folder.
  public func noSuchFolder(_ path: String) -> String {
    say("There is no folder \(path); create it, or choose another place for the session.")
  }

  /// The part is a folder.
  public func isFolder(_ path: String) -> String {
    say("\(path) is a folder; name a session file in it.")
  }

  /// The part is a file.
  public func alreadyExists(_ path: String) -> String {
    say("\(path) exists already and is left as it is; choose another name.")
  }

  /// The part is a file.
  public func noPermission(_ path: String) -> String {
    say("You have no permission to open \(path); ask its owner for it, or for a copy.")
  }

  /// The part is a file.
  public func isEmpty(_ path: String) -> String {
    say("\(path) is empty and holds no session; delete it, or choose another name.")
  }

  /// The part is a file.
  public func notASession(_ path: String) -> String {
    say(
      """
      \(path) is not a session file of Breakout; breakout list shows the sessions that there are.
      """)
  }

  /// The part is a file.
  public func foreignDatabase(_ path: String) -> String {
    say(
      """
      \(path) is a database of another program, not a session of Breakout; choose another file.
      """)
  }

  /// A file, the number of its layout, and the newest that this version knows.
  public func newerVersion(_ file: String, version: Int, known: Int) -> String {
    say(
      """
      \(file) was written by a newer version of Breakout (file version \(version), this one knows \
      \(known)): what is known is shown, nothing can be added; update Breakout.
      """)
  }

  /// A file, and entries of its record that this version does not know.
  public func newerActs(_ file: String, _ events: String) -> String {
    say(
      """
      \(file) was written by a newer version of Breakout (\(events)): what is known is shown, \
      nothing can be added; update Breakout.
      """)
  }

  /// An entry of a record, and how many more there are.
  public func event(_ first: String, andMore count: Int) -> String {
    say(count, "\(first), and \(count) more", "\(first), and \(count) more")
  }

  /// The part is a file.
  public func readOnly(_ file: String) -> String {
    say(
      """
      \(file) cannot be written here, so nothing can be saved in it; export it, or copy it to a \
      folder of your own and open the copy.
      """)
  }

  /// A file, and a number of seconds.
  public func busy(_ file: String, seconds: String) -> String {
    say(
      """
      Another program has kept \(file) locked for \(seconds) s; close that program and \
      try again.
      """)
  }

  /// The part is a file.
  public func diskFull(_ file: String) -> String {
    say("The disk is full, so nothing can be saved in \(file); free some space and try again.")
  }

  /// A file, and the system's number for the error.
  public func deviceFailed(_ file: String, code: Int) -> String {
    say("The disk failed while \(file) was used (error \(code)); export to another disk.")
  }

  /// A file, and the folder or file in which the rest is kept.
  public func parted(_ file: String, kept: String) -> String {
    say(
      """
      Part of \(file) was deleted while it was open, and another seat went on without it; all that \
      was saved here is kept in \(kept). Leave, and open \(file) again.
      """)
  }

  /// The part is a file.
  public func exchanged(_ file: String) -> String {
    say(
      """
      \(file) was exchanged for another session while it was open, so nothing can be saved in it; \
      export now.
      """)
  }

  /// A file, and an entry of its record such as “event 7”.
  public func notReadBack(_ file: String, _ event: String) -> String {
    say(
      """
      Nothing was saved in \(file): \(event) would not be read back as it was written. \
      Shorten a number or a name in it.
      """)
  }

  /// The part is a file.
  public func gone(_ file: String) -> String {
    say(
      """
      \(file) was moved, deleted or replaced while it was open, so nothing can be saved in it; \
      put it back, or export now.
      """)
  }

  /// The part is a file.
  public func outOfStep(_ file: String) -> String {
    say("The screen and \(file) differ, so nothing is saved; leave and open the session again.")
  }

  /// A file, and the name of another computer.
  public func openElsewhere(_ file: String, machine: String) -> String {
    say(
      """
      \(file) is open on the machine \(machine), over a network drive; nothing is saved from here: \
      log in on that machine and join there, or leave it there first.
      """)
  }

  /// A file, and the system's number for the error.
  public func noLocks(_ file: String, code: Int) -> String {
    say(
      """
      The disk of \(file) cannot lock files (error \(code)), so two seats could overwrite each \
      other; copy it to a disk of this machine and open the copy.
      """)
  }

  /// A file, and how many programs may use it.
  public func tooManySeats(_ file: String, limit: Int) -> String {
    say("\(limit) programs have \(file) open already; close one of them first.")
  }

  /// The part is a file beside that of the session.
  public func linkInTheWay(_ path: String) -> String {
    say(
      """
      \(path) is a symbolic link, which is not followed, where Breakout keeps a file of its own; \
      move it away.
      """)
  }

  /// The part is a folder beside the file of the session.
  public func folderInTheWay(_ path: String) -> String {
    say("\(path) is a folder, where Breakout keeps a file of its own; move it away.")
  }

  /// Something beside the file of the session that cannot be written, such as a printer.
  public func noPlainFileInTheWay(_ path: String) -> String {
    say("\(path) is no plain file, where Breakout keeps a file of its own; move it away.")
  }

  /// HOME and XDG_DATA_HOME are names of settings.
  public var noHome: String {
    say("Neither HOME nor XDG_DATA_HOME is set; name the session file to use.")
  }

  /// A file, and what the system says.
  public func other(_ file: String, _ message: String) -> String {
    say("\(file) cannot be used (\(message)); try again, or export.")
  }

  /// In brackets behind “cannot be used”; the part is an error for programmers.
  public func actNotWritten(_ error: String) -> String {
    say("an act cannot be written down: \(error)")
  }

  /// In brackets behind “cannot be read”; SQLite's number of an error that it has no words for.
  public func databaseError(_ code: Int) -> String { say("error \(code)") }

  /// Before the session: its file was last used in another place of this computer.
  public var cameFromElsewhere: String {
    say(
      """
      This file came from another place on this machine; if the session goes on there too, the two records part: \
      go on with one of them only.
      """)
  }

  /// Before the session: its file was last used on another computer.
  public var cameFromMachine: String {
    say(
      """
      This file came from another machine; if the session goes on there too, the two records part: \
      go on with one of them only.
      """)
  }
}
