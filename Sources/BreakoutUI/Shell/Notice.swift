import BreakoutModel
import BreakoutWords
import Terminal

/// One line that tells what just happened.
struct Notice: Equatable, Sendable {
  var text: String
  var isProblem = false
  /// When it appeared; a notice that is no problem leaves after a while.
  var since: Timestamp
  /// Whether it says that a decision is open, and goes with that.
  var isOfOpenDecision = false

  static let stay = Milliseconds.seconds(12)

  func isOver(at now: Timestamp) -> Bool { !isProblem && now - since >= Self.stay }
}

extension Cockpit {
  /// What stands on the rule above the note line: a question before everything else, and what is not
  /// saved for as long as it is not.
  var announcement: (text: String, isProblem: Bool)? {
    if let question { return (question.words, true) }
    if let notice {
      let text = withReminder(notice)
      // A problem goes with the next key; what is good news stays, and must not hide what lasts.
      guard !notice.isProblem, let lasting = lastingProblem else { return (text, notice.isProblem) }
      return ("\(lasting.mark) · \(text)", true)
    }
    if let lastingProblem { return (lastingProblem.sentence, true) }
    return dueReminderText.map { ($0, false) }
  }

  /// What is wrong for longer than a moment, in a few words and in full; `nil` where nothing is.
  private var lastingProblem: (mark: String, sentence: String)? {
    if !outbox.isEmpty {
      let count = outbox.acts.count
      let sentence =
        restartCopy.problem.map { words.shell.notSavedNorKept(count, outbox.reason, $0) }
        ?? words.shell.notSavedBecause(count, outbox.reason)
      return (words.shell.notSaved(count), sentence)
    }
    return restartCopy.problem.map {
      (words.shell.draftNotKept, words.shell.draftNotKept($0))
    }
  }
}
