import BreakoutModel
import BreakoutWords

/// What leaves the room, on two pages: what the session came to, its key messages, the recommendations in full
/// sentences, what was not agreed, what stays open, and the table for the follow-up (product rule F25). How it came
/// about stands in the record.
struct RecommendationsDocument {
  let blocks: [Block]

  init(_ record: ReportedSession, _ sections: ReportSections, seal: RecordSeal?) {
    let numbered = NumberedRecommendations(record)
    let messages = LeadingMessages(record)
    let sentences: [[Block]] = [
      [.paragraph(Paragraph(ResultSentence(record).text))],
      sections.blocks(of: .keyMessages) { messages.blocks(record) },
      sections.blocks(of: .recommendations) { numbered.blocks(record) },
      sections.blocks(of: .otherDecisions) { Self.otherDecisions(record) },
      sections.blocks(of: .notAgreed) { OtherProposals.notAgreed(in: record) },
      sections.blocks(of: .leftOpen) { OtherProposals.leftOpen(in: record) },
    ]
    let content: [[Block]] = [
      SpeltOut(sentences.flatMap(\.self)).blocks,
      Self.unsaved(record),
      sections.blocks(of: .keyMessages) { Self.footnote(messages, record) },
      sections.blocks(of: .followUp) { FollowUpTable(numbered, record).blocks },
      ClosingLine(record, seal: seal).blocks,
    ]
    blocks = content.flatMap(\.self)
  }

  /// Who ran the session and how many took part.
  static func facts(_ record: ReportedSession) -> [Field] {
    let header = record.session.header
    let isDraft = ReportVersion(record).isDraft
    func isKnown(_ names: [String]) -> Bool { isDraft || !names.isEmpty }
    var facts: [Field] = []
    if isKnown(header.moderators) {
      facts.append(
        ReportHeader.people(header.moderators, words.report.moderators, record.attribution))
    }
    if isKnown(header.rapporteurs) {
      facts.append(
        ReportHeader.people(header.rapporteurs, words.report.rapporteurs, record.attribution))
    }
    if isDraft || record.session.electorate != nil {
      facts.append(Field(words.report.participation, ReportHeader.participation(record)))
    }
    return facts
  }

  /// What the room decided besides recommendations.
  private static func otherDecisions(_ record: ReportedSession) -> [Block] {
    let items = record.agreedQuestions.compactMap { decision -> Paragraph? in
      guard let status = decision.status else { return nil }
      var item = Paragraph(EditedText(decision.subject.wording.ended).text)
      item.append(
        DecisionInBrief(status, decision, record.attribution(of: decision)).words.ended)
      return item
    }
    return .section(2, words.report.otherDecisions, code: "other-decisions", .bullets(items))
  }

  /// What could not be saved yet stands here too, so that a document written in need holds it.
  private static func unsaved(_ record: ReportedSession) -> [Block] {
    let items = record.notes.filter { !record.isSaved($0) }
      .map { PrintedNote($0, in: record, home: nil).blocks }
    return .section(
      2, words.report.notSavedYet, code: "not-yet-saved", items.isEmpty ? [] : [.bullets(items)])
  }

  /// What the mark in a key message means.
  private static func footnote(_ messages: LeadingMessages, _ record: ReportedSession) -> [Block] {
    guard messages.notes.contains(where: { record.impression(of: $0).isMarked }) else { return [] }
    var note = Paragraph()
    note.append(words.report.impressionFootnote(Impression.mark), as: .small)
    return [.paragraph(note)]
  }
}
