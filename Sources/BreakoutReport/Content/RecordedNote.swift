import BreakoutModel

/// A note as the report sees it: one of the record, or one that could not be saved yet.
struct RecordedNote {
  let at: Timestamp
  /// Beyond every number for a note that is not saved.
  let number: Int
  /// The point under which it was written, before any merging.
  let point: PointID?
  let kind: NoteKind
  let text: String
  let speaker: Speaker?
  /// Without the mark of what was sent in writing.
  let tags: [String]
  /// Whether somebody sent it in writing; its moment is then that of a request for the floor.
  let isWritten: Bool
  let isVerified: Bool
  /// What becomes of it, for a parked issue.
  let ticket: ParkedTicket?
  let isSaved: Bool

  init(_ note: Note) {
    at = note.at
    number = note.id.number
    point = note.point
    kind = note.kind
    text = note.text
    speaker = note.speaker
    (tags, isWritten) = Self.marks(note.tags)
    isVerified = note.isVerified
    ticket = note.kind == .parked ? note.ticket : nil
    isSaved = true
  }

  init(_ draft: NoteDraft, number: Int, point: PointID?) {
    at = draft.at
    self.number = number
    self.point = point
    kind = draft.kind
    text = draft.text
    speaker = draft.speaker
    (tags, isWritten) = Self.marks(draft.tags)
    isVerified = false
    ticket = nil
    isSaved = false
  }

  private static func marks(_ tags: [String]) -> (tags: [String], isWritten: Bool) {
    let others = tags.filter { $0 != Note.writtenTag }
    return (others, others.count < tags.count)
  }

  /// Where it is found in the session.
  var place: ReportPlace { isSaved ? .note(NoteID(number)) : .unsaved }

  /// By time, then by number.
  static func isInOrder(_ left: Self, _ right: Self) -> Bool {
    (left.at, left.number) < (right.at, right.number)
  }
}
