import BreakoutModel
import BreakoutWords

/// What the session has on one point, points merged into it included.
struct PointSection {
  let blocks: [Block]

  init(_ record: ReportedSession, _ point: Point) {
    let merged = record.merged(into: point.id)
    let notes = record.notes(of: point.id)
    let all = NoteSection.all
    let sections = all.map { section in
      section.blocks(
        notes, in: record, home: point.id,
        and: section.kind == .divergence ? Self.notAgreed(point, record) : [])
    }
    // What the room asked for stands between what it thinks and what else was said.
    let views = all.prefix { [.keyMessage, .agreement, .divergence].contains($0.kind) }
    let decided = [
      Self.recommendations(point, record),
      record.otherDecisions(of: [point.id] + merged.map(\.id)),
      record.polls(of: [point.id] + merged.map(\.id)),
    ]
    let content =
      [Self.introduction(point, merged, record)] + sections.prefix(views.count) + decided
      + sections.dropFirst(views.count) + [record.written(notes, home: point.id)]
    let number = point.id.number
    blocks = .section(
      2, words.report.pointHeading(number), name: point.title, code: "point-\(number)",
      content.flatMap { $0 })
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
    let used = ([point] + merged).reduce(Milliseconds.zero) {
      $0 + $1.elapsed(at: record.now)
    }
    let plan = RoomClock.length(point.planned)
    let time =
      used > .zero
      ? words.report.timeUsed(RoomClock.length(used), plan: plan) : words.report.planned(plan)
    let line = [PointStatusLine(point, in: record).words, time].compactMap { $0 }
    return blocks + [.paragraph(Paragraph(words.lists.sentences(line)))]
  }

  /// What the room was asked and did not agree to, which stands with the divergence that was noted.
  private static func notAgreed(_ point: Point, _ record: ReportedSession) -> [[Block]] {
    record.recommendations(of: point.id).filter { !$0.status.isRecommended }.compactMap { one in
      guard let decision = one.standingDecision(in: record) else { return nil }
      var item = one.headline
      item.appendLine(DecisionWords(decision, record.attribution(of: decision)).words)
      let history = DecisionHistory(decision, in: record)
      item.append(words.report.inBrackets(history.pointer))
      if let earlier = history.earlier {
        item.appendLine(words.report.consensusSoughtFirst(earlier))
      }
      return [.paragraph(item)]
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
