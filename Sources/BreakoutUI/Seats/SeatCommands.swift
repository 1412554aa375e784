import BreakoutModel
import Terminal

extension Command {
  static let followRoom = Command(
    "follow the room", [.cockpit: ["0"], .noteLine: [.control("o")]],
    "Goes back to the point that the room is at.", hint: "to the room", nature: .looks
  ) {
    $0.followRoom()
    return []
  }

  static let showSeats = Command(
    "seats", [.cockpit: ["H"]],
    "Shows who sits at this session, since when, and when they did something last.", nature: .looks
  ) { $0.show(.seats) }

  static let keepMine = Command(
    "keep mine", [.versions: ["m"]],
    "Saves what was typed here; the other version stays in the history.", hint: "mine")

  static let keepTheirs = Command(
    "keep theirs", [.versions: ["t"]],
    "Leaves the text as the other seat wrote it.", hint: "theirs")

  static let keepBoth = Command(
    "keep both", [.versions: ["b"]],
    "Puts both versions into the line, to make one of them.", hint: "both")
}

extension CommandTable {
  /// Several seats at one session.
  static let seats: [Command] = [
    .followRoom, .showSeats, .keepMine, .keepTheirs, .keepBoth,
  ]
}
