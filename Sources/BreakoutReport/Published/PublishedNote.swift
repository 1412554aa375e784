import BreakoutModel

/// One thing the rapporteur wrote down.
struct PublishedNote: Encodable, Equatable, Sendable {
  /// Missing for a note that is not saved yet.
  let id: String?
  let point: String?
  /// When it was begun; missing for what was sent in writing, and under the Chatham House Rule, where it would
  /// tell who had the floor.
  let at: String?
  let kind: NoteKind
  let text: String
  /// Who said it, in the words that the regime allows.
  let speaker: String?
  let tags: [String]
  /// Whether it was sent in writing; missing for everything else.
  let isWritten: Bool?
  /// Of a quotation, whether it was checked with its speaker.
  let isVerified: Bool?
  /// What becomes of a parked issue.
  let ticket: String?
  /// By when whoever takes the issue up does so, as typed.
  let due: String?

  init(_ note: Note, in record: ReportedSession) {
    let attribution = record.attribution(of: note)
    id = record.isSaved(note) ? "N\(note.id.number)" : nil
    point = note.point?.description
    isWritten = note.isWritten ? true : nil
    at = attribution.tellsMoments && !note.isWritten ? record.clock.iso8601(note.at) : nil
    kind = note.kind
    text = (CommittedAction.text(of: note, in: record) ?? note.text).published
    speaker = attribution.words(for: note.speaker)
    tags = note.ownTags.map(\.published)
    isVerified = note.kind == .quotation ? note.isVerified : nil
    ticket = note.standingTicket?.words(attribution)
    due = note.standingTicket?.owner?.due.nilIfBlank?.published
  }
}
