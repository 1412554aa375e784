import BreakoutModel
import BreakoutWords
import Terminal

/// The note line's beginning and end, and what is selected in the record.
extension Cockpit {
  mutating func type(_ start: String) -> [Effect] {
    isTyping = true
    if composer.isEmpty, !start.isEmpty {
      composer.editor.insert(start)
      composer.startedAt = now
    }
    return []
  }

  /// Esc in the line: an edit of an earlier note is kept for the next time, a new note stays as it is.
  mutating func leaveNote() {
    let target = composer.target
    guard target != .new else {
      isTyping = false
      return
    }
    let edit = Composer.KeptEdit(text: composer.editor.text, base: composer.base)
    let isChanged = calledUpText.map { $0 != edit.text } ?? false
    clearLine()
    guard isChanged else { return }
    composer.keptEdits[target] = edit
    say(words.notes.editIsKept)
  }

  /// Empties the line and goes back to where an edit was called from.
  mutating func clearLine() {
    if composer.returnsToKeys { isTyping = false }
    composer.clear()
    if composer.takeReturned() {
      say(words.notes.textIsBack, isProblem: true)
    }
  }

  mutating func openEntry() -> [Effect] {
    if selectsSetUp { return openSetUpLine() }
    switch selectedEntry {
    case .note(let id):
      if let note = session.notes[id] {
        let returnsToKeys = !isTyping
        edit(note)
        composer.returnsToKeys = returnsToKeys
      }
    case .recommendation(let id):
      if let one = session.recommendations[id] { return open(.recommendation(one)) }
    case .decision(let id):
      if session.openDecision == id { return resumeDecision() }
      if let panel = resultPanel(of: id) { return show(panel) }
      if let one = session.decisions[id], showDecision(one) { return [] }
      if let one = session.decisions[id].flatMap({ $0.subject.recommendation })
        .flatMap({ session.recommendations[$0] })
      {
        return open(.recommendation(one))
      }
    case nil:
      if let viewed = record.viewed, viewed != session.openPoint {
        guard isInCharge else {
          question = Question(
            text: words.notes.openForTheRoom(viewed.number),
            ifYes: .perform(.walk(.open(viewed, confirmed: false))))
          return []
        }
        return ask(.walk(.open(viewed, confirmed: false)))
      }
      if let one = undecidedAtTheEnd { return open(.recommendation(one)) }
      say(
        session.entryCount(of: viewedPoint) > 0
          ? words.notes.selectALine
          : session.started == nil
            ? words.notes.nothingWritten
            : words.notes.nothingWrittenHere)
    }
    return []
  }

  mutating func openOnNote(_ form: (Note) -> Form) -> [Effect] {
    guard let note = selectedNote else { return [] }
    return open(form(note))
  }

  func verifyQuotation() -> [Effect] {
    guard let note = selectedNote, note.kind == .quotation else { return [] }
    return ask(.note(.verify(note.id, !note.isVerified)))
  }

  func removeEntry() -> [Effect] {
    switch selectedEntry {
    case .note(let id): ask(.note(.remove(id)))
    case .recommendation(let id): ask(.recommendation(.mark(id, .withdrawn)))
    case .decision, nil: []
    }
  }

  var whyNoNote: String? {
    selectedNote == nil ? words.notes.selectANote : nil
  }

  var whyNotRemoved: String? {
    switch selectedEntry {
    case .note, .recommendation: nil
    case .decision: words.notes.decisionStays
    case nil: words.notes.selectAnEntry
    }
  }
}
