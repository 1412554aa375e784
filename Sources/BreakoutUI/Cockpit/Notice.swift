import BreakoutModel

/// One line that tells what just happened.
struct Notice: Equatable, Sendable {
  var text: String
  var isProblem = false
  /// When it appeared; a notice that is no problem leaves after a while.
  var since: Timestamp

  static let stay = Milliseconds.seconds(12)

  func isOver(at now: Timestamp) -> Bool { !isProblem && now - since >= Self.stay }
}

extension Cockpit {
  /// What stands on the rule above the note line: a question before everything else, and what is not
  /// saved for as long as it is not.
  var announcement: (text: String, isProblem: Bool)? {
    if let question { return (question.text, true) }
    if let notice { return (notice.text, notice.isProblem) }
    guard !outbox.isEmpty else { return nil }
    return ("\(outbox.requests.count) NOT SAVED, kept here and tried again: \(outbox.reason)", true)
  }
}

/// A yes-or-no question; the safe answer is no and the default.
struct Question: Equatable, Sendable {
  var text: String
  var ifYes: Answer

  enum Answer: Equatable, Sendable {
    case perform(Intent)
    case quit
  }
}
