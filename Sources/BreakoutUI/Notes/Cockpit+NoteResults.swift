import BreakoutModel

extension Cockpit {
  /// What follows when an act on notes is in the record.
  mutating func didPerform(_ intent: NoteIntent, _ request: Request, _ events: [Event]) {
    switch intent {
    case .add:
      let home = session.notes.last?.point
      if let home, home != session.openPoint, session.openPoint != nil {
        say("Saved under point \(home.number), which was open when it was begun.")
      }
      stayOrFollow()
      if request.origin == .noteLine, let why = session.notes.last.flatMap({ whyNote($0.text) }) {
        say([why, notice?.text].compactMap(\.self).joined(separator: " "))
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
    say("Saved under point \(room.number), where the room is; you look at point \(viewed.number).")
  }

  /// Why a line that looks like more than a note was kept as one; `nil` for what is plainly a note.
  private func whyNote(_ text: String) -> String? {
    if text.hasPrefix("/"), let word = text.split(separator: " ").first {
      let name = String(word).fitted(columns: 20)
      return "There is no command “\(name)”; it is kept as a note. \(wayBack)"
    }
    if case .substitution(let change) = NoteLine(parsing: text) {
      let old = change.old.fitted(columns: 30)
      return "No note of this point holds “\(old)”; the line is kept as a note. \(wayBack)"
    }
    return NoteLine.isMarkAlone(text)
      ? "Nothing stands behind “\(text)”; it is kept as a note. \(wayBack)" : nil
  }
}
