import BreakoutModel

/// A document about a session as a value, before it is written in some format.
///
/// It depends on the session alone: every date in it is one of the record, so the same session
/// gives the same document whenever and wherever it is made (product rule F12).
public struct Report: Equatable, Sendable {
  public let template: ReportTemplate
  /// What kind of document it is, in words.
  public let kind: String
  /// The session's own title.
  public let title: String
  /// `DRAFT 2`, `CIRCULATED 3` or `VALIDATED 4` (product rule F27).
  public let version: String
  /// Whether it was neither circulated nor validated.
  public let isDraft: Bool
  /// The facts below the title.
  public let facts: [Field]
  public let blocks: [Block]

  /// A document of other content in the same form.
  public init(
    kind: String, title: String, version: String = "", facts: [Field] = [], blocks: [Block]
  ) {
    template = .recommendations
    self.kind = kind
    self.title = title
    self.version = version
    isDraft = version.hasPrefix(DocumentState.draft.word)
    self.facts = facts
    self.blocks = Anchors.placed(in: blocks)
  }

  /// - Parameters:
  ///   - unsaved: notes that could not be saved yet; they are printed with a mark, and the document is a
  ///     draft.
  ///   - seal: the hash of the record, printed with the version.
  public init(
    session: Session, as template: ReportTemplate = .recommendations, unsaved: [NoteDraft] = [],
    seal: RecordSeal? = nil
  ) {
    let record = SessionRecord(session, unsaved: unsaved)
    let gaps = GapList(record)
    let version = ReportVersion(record)
    self.template = template
    kind = template.kind
    let title = CleanText.line(session.header.title)
    self.title = title.isEmpty ? Marker.missing : title
    self.version = version.words
    isDraft = version.isDraft
    facts = ReportHeader(record, gaps: gaps, seal: seal).fields
    blocks = Anchors.placed(in: template.blocks(record, gaps: gaps, seal: seal))
  }
}

extension ReportTemplate {
  /// The sections of the document in their order.
  fileprivate func blocks(
    _ record: SessionRecord, gaps: GapList, seal: RecordSeal?
  ) -> [Block] {
    switch self {
    case .recommendations, .sessionReport, .reportBack, .decisions, .commitments, .debrief:
      RecommendationsDocument(record, gaps: gaps).blocks
    }
  }
}
