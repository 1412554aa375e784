import BreakoutModel
import BreakoutWords

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
  /// The event, above the title; empty where it stands among the facts.
  public let event: String
  /// Where and when it was, below the title; empty where that stands among the facts.
  public let occasion: String
  /// The facts below the title.
  public let facts: [Field]
  public let blocks: [Block]
  /// Whether it is a few pages that are read from the first line to the last and need no list of contents.
  public let isBrief: Bool
  /// What programs may read in a page of it; `nil` for documents that say less.
  public let linked: LinkedEvent?
  /// The size of its pages, where the format has pages.
  public let paper: PaperSize

  /// A document of other content in the same form.
  public init(
    kind: String, title: String, version: String = "", isDraft: Bool = false, facts: [Field] = [],
    blocks: [Block]
  ) {
    template = .recommendations
    self.kind = kind
    self.title = title
    self.version = version
    self.isDraft = isDraft
    (event, occasion) = ("", "")
    self.facts = facts
    (isBrief, paper, linked) = (false, .a4, nil)
    self.blocks = Anchors.placed(in: blocks)
  }

  /// - Parameters:
  ///   - unsaved: notes that could not be saved yet; they are printed with a mark, and the document is a
  ///     draft.
  ///   - seal: the hash of the record, printed with the version.
  ///   - limit: how long the oral report-back may take.
  ///   - addressee: for the recommendations document, whose recommendations alone it has; `nil` for all.
  ///   - sections: which parts it has; `nil` for the usual ones.
  public init(
    session: Session, as template: ReportTemplate = .recommendations, unsaved: [NoteDraft] = [],
    seal: RecordSeal? = nil, limit: ReadingLimit = ReadingLimit(), addressee: String? = nil,
    sections: ReportSections? = nil
  ) {
    let record = ReportedSession(session, unsaved: unsaved)
    let version = ReportVersion(record)
    self.template = template
    kind =
      addressee.map {
        words.report.recommendations(to: words.recommendations.actor(Addressee.named($0)))
      } ?? template.kind
    title = Self.title(of: session)
    self.version = version.words
    isDraft = version.isDraft
    let header = ReportHeader(record, seal: seal)
    isBrief = template == .recommendations
    paper = session.header.document?.paper ?? .a4
    event = isBrief ? CleanText.line(session.header.event ?? "") : ""
    occasion = isBrief ? header.occasion : ""
    linked = isBrief && addressee == nil ? LinkedEvent(record) : nil
    let sections = sections ?? ReportSections(of: template)
    let content: [Block]
    switch template {
    case .recommendations:
      facts = RecommendationsDocument.facts(record)
      content =
        addressee.map { AddresseeLetter($0, record, seal: seal).blocks }
        ?? RecommendationsDocument(record, sections, seal: seal).blocks
    case .record:
      facts = header.fields
      content = RecordDocument(record, sections, seal: seal).blocks
    case .sessionReport:
      facts = header.fields
      content = SessionReport(record, seal: seal).blocks
    case .reportBack:
      let document = ReportBack(record, limit: limit)
      facts = header.brief + [document.reading]
      content = document.blocks
    case .decisions:
      facts = header.fields
      content = DecisionRecord(record, seal: seal).blocks
    case .commitments:
      facts = header.fields
      content = CommitmentsDocument(record, seal: seal).blocks
    case .debrief:
      facts = header.fields
      content = Debrief(record).blocks
    case .gaps:
      facts = header.brief
      content = GapDocument(GapList(record)).blocks
    }
    blocks = Anchors.placed(in: content)
  }
}

extension Report {
  /// The title that any document of a session has, without making one.
  public static func title(of session: Session) -> String {
    let title = CleanText.line(session.header.title)
    return title.isEmpty ? Marker.missing : title
  }

  /// The version that any document of a session has, as names of files have it, e.g. `DRAFT-2`; without making
  /// one.
  ///
  /// - Parameter unsaved: notes that could not be saved yet.
  package static func versionCode(of session: Session, unsaved: [NoteDraft] = []) -> String {
    ReportVersion(session.issue(besides: unsaved), in: session).code
  }
}

extension Report {
  /// The headings of its sections, which a list of contents has.
  public var sectionHeadings: [Heading] {
    blocks.compactMap { block in
      guard case .heading(let heading) = block, heading.level == 2 else { return nil }
      return heading
    }
  }
}
