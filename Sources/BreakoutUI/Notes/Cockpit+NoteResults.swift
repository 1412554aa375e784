import BreakoutModel
import BreakoutWords

extension Cockpit {
  /// What follows when an act on notes is in the record.
  mutating func didPerform(_ intent: NoteIntent, _ request: Request, _ events: [Event]) {
    switch intent {
    case .add:
      let home = session.notes.last?.point
      if let home, home != session.openPoint, session.openPoint != nil {
        say(words.notes.savedWhereBegun(home.number))
      }
      stayOrFollow()
      if request.origin == .noteLine, let why = session.notes.last.flatMap({ whyNote($0.text) }) {
        say(notice.map { words.shell.done(why, wayBack: $0.text) } ?? why)
      }
    case .substitute(let change): sayCorrected(change, request.account, events)
    case .extend, .edit, .move, .tag, .verify, .remove: break
    }
  }

  /// Who looks at another point stays there, and reads where the note went.
  private mutating func stayOrFollow() {
    guard isAway, let room = session.openPoint, let viewed = record.viewed else {
      record = .following
      return
    }
    say(words.notes.savedWhereTheRoomIs(room.number, viewed: viewed.number))
  }

  /// Why a line that looks like more than a note was kept as one; `nil` for what is plainly a note.
  private func whyNote(_ text: String) -> String? {
    if text.hasPrefix("/"), let word = text.split(separator: " ").first {
      let name = String(word).fitted(columns: 20)
      return words.notes.noSuchCommand(name, wayBack)
    }
    if case .substitution(let change) = NoteLine(parsing: text) {
      let old = change.old.fitted(columns: 30)
      return words.notes.noNoteHolds(old, wayBack)
    }
    return NoteLine.isMarkAlone(text)
      ? words.notes.nothingBehind(text, wayBack) : nil
  }
}
