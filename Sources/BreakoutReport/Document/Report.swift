import BreakoutModel

/// The recommendations document of a session as a value, before it is written in some format.
///
/// It depends on the session alone: every date in it is one of the record, so the same session
/// gives the same document whenever and wherever it is made (product rule F12).
public struct Report: Equatable, Sendable {
  /// What kind of document it is.
  public let kind: String
  /// The session's own title.
  public let title: String
  /// Whether the session still runs or the document has marks where something is missing.
  public let isDraft: Bool
  /// The facts below the title.
  public let facts: [Field]
  public let blocks: [Block]

  /// A document of other content in the same form.
  public init(
    kind: String, title: String, isDraft: Bool = false, facts: [Field] = [], blocks: [Block]
  ) {
    self.kind = kind
    self.title = title
    self.isDraft = isDraft
    self.facts = facts
    self.blocks = blocks
  }

  /// - Parameter unsaved: notes that could not be saved yet; they are printed with a mark.
  public init(session: Session, unsaved: [NoteDraft] = []) {
    let record = SessionRecord(session, unsaved: unsaved)
    let gaps = GapList(record)
    kind = "Recommendations of the breakout session"
    let title = CleanText.line(session.header.title)
    self.title = title.isEmpty ? Marker.missing : title
    isDraft = session.closed == nil || gaps.keepDraft
    facts = ReportHeader(record, gaps: gaps, isDraft: isDraft).fields
    let content: [[Block]] = [
      KeyMessages(record).blocks,
      AtAGlance(record).blocks,
      OpenProposals(record).blocks,
      record.walk.flatMap { PointSection(record, $0).blocks },
      LooseNotes(record).blocks,
      FollowUpMatrix(record).blocks,
      ParkedIssues(record).blocks,
      Participation(record).blocks,
      FloorUse(record).blocks,
      TimeUsed(record).blocks,
      MethodNote(record).blocks,
      DecisionAnnex(record).blocks,
      ProposalAnnex(record).blocks,
      WordingAnnex(record).blocks,
      gaps.blocks,
    ]
    blocks = content.flatMap { $0 }
  }
}
