import Terminal

extension CommandTable {
  /// Several seats at one session.
  static let seats: [CommandEntry] = [
    CommandEntry(
      .followRoom, "follow the room", [.cockpit: ["0"], .noteLine: [.control("o")]],
      "Goes back to the point that the room is at.", hint: "to the room"),
    CommandEntry(
      .showSeats, "seats", [.cockpit: ["H"]],
      "Shows who sits at this session, since when, and when they did something last."),
    CommandEntry(
      .keepMine, "keep mine", [.versions: ["m"]],
      "Saves what was typed here; the other version stays in the history.", hint: "mine"),
    CommandEntry(
      .keepTheirs, "keep theirs", [.versions: ["t"]],
      "Leaves the text as the other seat wrote it.", hint: "theirs"),
    CommandEntry(
      .keepBoth, "keep both", [.versions: ["b"]],
      "Puts both versions into the line, to make one of them.", hint: "both"),
  ]
}
