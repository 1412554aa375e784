import BreakoutModel

/// What came back to be changed or entered again, in a draft: edits of notes that were left, and texts that
/// wait for an empty line.
extension Cockpit {
  var returnedDrafts: [[String]] {
    let edits = composer.keptEdits.compactMap { target, edit in
      if case .note(let id) = target, recordable(edit.text) == edit.text { (id, edit) } else { nil }
    }
    .sorted { $0.0 < $1.0 }
    .map { ["left", "\($0.0.number)", $0.1.base ?? "", $0.1.text] }
    let texts = composer.returned.filter { recordable($0.text) == $0.text }
      .map { ["back", "\($0.startedAt.milliseconds)", $0.text] }
    return edits + texts
  }

  /// An edit of a note that is gone comes back as a text of its own.
  mutating func restoreLeftEdit(_ fields: [String]) {
    guard fields.count == 4, let number = Int(fields[1]) else { return }
    let id = NoteID(number)
    guard session.notes[id] != nil else {
      composer.returned.append(Composer.Returned(text: fields[3], startedAt: now))
      return
    }
    composer.keptEdits[.note(id)] = Composer.KeptEdit(text: fields[3], base: fields[2])
  }

  mutating func restoreReturned(_ fields: [String]) {
    guard fields.count == 3, let begun = Int64(fields[1]) else { return }
    composer.returned.append(
      Composer.Returned(text: fields[2], startedAt: Timestamp(milliseconds: begun)))
  }
}
