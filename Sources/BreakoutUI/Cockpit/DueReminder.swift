import BreakoutModel

extension Cockpit {
  /// The reminder that is due, as it stands on the rule until somebody settles it; it takes no key away.
  var dueReminderText: String? {
    let due = session.dueReminders(at: now)
    guard let first = due.first else { return nil }
    let more = due.count > 1 ? " (and \(due.count - 1) more)" : ""
    let settles = Keymap.entry(of: .settleReminder)?.keyNames(in: place) ?? ""
    let key = settles.isEmpty ? "" : "; \(settles) when done"
    return "▶ \(ClockText.timeOfDay(first.due, session.header)) \(first.text)\(more)\(key)"
  }

  /// A notice does not hide what is due, except a problem, which has to be read in full.
  func withReminder(_ notice: Notice) -> String {
    guard !notice.isProblem, let due = dueReminderText else { return notice.text }
    return "\(due) · \(notice.text)"
  }
}
