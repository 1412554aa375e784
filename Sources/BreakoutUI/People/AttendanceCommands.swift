import BreakoutModel
import Terminal

extension Command {
  static let setPresence = Command(
    "presence", [.cockpit: ["P"]],
    "Counts who is in the room, as a whole or by constituency."
  ) {
    $0.openPresence()
    return []
  }

  static let showRoster = Command(
    "roster", [.cockpit: ["O"]],
    "Shows who is on the roster, to mark by name who comes and goes.", nature: .looks
  ) {
    $0.showRoster()
    return []
  }

  static let importRoster = Command(
    "import roster", [:],
    "Reads a roster from a CSV file and shows it before it is taken over."
  ) { $0.open(.importRoster) }

  static let countMore = Command(
    "count one more", [.presence: ["+", "="]], "Counts one more.", hint: "one more")

  static let countFewer = Command(
    "count one fewer", [.presence: ["-"]], "Counts one fewer.", hint: "one fewer")

  static let markListed = Command(
    "mark all listed", [.roster: [.control("a")]],
    "Marks everybody who is listed as present, after a question.", hint: "all here")

  static let addPerson = Command(
    "add person", [.roster: [.control("n")]], "Adds somebody to the roster.",
    hint: "add")

  static let editPerson = Command(
    "edit person", [.roster: [.control("e")]],
    "Changes the name, constituency or role of the selected person.", hint: "edit")

  static let removePerson = Command(
    "remove person", [.roster: [.control("x")]],
    "Takes the selected person off the roster; undo brings them back.", hint: "remove")
}

extension CommandTable {
  /// Who is in the room.
  static let attendance: [Command] = [
    .setPresence, .showRoster, .importRoster, .countMore, .countFewer, .markListed, .addPerson,
    .editPerson, .removePerson,
  ]
}

extension Cockpit {
  var presenceCommands: [(Command, String?)] {
    [
      (.accept, "save"), (.countMore, nil), (.countFewer, nil), (.nextField, "entitled"),
      (.leave, nil),
    ]
  }

  var rosterCommands: [(Command, String?)] {
    let isFiltered = if case .roster(let list) = panel { !list.query.isEmpty } else { false }
    return [
      (.accept, "here or gone"), (.leave, isFiltered ? "whole list" : nil), (.addPerson, nil),
      (.editPerson, nil),
      (.markListed, nil), (.removePerson, nil),
    ]
  }
}
