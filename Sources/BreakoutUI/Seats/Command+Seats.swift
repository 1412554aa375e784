import BreakoutModel
import Terminal

extension Command {
  static let followRoom = Command(
    \.followRoom, [.cockpit: ["0"], .noteLine: [.control("o")]], nature: .looks
  ) {
    $0.followRoom()
    return []
  }

  static let showSeats = Command(\.showSeats, [.cockpit: ["H"]], nature: .looks) { $0.show(.seats) }

  static let keepMine = Command(\.keepMine, [.versions: ["m"]])

  static let keepTheirs = Command(\.keepTheirs, [.versions: ["t"]])

  static let keepBoth = Command(\.keepBoth, [.versions: ["b"]])
}

extension CommandTable {
  /// Several seats at one session.
  static let seats: [Command] = [
    .followRoom, .showSeats, .keepMine, .keepTheirs, .keepBoth,
  ]
}
