import BreakoutModel
import Terminal

extension Command {
  static let showPrompter = Command(
    "prompter", [.cockpit: [.control("p")]],
    "Lists what a moderator says, with what fits now marked.", nature: .looks
  ) {
    $0.showPrompter()
    return []
  }

  static let remind = Command(
    "remind", [.cockpit: ["T"], .reminders: ["T"]],
    "Sets a reminder: in 10 photo, at 11:20 photo, or 5 before the end photo.",
    hint: "new one"
  ) { $0.open(.remind) }

  static let settleReminder = Command(
    "settle reminder",
    [.cockpit: ["a"], .noteLine: [.control("g")], .reminders: ["x", "a"]],
    "The reminder that is due is done, or the selected one is not needed.", hint: "done"
  ) {
    $0.settleDueReminder()
  } disabled: {
    $0.session.openReminders.isEmpty ? "No reminder is set; T sets one." : nil
  }

  static let showReminders = Command(
    "reminders", [.cockpit: [.control("t")]],
    "Shows the reminders that are set, to settle or to remove them.", nature: .looks
  ) { $0.show(.reminders(Choice($0.session.dueReminders(at: $0.now).first?.id))) }

  static let showParking = Command(
    "parking lot", [.cockpit: ["L"]],
    "Shows the parked issues, with who takes up which and by when.", nature: .looks
  ) { $0.show(.parking(Choice($0.session.parkedNotes.first { $0.ticket == nil }?.id))) }

  static let toSponsor = Command(
    "returned to sponsor", [.parking: ["s"]],
    "The selected issue goes back to who raised it.", hint: "to sponsor")

  static let toPlenary = Command(
    "to plenary", [.parking: ["p"]], "The selected issue goes to the plenary.",
    hint: "to plenary")

  static let reopenParked = Command(
    "open again", [.parking: ["x"]],
    "Nobody takes the selected issue up after all.", hint: "open again")

  static let bringBack = Command(
    "bring back", [.parking: ["b"]],
    "Makes the selected issue an open question of a point again.", hint: "bring back")

  static let showUnheard = Command(
    "unheard", [.cockpit: ["U"]],
    "Shows who asked for the floor and was not heard.", nature: .looks
  ) { $0.show(.unheard(Choice($0.session.unheard.last?.id))) }

  static let takeWritten = Command(
    "in writing", [.unheard: ["w"]],
    "Takes a written contribution of the selected person into the record.", hint: "in writing")

  static let backOnList = Command(
    "back on the list", [.unheard: ["a"]],
    "Puts the selected person on the speakers' list of this point.", hint: "on the list")

  static let settleUnheard = Command(
    "settle a request", [.unheard: ["x"]],
    "The selected person does not want to speak any more.", hint: "settle")

  static let countTooLate = Command(
    "count too late", [.unheard: ["c"]],
    "Counts somebody who asked when the list was closed.", hint: "too late"
  ) { $0.open(.countTooLate) }
}

extension CommandTable {
  /// What to say, and what must not be forgotten.
  static let followUp: [Command] = [
    .showPrompter, .remind, .settleReminder, .showReminders, .showParking, .toSponsor, .toPlenary,
    .reopenParked, .bringBack, .showUnheard, .takeWritten, .backOnList, .settleUnheard,
    .countTooLate,
  ]
}

extension Cockpit {
  /// What matters in a list, by what is selected.
  func followUpCommands(_ list: FollowUp) -> [(Command, String?)] {
    switch list {
    case .reminders:
      let isEmpty = session.openReminders.isEmpty
      return (isEmpty ? [] : [(.accept, "done")]) + [(.remind, nil), (.leave, nil)]
    case .parking(let choice):
      guard
        let note = choice.selected(in: session.parkedNotes.map(\.id)).flatMap({ session.notes[$0] })
      else { return [(.leave, nil)] }
      return [(.accept, "owner"), (.toPlenary, nil), (.leave, nil), (.toSponsor, nil)]
        + [(.bringBack, nil)] + (note.ticket == nil ? [] : [(.reopenParked, nil)])
    case .unheard(let choice):
      let count: [(Command, String?)] =
        session.floor.rules.isListOpen ? [] : [(.countTooLate, nil)]
      guard choice.selected(in: session.unheard.map(\.id)) != nil else {
        return count + [(.leave, nil)]
      }
      return [(.accept, "in writing"), (.backOnList, nil), (.leave, nil), (.settleUnheard, nil)]
        + count
    }
  }
}
