import Terminal

extension CommandTable {
  static let balance: [CommandEntry] = [
    CommandEntry(
      .showBalance, "balance", [.cockpit: ["B"]],
      "Shows who was heard: the groups against the room, the silent, and each person.")
  ]
}
