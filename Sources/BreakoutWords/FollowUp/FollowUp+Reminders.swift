/// Reminders. `T`, `a`, `x` and Ctrl-T are keys; what is typed stays as it is here, for it is read in English.
extension Words.FollowUp {
  /// On a rule: what is to be remembered, and how many more reminders are due.
  public func due(_ text: String, more: Int) -> String {
    say(more, "\(text) (and \(more) more)", "\(text) (and \(more) more)")
  }

  /// On a rule: what is due, and the key that settles it.
  public func due(_ text: String, settledBy key: String) -> String {
    say("\(text); \(key) when done")
  }

  /// A key that settles what is due found nothing.
  public var nothingIsDue: String {
    say("No reminder is due yet; Ctrl-T shows those that are set.")
  }

  /// Why reminders cannot be settled.
  public var noReminder: String { say("No reminder is set; T sets one.") }

  /// Bottom line: settles a reminder.
  public var done: String { say("done") }

  /// Heading: how many reminders are set.
  public func remindersSet(_ count: Int) -> String {
    say(count, "Reminders · \(count) set", "Reminders · \(count) set")
  }

  /// Heading: how many reminders are due.
  public func remindersDue(_ count: Int) -> String {
    say(count, "Reminders · \(count) due", "Reminders · \(count) due")
  }

  /// At the right of a reminder.
  public var isDue: String { say("due") }

  /// In the place of an empty list; what stands in quotation marks is typed.
  public var noReminders: String {
    say("No reminder is set: T sets one, e.g. “in 10 panel photo”.")
  }

  /// Heading of a form, with what can be typed.
  public var remindMe: String { say("Remind me · in 10 …, at 11:20 …, 5 before the end …") }

  /// A field.
  public var whenThenWhat: String { say("When, then what") }
}

/// Why what was typed is no reminder.
extension Words.FollowUp {
  /// A reminder without a time.
  public var noTime: String {
    say("Say when, then what: in 10 …, at 11:20 …, or 5 before the end ….")
  }

  /// A reminder that is only a time.
  public var noText: String { say("Say what to be reminded of, behind the time.") }

  /// A reminder before the end of a session that has not begun.
  public var noEnd: String {
    say("The session has not begun, so its end is not known; say in 10 … or at 11:20 ….")
  }

  /// A reminder whose length is none.
  public func badLength(_ typed: String) -> String {
    say("“\(typed)” is no number of minutes; write in 10 …, in 1:30 … or in 1 h ….")
  }

  /// A reminder whose time is none.
  public func badTime(_ typed: String) -> String {
    say("“\(typed)” is no time of the clock; write at 11:20 ….")
  }
}
