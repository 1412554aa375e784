import BreakoutModel
import BreakoutWords

/// What the session has on one point, points merged into it included: the question, what the room agreed and where it
/// differed, what it asks for, and what else was said (product rule F25).
struct PointSection {
  let blocks: [Block]

  init(_ record: ReportedSession, _ point: Point, _ sections: ReportSections) {
    let merged = record.merged(into: point.id)
    let notes = record.notes(of: point.id)
    let ids = [point.id] + merged.map(\.id)
    let discussion = sections.blocks(of: .discussion) {
      PointDiscussion(notes, of: point, in: record).blocks
    }
    let content: [[Block]] = [
      Self.introduction(point, merged, record),
      sections.blocks(of: .keyMessages) { Self.keyMessages(notes, point, record) },
      discussion,
      sections.blocks(of: .recommendations) { Self.recommendations(point, record) },
      sections.blocks(of: .otherDecisions) { record.otherDecisions(of: ids) },
      sections.blocks(of: .polls) { record.polls(of: ids) },
      NoteSection.blocks(notes, in: record, home: point.id, sections),
    ]
    blocks = .section(
      2, words.report.pointHeading(point.id.number), name: point.title,
      code: "point-\(point.id.number)", content.flatMap(\.self))
  }

  private static func introduction(
    _ point: Point, _ merged: [Point], _ record: ReportedSession
  ) -> [Block] {
    var blocks: [Block] = []
    if CleanText.line(point.question) != CleanText.line(point.title) {
      blocks += Paragraph.paragraphs(of: point.question).map { .paragraph($0) }
    }
    for other in merged {
      blocks.append(
        .paragraph(Paragraph(words.report.mergedPoint(other.id.number, other.title))))
      blocks += Paragraph.paragraphs(of: other.question).map { .paragraph($0) }
    }
    let status = PointStatusLine(point, in: record).words
    return blocks + (status.map { [.paragraph(Paragraph($0))] } ?? [])
  }

  private static func keyMessages(
    _ notes: [Note], _ point: Point, _ record: ReportedSession
  ) -> [Block] {
    notes.filter { $0.kind == .keyMessage }.map { note in
      var paragraph = Paragraph()
      paragraph.append(record.told(note, home: point.id), as: .strong, in: note.saidLanguage)
      return .paragraph(paragraph)
    }
  }

  private static func recommendations(_ point: Point, _ record: ReportedSession) -> [Block] {
    let all = record.recommendations(of: point.id)
    func entries(_ some: [Recommendation]) -> [Block] {
      some.flatMap { RecommendationEntry($0, in: record, level: 4).blocks }
    }
    let adopted = entries(all.filter(\.status.isRecommended))
    let open = record.isClosed ? [] : entries(all.filter(\.status.isUndecided))
    return .section(3, words.report.recommendations, code: "recommendations", adopted)
      + .section(
        3, words.report.proposedNotYetDecided, code: "proposed-not-yet-decided", open)
  }
}
