/// What `breakout verify` says, line by line.
extension Words.Records {
  /// A file, and what is the matter.
  public func recordIsDamaged(_ path: String, _ damage: String) -> String {
    say("\(path): the record is damaged: \(damage).")
  }

  /// Nothing before the damage.
  public var noEventTrusted: String { say("No event can be trusted.") }

  /// What is whole before the damage: a number of entries, and their time.
  public func intactBefore(_ extent: String) -> String { say("Intact before: \(extent).") }

  /// A file, a number of entries, and their time.
  public func isIntact(_ path: String, _ extent: String) -> String {
    say("\(path): intact, \(extent).")
  }

  /// A file of which something else is not as it should be, a number of entries, and their time.
  public func recordIsIntact(_ path: String, _ extent: String) -> String {
    say("\(path): the record is intact, \(extent).")
  }

  /// How many entries.
  public func events(_ count: Int) -> String {
    say(count, "\(count) event", "\(count) events")
  }

  /// How many entries, and the times of the first and the last.
  public func extent(_ count: Int, from first: String, to last: String) -> String {
    say("\(events(count)) from \(first) to \(last)")
  }

  /// How many entries a new file would have.
  public func rescuable(_ count: Int) -> String {
    say("breakout rescue makes a whole file of \(events(count)).")
  }

  /// How many entries a new file would have, and how many it would not.
  public func rescuable(_ count: Int, behind: Int) -> String {
    say(
      """
      breakout rescue makes a whole file of \(events(count)); \
      \(events(behind)) more stand behind the gap, and it lists them.
      """)
  }

  /// A snapshot is what the file keeps to be opened sooner.
  public var snapshotDiffers: String {
    say("The snapshot differs from the record; it must have been altered.")
  }

  /// The part is what SQLite, the database, says.
  public func fault(_ fault: String) -> String {
    say("SQLite finds a fault in the file: \(fault).")
  }

  /// The number of an entry that declared a result, and a sentence on how it is counted.
  public func recounted(_ event: Int, _ sentence: String) -> String {
    say("Event \(event): \(sentence)")
  }

  /// The part is a sum over the whole record.
  public func lastLink(_ link: String) -> String { say("Last link: \(link).") }

  /// The file may be older than the session.
  public var isCopy: String {
    say(
      """
      This file was copied or moved since it was last written. If the session was open then, its newest \
      acts may have stayed behind: compare the last link with that of the original or of a document.
      """)
  }

  /// The part is a file.
  public func hasLog(_ path: String) -> String {
    say("The newest acts may still be in the log beside it, \(path)-wal: copy both.")
  }

  /// The number of a version, when it was issued, how many entries it was made from, and a sum over them.
  public func issued(_ version: Int, _ moment: String, events: Int, link: String) -> String {
    say(
      """
      Version \(version) of the document, issued \(moment), was made from \(self.events(events)), \
      which the record holds as they were: SHA-256 \(link).
      """)
  }

  /// The number of a version, when it was issued, and how many entries it was made from.
  public func issuedLost(_ version: Int, _ moment: String, events: Int) -> String {
    say(
      """
      Version \(version) of the document, issued \(moment), was made from \(self.events(events)), \
      and not all of them can be read any more.
      """)
  }

  /// Two files.
  public func areEqual(_ first: String, _ second: String) -> String {
    say("\(first) and \(second) hold the same record.")
  }

  /// Two files, and how many entries the first one lacks.
  public func isBehind(_ first: String, _ second: String, events: Int) -> String {
    say(
      events,
      "\(first) is an earlier copy of \(second), \(events) event behind.",
      "\(first) is an earlier copy of \(second), \(events) events behind.")
  }

  /// Two files, the number of the last entry that both have, and how many each has besides.
  public func haveParted(
    _ first: String, _ second: String, after event: Int, more: Int, others: Int
  ) -> String {
    say(
      """
      \(first) and \(second) are copies of one session that part after event \(event): \
      \(more) and \(others) events have come since; keep both, and go on with one.
      """)
  }

  /// A session file, a document, and how many entries this was made from.
  public func holds(_ path: String, _ document: String, events: Int) -> String {
    say(
      """
      \(path) holds all that \(document) was made from, as it was (\(self.events(events))); whether the words \
      of \(document) were changed since is not looked at: export it again and compare.
      """)
  }

  /// A session file, a document, how many entries this was made from, and how many can be read.
  public func endsBefore(_ path: String, _ document: String, events: Int, found: Int) -> String {
    say(
      """
      \(path) no longer holds what \(document) was made from: that had \(self.events(events)), and \(found) \
      can be read here.
      """)
  }

  /// A session file, a document, and the number of an entry.
  public func differs(_ path: String, _ document: String, at event: Int) -> String {
    say(
      """
      \(path) is not the record that \(document) was made from: event \(event) or one before it differs.
      """)
  }
}
