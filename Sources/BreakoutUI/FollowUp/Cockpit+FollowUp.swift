import BreakoutModel
import BreakoutWords
import Terminal

/// Reminders, parked issues and those who were not heard.
extension Cockpit {
  mutating func show(_ list: FollowUp) -> [Effect] {
    isTyping = false
    notice = nil
    lead(to: .followUp(list))
    return []
  }

  mutating func settleDueReminder() -> [Effect] {
    guard let reminder = session.dueReminders(at: now).first else {
      say(words.followUp.nothingIsDue)
      return []
    }
    return ask(.clock(.settleReminder(reminder.id)))
  }

  mutating func handle(_ list: FollowUp, _ command: Command?, _ key: Key) -> [Effect] {
    var list = list
    switch command {
    case .up: list.move(by: -1, in: session)
    case .down: list.move(by: 1, in: session)
    case .pageUp: list.move(by: -10, in: session)
    case .pageDown: list.move(by: 10, in: session)
    case .leave:
      panel = nil
      return []
    case .undo, .remind, .countTooLate: return command.map { run($0, key) } ?? []
    case nil: return sayUnknown(key)
    case let command?:
      switch list {
      case .reminders(let choice): return settle(choice)
      case .parking(let choice): return decide(choice, command)
      case .unheard(let choice): return accommodate(choice, command)
      }
    }
    panel = .followUp(list)
    return []
  }

  private func settle(_ choice: Choice<ReminderID>) -> [Effect] {
    choice.selected(in: session.openReminders.map(\.id)).map { ask(.clock(.settleReminder($0))) }
      ?? []
  }

  private mutating func decide(_ choice: Choice<NoteID>, _ command: Command) -> [Effect] {
    guard let id = choice.selected(in: session.parkedNotes.map(\.id)), let note = session.notes[id]
    else { return [] }
    switch command {
    case .accept: return open(.parkedOwner(note))
    case .toSponsor: return ask(.followUp(.settleParked(id, .returnedToSponsor)))
    case .toPlenary: return ask(.followUp(.settleParked(id, .toPlenary)))
    case .reopenParked: return ask(.followUp(.settleParked(id, nil)))
    case .bringBack: return open(.bringBack(note, to: session.pointAtHand))
    default: return []
    }
  }

  private mutating func accommodate(
    _ choice: Choice<InterventionID>, _ command: Command
  ) -> [Effect] {
    guard let id = choice.selected(in: session.unheard.map(\.id)),
      let one = session.floor.interventions[id]
    else { return [] }
    switch command {
    case .accept, .takeWritten: return open(.written(one, in: session))
    case .settleUnheard: return ask(.floor(.release(id)))
    case .backOnList: return putBack(one)
    default: return []
    }
  }

  /// A closed list is no obstacle: whoever puts somebody back on it means it.
  private mutating func putBack(_ one: Intervention) -> [Effect] {
    let person = one.details.person
    let isWaiting = session.line.contains { waiting in
      waiting.details.kind == one.details.kind && waiting.details.person == person
        && session.speaker(of: person).name != nil
    }
    guard !isWaiting else {
      say(words.followUp.waitsAlready(session.name(of: person)), isProblem: true)
      return []
    }
    var details = one.details
    details.answers = nil
    return ask(.floor(.request(details, despite: true)), then: [.floor(.release(one.id))])
  }

  /// What follows when one of those acts is in the record.
  mutating func didPerform(_ intent: FollowUpIntent) {
    switch intent {
    case .settleParked(let id, let ticket?):
      guard let note = session.notes[id] else { return }
      say(words.followUp.settled(note.text.fitted(columns: 30), ticket.words))
    case .settleParked(_, nil), .note: break
    }
  }

  /// A reminder typed in the note line behind `/remind`; `nil` for any other words. It leaves the line only
  /// once it is safe.
  mutating func remind(_ typed: String) -> [Effect]? {
    guard let first = typed.split(separator: " ", maxSplits: 1).first, isReminder(typed) else {
      return nil
    }
    switch ReminderLine.read(String(typed.dropFirst(first.count)), in: session, at: now) {
    case .success(let line): return ask(.clock(.remind(line.text, at: line.due)), from: .noteLine)
    case .failure(let problem):
      say(problem.sentence, isProblem: true)
      return []
    }
  }

  /// Whether a command holds more than its name and that is `remind`.
  func isReminder(_ typed: String) -> Bool {
    guard let first = typed.split(separator: " ", maxSplits: 1).first else { return false }
    let names = [Command.remind.englishName, Command.remind.name].map(\.folded)
    return names.contains(first.folded) && first.count < typed.count
  }

  /// Rings once when a reminder becomes due.
  func ringReminders(since before: Timestamp) -> [Effect] {
    guard bell != .never else { return [] }
    let isDue = session.dueReminders(at: now).contains { $0.due > before }
    return isDue ? [.ring] : []
  }
}
