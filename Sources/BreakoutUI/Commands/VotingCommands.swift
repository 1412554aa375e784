import Terminal

extension CommandTable {
  /// Votes beyond the opening of one.
  static let voting: [CommandEntry] = []
}
