/// The sessions of the rooms and the merged file.
extension Words.MergeCommand {
  /// The merged file was changed.
  public func changedElsewhere(_ file: String) -> String {
    say(
      """
      \(file) was changed by another program and is left as it is; leave, and start again from it.
      """)
  }

  /// The merged file may not be read; --into is typed as it is here.
  public func notReadable(_ file: String) -> String {
    say("\(file) cannot be read; ask its owner for it, or name another file with --into.")
  }

  /// The part is a sentence on why.
  public func lastNotSaved(_ reason: String) -> String {
    say("What was decided last is not saved, and no document was written. \(reason)")
  }

  /// The merged file, and the system's own reason.
  public func notWritten(_ file: String, reason: String) -> String {
    say("\(file) could not be written: \(reason).")
  }

  /// Behind a sentence on a session that a newer version of the program has written.
  public var mergeByNewer: String { say("It is not merged; merge it by that version.") }

  /// Behind a sentence on a session that is damaged.
  public var mergeCopy: String { say("It is not merged; merge an undamaged copy of it.") }

  /// A session that could be read before.
  public func noLongerReadable(_ file: String) -> String {
    say("\(file) can no longer be read; try again.")
  }

  /// A session.
  public func isStillOpen(_ session: String) -> String {
    say("\(session) is still open; it is merged as it stands. Merge it again once it is closed.")
  }

  /// A session, and the letters of two rooms such as A and B.
  public func addedBeside(_ session: String, original: String, label: String) -> String {
    say(
      """
      \(session) began as a copy of room \(original) and went its own way; it is merged as room \(label).
      """)
  }

  /// A session, two numbers of entries of its record, and the letter of a room.
  public func updated(_ session: String, from: Int, to: Int, label: String) -> String {
    say(
      """
      \(session) has gone on from entry \(from) to \(to) since it was merged as room \(label); what was \
      decided on texts that have changed is asked again.
      """)
  }
}
