extension Session {
  /// Notes are taken after the closing too: a rapporteur fills gaps until the file is sent.
  func decideNote(
    _ intent: NoteIntent, at now: Timestamp, by seat: Seat?
  ) throws(Refusal) -> [Change] {
    switch intent {
    case .add(var draft):
      draft.text = draft.text.trimmed
      guard !draft.text.isEmpty else { throw .emptyText }
      return [.noteAdded(note: Note(id: notes.nextID, point: home(of: draft.at), draft))]
    case .extend(let id, let text):
      let text = text.trimmed
      guard !text.isEmpty else { throw .emptyText }
      guard var note = try id.map({ id throws(Refusal) in try note(id) }) ?? noteToExtend(by: seat)
      else {
        // Nothing to go on with: what was typed must not be lost.
        let first = NoteDraft(at: now, text: text, tags: NoteLine.tags(in: text))
        return try decideNote(.add(first), at: now, by: seat)
      }
      note.reword(note.text + " " + text)
      return [.noteEdited(note: note)]
    case .substitute(let substitution):
      return [try self.substitution(substitution)]
    case .edit(let id, let draft):
      var note = try self.note(id)
      guard !draft.text.trimmed.isEmpty else { throw .emptyText }
      if note.text != draft.text.trimmed { note.isVerified = false }
      note.kind = draft.kind
      note.text = draft.text.trimmed
      note.speaker = draft.speaker
      note.tags = draft.tags
      return [.noteEdited(note: note)]
    case .move(let id, let point):
      var note = try self.note(id)
      guard points[point] != nil else { throw .noSuchPoint(point) }
      note.point = point
      return [.noteEdited(note: note)]
    case .tag(let id, let tags):
      var note = try self.note(id)
      note.tags = tags.map(\.trimmed).filter { !$0.isEmpty }
      return [.noteEdited(note: note)]
    case .verify(let id, let isVerified):
      var note = try self.note(id)
      note.isVerified = isVerified
      return [.noteEdited(note: note)]
    case .remove(let id):
      return [.noteRemoved(id: try note(id).id)]
    }
  }

  private func note(_ id: NoteID) throws(Refusal) -> Note {
    guard let note = notes[id] else { throw .noSuchNote }
    return note
  }

  /// The newest note in the record of the point at hand.
  public var newestNote: Note? {
    for place in (0..<entryCount(of: pointAtHand)).reversed() {
      if case .note(let id) = entry(place, of: pointAtHand) { return notes[id] }
    }
    return nil
  }

  /// The note that a continuation joins: the seat's own newest one, where it belongs to the point at hand, so
  /// that two who write at once do not go on in each other's notes.
  private func noteToExtend(by seat: Seat?) -> Note? {
    let own = log.acts.lastIndex { $0.stands && $0.kind == .noteAdded && $0.seat == seat }
    guard let own, let id = Note.id(of: log.patches[log.acts[own].subject].key),
      let note = notes[id], note.point == pointAtHand
    else { return newestNote }
    return note
  }

  /// Corrects what holds the old words: all of them in it, to the letter.
  private func substitution(_ change: Substitution) throws(Refusal) -> Change {
    guard !change.old.isEmpty else { throw .emptyText }
    guard let place = placeToCorrect(change.old) else { throw .noMatch(change.old) }
    let text = (wording(at: place) ?? "").replacing(change.old, with: change.new).trimmed
    guard !text.isEmpty else { throw .emptyText }
    switch entry(place, of: pointAtHand) {
    case .note(let id):
      var note = try self.note(id)
      note.reword(text)
      return .noteEdited(note: note)
    case .recommendation(let id):
      guard var fields = recommendations[id]?.fields else { throw .noMatch(change.old) }
      fields.text = text
      return .recommendationEdited(id: id, fields: fields)
    case .decision, nil: throw .noMatch(change.old)
    }
  }

  /// The place in the record of the point at hand of the newest note or recommendation that holds some words
  /// to the letter; `nil` where none does.
  public func placeToCorrect(_ old: String) -> Int? {
    (0..<entryCount(of: pointAtHand)).reversed().first { wording(at: $0)?.contains(old) ?? false }
  }

  /// The text of a note or a recommendation in the record of the point at hand.
  public func wording(at place: Int) -> String? {
    switch entry(place, of: pointAtHand) {
    case .note(let id): notes[id]?.text
    case .recommendation(let id): recommendations[id]?.fields.text
    case .decision, nil: nil
    }
  }

  /// The notes and recommendations that a seat wrote and that stand, the newest first.
  ///
  /// - Parameter count: how many at most.
  public func entriesWritten(by seat: Seat, most count: Int) -> [EntryID] {
    log.acts.reversed().lazy
      .filter {
        $0.stands && $0.seat == seat && [.noteAdded, .recommendationAdded].contains($0.kind)
      }
      .compactMap { act in
        guard log.patches.indices.contains(act.subject) else { return nil }
        let key = log.patches[act.subject].key
        guard case .present = patch(at: key) else { return nil }
        return key.entry
      }
      .prefix(count).map { $0 }
  }
}
