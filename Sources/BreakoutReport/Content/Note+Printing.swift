import BreakoutModel

/// What the documents ask of a note.
extension Note {
  /// Notes that could not be saved yet, as they will stand in the session: numbered beyond all that are.
  static func unsaved(_ drafts: [NoteDraft], in session: Session) -> [Note] {
    drafts.enumerated().map { place, draft in
      Note(
        id: NoteID(session.notes.nextID.number + place), point: session.home(of: draft.at), draft)
    }
  }

  /// Whether somebody sent it in writing; its moment is then that of a request for the floor.
  var isWritten: Bool { tags.contains(Note.writtenTag) }

  /// The tags without the mark of what was sent in writing.
  var ownTags: [String] { tags.filter { $0 != Note.writtenTag } }

  /// What becomes of it, for an issue that is still parked.
  var standingTicket: ParkedTicket? { kind == .parked ? ticket : nil }
}
