extension Session {
  /// What is due and not settled yet, the one that has waited longest first; also what became due while
  /// nobody was there. Nothing any more once the session is closed.
  public func dueReminders(at now: Timestamp) -> [Reminder] {
    guard closed == nil else { return [] }
    return openReminders.filter { $0.due <= now }
  }

  /// When the next reminder becomes due; `nil` where none will.
  public func nextReminder(after now: Timestamp) -> Timestamp? {
    guard closed == nil else { return nil }
    return openReminders.first { $0.due > now }?.due
  }

  /// All that are not settled, by their time.
  public var openReminders: [Reminder] {
    reminders.values.filter { !$0.isSettled }.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
  }
}
