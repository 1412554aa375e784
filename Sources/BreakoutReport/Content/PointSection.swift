import BreakoutModel
import BreakoutWords

/// What the session has on one point, points merged into it included.
struct PointSection {
  let blocks: [Block]

  init(_ record: SessionRecord, _ point: Point) {
    let merged = record.merged(into: point.id)
    let notes = record.notes(of: point.id)
    func list(_ kind: NoteKind, _ title: String, code: String) -> [Block] {
      record.list(notes, kind, 3, title, code: code, home: point.id)
    }
    let report = words.report
    let content: [[Block]] = [
      Self.introduction(point, merged, record),
      list(.keyMessage, report.summary, code: "summary"),
      list(.agreement, report.agreement, code: "agreement"),
      Self.divergence(point, notes, record),
      Self.recommendations(point, record),
      record.otherDecisions(of: [point.id] + merged.map(\.id)),
      record.polls(of: [point.id] + merged.map(\.id)),
      list(.question, report.openQuestions, code: "open-questions"),
      list(.data, report.dataAndReferences, code: "data-and-references"),
      list(.quotation, report.quotations, code: "quotations"),
      list(.note, report.notes, code: "notes"),
      record.written(notes, home: point.id),
    ]
    let number = point.id.number
    blocks = .section(
      2, report.pointHeading(number), name: point.title, code: "point-\(number)",
      content.flatMap { $0 })
  }

  private static func introduction(
    _ point: Point, _ merged: [Point], _ record: SessionRecord
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

  /// Divergence as noted, and what the room was asked and did not agree to.
  private static func divergence(
    _ point: Point, _ notes: [RecordedNote], _ record: SessionRecord
  ) -> [Block] {
    var items = notes.filter { $0.kind == .divergence }
      .map { NoteLine($0, in: record, home: point.id).blocks }
    for one in record.recommendations(of: point.id) where !one.status.isRecommended {
      guard let decision = one.standingDecision(in: record) else { continue }
      var item = one.headline
      item.appendLine(DecisionLine(decision, record.attribution(of: decision)).words)
      let history = DecisionHistory(decision, in: record)
      item.append(words.report.inBrackets(history.pointer))
      if let earlier = history.earlier {
        item.appendLine(words.report.consensusSoughtFirst(earlier))
      }
      items.append([.paragraph(item)])
    }
    return items.isEmpty
      ? [] : .section(3, words.report.divergence, code: "divergence", [.bullets(items)])
  }

  private static func recommendations(_ point: Point, _ record: SessionRecord) -> [Block] {
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
