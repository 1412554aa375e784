import BreakoutModel
import BreakoutWords
import Terminal

extension Cockpit {
  /// The reminder that is due, as it stands on the rule until somebody settles it; it takes no key away.
  var dueReminderText: String? {
    let due = session.dueReminders(at: now)
    guard let first = due.first else { return nil }
    // The whole of a long one is in the list; the key must be seen on a narrow screen too.
    let text = first.text.fitted(columns: max(20, size.columns - 20))
    let all = due.count > 1 ? words.followUp.due(text, more: due.count - 1) : text
    // The list of reminders says its keys itself.
    let settles = place == .reminders ? nil : Command.settleReminder.keys[place]?.first
    let told = settles.map { words.followUp.due(all, settledBy: "\($0)") } ?? all
    return "▶ \(ClockText.timeOfDay(first.due, session.header)) \(told)"
  }

  /// A notice does not hide what is due, except a problem, which has to be read in full.
  func withReminder(_ notice: Notice) -> String {
    guard !notice.isProblem, let due = dueReminderText else { return notice.text }
    return "\(due) · \(notice.text)"
  }
}
