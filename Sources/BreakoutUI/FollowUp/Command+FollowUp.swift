import BreakoutModel
import BreakoutWords
import Terminal

extension Command {
  static let showPrompter = Command(\.showPrompter, [.cockpit: [.control("p")]], nature: .looks) {
    $0.showPrompter()
    return []
  }

  static let remind = Command(\.remind, [.cockpit: ["T"], .reminders: ["T"]]) { $0.open(.remind) }

  static let settleReminder = Command(
    \.settleReminder, [.cockpit: ["a"], .noteLine: [.control("g")], .reminders: ["x", "a"]]
  ) {
    $0.settleDueReminder()
  } disabled: {
    $0.session.openReminders.isEmpty ? words.followUp.noReminder : nil
  }

  static let showReminders = Command(\.showReminders, [.cockpit: [.control("t")]], nature: .looks) {
    $0.show(.reminders(Choice($0.session.dueReminders(at: $0.now).first?.id)))
  }

  static let showParking = Command(\.showParking, [.cockpit: ["L"]], nature: .looks) {
    $0.show(.parking(Choice($0.session.parkedNotes.first { $0.ticket == nil }?.id)))
  }

  static let toSponsor = Command(\.toSponsor, [.parking: ["s"]])

  static let toPlenary = Command(\.toPlenary, [.parking: ["p"]])

  static let reopenParked = Command(\.reopenParked, [.parking: ["x"]])

  static let bringBack = Command(\.bringBack, [.parking: ["b"]])

  static let showUnheard = Command(\.showUnheard, [.cockpit: ["U"]], nature: .looks) {
    $0.show(.unheard(Choice($0.session.unheard.last?.id)))
  }

  static let takeWritten = Command(\.takeWritten, [.unheard: ["w"]])

  static let backOnList = Command(\.backOnList, [.unheard: ["a"]])

  static let settleUnheard = Command(\.settleUnheard, [.unheard: ["x"]])

  static let countTooLate = Command(\.countTooLate, [.unheard: ["c"]]) { $0.open(.countTooLate) }
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
      return (isEmpty ? [] : [(.accept, words.followUp.done)]) + [(.remind, nil), (.leave, nil)]
    case .parking(let choice):
      guard
        let note = choice.selected(in: session.parkedNotes.map(\.id)).flatMap({ session.notes[$0] })
      else { return [(.leave, nil)] }
      return [
        (.accept, words.followUp.ownerHint), (.toPlenary, nil), (.leave, nil), (.toSponsor, nil),
      ]
        + [(.bringBack, nil)] + (note.ticket == nil ? [] : [(.reopenParked, nil)])
    case .unheard(let choice):
      let count: [(Command, String?)] =
        session.floor.rules.isListOpen ? [] : [(.countTooLate, nil)]
      guard choice.selected(in: session.unheard.map(\.id)) != nil else {
        return count + [(.leave, nil)]
      }
      return [
        (.accept, words.followUp.inWriting), (.backOnList, nil), (.leave, nil),
        (.settleUnheard, nil),
      ]
        + count
    }
  }
}
