import Terminal

extension CommandTable {
  /// Polls, rounds of consent and priorities.
  static let polling: [CommandEntry] = []
}
