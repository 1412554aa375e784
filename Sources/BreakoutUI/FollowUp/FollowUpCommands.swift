import BreakoutModel
import Terminal

extension CommandTable {
  /// What to say, and what must not be forgotten.
  static let followUp: [CommandEntry] = [
    CommandEntry(
      .showPrompter, "prompter", [.cockpit: [.control("p")]],
      "Lists what a moderator says, with what fits now marked."),
    CommandEntry(
      .remind, "remind", [.cockpit: ["T"], .reminders: ["T"]],
      "Sets a reminder: in 10 photo, at 11:20 photo, or 5 before the end photo.",
      hint: "new one"),
    CommandEntry(
      .settleReminder, "settle reminder",
      [.cockpit: ["a"], .noteLine: [.control("g")], .reminders: ["x", "a"]],
      "The reminder that is due is done, or the selected one is not needed.", hint: "done"),
    CommandEntry(
      .showReminders, "reminders", [.cockpit: [.control("t")]],
      "Shows the reminders that are set, to settle or to remove them."),
    CommandEntry(
      .showParking, "parking lot", [.cockpit: ["L"]],
      "Shows the parked issues, with who takes up which and by when."),
    CommandEntry(
      .toSponsor, "returned to sponsor", [.parking: ["s"]],
      "The selected issue goes back to who raised it.", hint: "to sponsor"),
    CommandEntry(
      .toPlenary, "to plenary", [.parking: ["p"]], "The selected issue goes to the plenary.",
      hint: "to plenary"),
    CommandEntry(
      .reopenParked, "open again", [.parking: ["x"]],
      "Nobody takes the selected issue up after all.", hint: "open again"),
    CommandEntry(
      .bringBack, "bring back", [.parking: ["b"]],
      "Makes the selected issue an open question of a point again.", hint: "bring back"),
    CommandEntry(
      .showUnheard, "unheard", [.cockpit: ["U"]],
      "Shows who asked for the floor and was not heard."),
    CommandEntry(
      .takeWritten, "in writing", [.unheard: ["w"]],
      "Takes a written contribution of the selected person into the record.", hint: "in writing"),
    CommandEntry(
      .backOnList, "back on the list", [.unheard: ["a"]],
      "Puts the selected person on the speakers' list of this point.", hint: "on the list"),
    CommandEntry(
      .settleUnheard, "settle a request", [.unheard: ["x"]],
      "The selected person does not want to speak any more.", hint: "settle"),
    CommandEntry(
      .countTooLate, "count too late", [.unheard: ["c"]],
      "Counts somebody who asked when the list was closed.", hint: "too late"),
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

  /// Why one of these commands does nothing now.
  func whyFollowUpDisabled(_ command: Command) -> String? {
    switch command {
    case .settleReminder:
      session.openReminders.isEmpty ? "No reminder is set; T sets one." : nil
    default: nil
    }
  }
}
