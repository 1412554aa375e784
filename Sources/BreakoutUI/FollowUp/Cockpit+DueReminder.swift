import BreakoutModel
import Terminal

extension Cockpit {
  /// The reminder that is due, as it stands on the rule until somebody settles it; it takes no key away.
  var dueReminderText: String? {
    let due = session.dueReminders(at: now)
    guard let first = due.first else { return nil }
    // The whole of a long one is in the list; the key must be seen on a narrow screen too.
    let text = first.text.fitted(columns: max(20, size.columns - 20))
    let more = due.count > 1 ? " (and \(due.count - 1) more)" : ""
    // The list of reminders says its keys itself.
    let settles = place == .reminders ? nil : Command.settleReminder.keys[place]?.first
    let key = settles.map { "; \($0) when done" } ?? ""
    return "▶ \(ClockText.timeOfDay(first.due, session.header)) \(text)\(more)\(key)"
  }

  /// A notice does not hide what is due, except a problem, which has to be read in full.
  func withReminder(_ notice: Notice) -> String {
    guard !notice.isProblem, let due = dueReminderText else { return notice.text }
    return "\(due) · \(notice.text)"
  }
}
