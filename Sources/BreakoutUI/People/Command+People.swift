import BreakoutModel
import BreakoutWords
import Terminal

extension Command {
  static let setPresence = Command(\.setPresence, [.cockpit: ["P"]]) {
    $0.openPresence()
    return []
  }

  static let showRoster = Command(\.showRoster, [.cockpit: ["O"]], nature: .looks) {
    $0.showRoster()
    return []
  }

  static let importRoster = Command(\.importRoster, [:]) { $0.open(.importRoster) }

  static let countMore = Command(\.countMore, [.presence: ["+", "="]])

  static let countFewer = Command(\.countFewer, [.presence: ["-"]])

  static let markListed = Command(\.markListed, [.roster: [.control("a")]])

  static let addPerson = Command(\.addPerson, [.roster: [.control("n")]])

  static let editPerson = Command(\.editPerson, [.roster: [.control("e")]])

  static let removePerson = Command(\.removePerson, [.roster: [.control("x")]])
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
      (.accept, words.people.save), (.countMore, nil), (.countFewer, nil),
      (.nextField, words.people.entitled),
      (.leave, nil),
    ]
  }

  var rosterCommands: [(Command, String?)] {
    let isFiltered = if case .roster(let list) = panel { !list.query.isEmpty } else { false }
    return [
      (.accept, words.people.hereOrGone), (.leave, isFiltered ? words.people.wholeList : nil),
      (.addPerson, nil),
      (.editPerson, nil),
      (.markListed, nil), (.removePerson, nil),
    ]
  }
}
