import Terminal

extension CommandTable {
  /// Who is in the room.
  static let attendance: [CommandEntry] = [
    CommandEntry(
      .setPresence, "presence", [.cockpit: ["P"]],
      "Counts who is in the room, as a whole or by constituency."),
    CommandEntry(
      .showRoster, "roster", [.cockpit: ["O"]],
      "Shows who is on the roster, to mark by name who comes and goes."),
    CommandEntry(
      .importRoster, "import roster", [:],
      "Reads a roster from a CSV file and shows it before it is taken over."),
    CommandEntry(
      .countMore, "count one more", [.presence: ["+", "="]], "Counts one more.", hint: "one more"),
    CommandEntry(
      .countFewer, "count one fewer", [.presence: ["-"]], "Counts one fewer.", hint: "one fewer"),
    CommandEntry(
      .markListed, "mark all listed", [.roster: [.control("a")]],
      "Marks everybody who is listed as present, after a question.", hint: "all here"),
    CommandEntry(
      .addPerson, "add person", [.roster: [.control("n")]], "Adds somebody to the roster.",
      hint: "add"),
    CommandEntry(
      .editPerson, "edit person", [.roster: [.control("e")]],
      "Changes the name, constituency or role of the selected person.", hint: "edit"),
    CommandEntry(
      .removePerson, "remove person", [.roster: [.control("x")]],
      "Takes the selected person off the roster; undo brings them back.", hint: "remove"),
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
