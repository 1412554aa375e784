import BreakoutModel
import BreakoutReport

/// What is missing and who is named, worked out once for a state of the record: a long session takes longer
/// than a frame may.
struct ReportState: Sendable {
  struct Source: Equatable, Sendable {
    var seq: Int
    var unsaved: [NoteDraft]
  }

  let source: Source
  let gaps: [Gap]
  /// How many of them bar a document from being validated.
  let essential: Int
  let isClosed: Bool
  /// Names in free text that the regime does not let out (product rule F17).
  let hits: [NameHit]

  init(_ source: Source, of session: Session) {
    self.source = source
    let missing = GapList(session, unsaved: source.unsaved)
    gaps = missing.gaps
    essential = missing.essential
    isClosed = session.closed != nil
    hits = missing.hits
  }
}

extension ReportState: Equatable {
  /// In one session the same source gives the same.
  static func == (left: Self, right: Self) -> Bool { left.source == right.source }
}
