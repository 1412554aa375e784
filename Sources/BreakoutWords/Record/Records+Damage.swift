/// Damage. What is the matter follows a colon, without a stop.
extension Words.Records {
  /// A file of which only a snapshot is whole, and what is the matter.
  public func damagedButSnapshot(_ file: String, _ damage: String) -> String {
    say(
      """
      \(file) is damaged: \(damage). The session can be read and exported, \
      but no link of it can be checked, and nothing can be added: export it now.
      """)
  }

  /// A file, and what is the matter.
  public func damaged(_ file: String, _ damage: String) -> String {
    say(
      """
      \(file) is damaged: \(damage); what stands before can be read and exported, \
      nothing can be added; breakout rescue makes a new file of it.
      """)
  }

  /// A file, and what is the matter.
  public func lost(_ file: String, _ damage: String) -> String {
    say(
      "\(file) is damaged: \(damage); nothing in it can be read. Look for a copy of it.")
  }

  /// A file, and what is the matter.
  public func notRescued(_ path: String, _ damage: String) -> String {
    say(
      """
      No new file can be made of \(path): \(damage). That session is whole: write \
      its documents with breakout export \(path); what is lost are the log of its acts up to there, and the \
      proof that nothing was altered.
      """)
  }

  /// What is the matter; the number of an entry.
  public func missing(_ event: Int) -> String { say("event \(event) is missing") }

  /// What is the matter; an entry such as “event 7”.
  public func altered(_ event: String) -> String {
    say("\(event) was altered, or the one before it")
  }

  /// What is the matter; an entry such as “event 7”.
  public func makesNoSense(_ event: String) -> String { say("\(event) makes no sense") }

  /// What is the matter; what the system says.
  public func unreadable(_ message: String) -> String { say("it cannot be read (\(message))") }

  /// What is the matter; the number of an entry, and what the system says.
  public func unreadable(after event: Int, _ message: String) -> String {
    say("it cannot be read after event \(event) (\(message))")
  }

  /// What is the matter; the number of an entry.
  public func onlySnapshot(until event: Int) -> String {
    say(
      """
      not all events up to event \(event) are there, and only a snapshot says how the session stood after it
      """)
  }

  /// What is the matter.
  public var noEvents: String { say("it holds no event") }

  /// Why a file cannot be read, in brackets.
  public var headIsDamaged: String { say("its head is damaged") }

  /// Why a file cannot be read, in brackets.
  public var noFileVersion: String { say("no file version") }

  /// An entry of a record: its number.
  public func event(_ number: Int) -> String { say("event \(number)") }

  /// An entry of a record: its number, its time and a word for programmers such as noteAdded.
  public func event(_ number: Int, _ details: [String]) -> String {
    say("event \(number) (\(words.lists.row(details)))")
  }
}

/// What was made out of a damaged file.
extension Words.Records {
  /// The part is the new file.
  public func written(_ file: String) -> String { say("Written: \(file)") }

  /// The part is the file that was thought to be damaged.
  public func isWhole(_ path: String) -> String {
    say("\(path) is whole; nothing is missing in the new file.")
  }

  /// A file, and what is the matter.
  public func isDamaged(_ path: String, _ damage: String) -> String {
    say("\(path) is damaged: \(damage).")
  }

  /// The number of an entry, and a file.
  public func snapshotHolds(until event: Int, in path: String) -> String {
    say(
      """
      A snapshot in it still holds the session as it stood after event \(event): write the documents of it \
      with breakout export \(path).
      """)
  }

  /// Nothing more was found.
  public var nothingBehind: String { say("No later event can be made out in it.") }

  /// How many entries follow, line by line.
  public func behindTheGap(_ count: Int) -> String {
    say(
      count,
      "\(count) event behind the gap can still be made out; it is not in the new file:",
      "\(count) events behind the gap can still be made out; they are not in the new file:")
  }

  /// A line for one of them: an entry, and a seat such as “rapporteur”.
  public func event(_ event: String, at seat: String) -> String {
    say("\(event) at the seat \(seat)")
  }
}
