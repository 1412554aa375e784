import BreakoutModel

/// Edits of notes that were left with Esc, in a draft.
extension Cockpit {
  /// In the order of their numbers, so that the same edits make the same draft.
  var keptEdits: [Draft.Edit] {
    composer.keptEdits.compactMap { target, edit in
      guard case .note(let id) = target, recordable(edit.text) == edit.text else { return nil }
      return Draft.Edit(note: id, text: edit.text, base: edit.base)
    }
    .sorted { $0.note < $1.note }
  }

  /// An edit of a note that is gone comes back as a text of its own.
  mutating func restore(_ edit: Draft.Edit) {
    guard session.notes[edit.note] != nil else {
      composer.returned.append(Composer.Returned(text: edit.text, startedAt: now))
      return
    }
    composer.keptEdits[.note(edit.note)] = Composer.KeptEdit(text: edit.text, base: edit.base)
  }
}
