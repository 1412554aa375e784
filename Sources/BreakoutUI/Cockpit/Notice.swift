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

/// A yes-or-no question; the safe answer is no and the default.
struct Question: Equatable, Sendable {
  var text: String
  var ifYes: Answer

  enum Answer: Equatable, Sendable {
    case perform(Intent)
    case quit
  }
}
