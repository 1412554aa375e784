import Terminal

extension CommandTable {
  /// Who is in the room.
  static let attendance: [CommandEntry] = []
}
