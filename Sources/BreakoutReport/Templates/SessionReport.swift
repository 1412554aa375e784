import BreakoutModel
import BreakoutWords

/// The report in the form that the Internet Governance Forum asks of its sessions: who, the key issues, the
/// discussion in three paragraphs, the way forward (product rule F25).
struct SessionReport {
  let blocks: [Block]

  init(_ record: ReportedSession, seal: RecordSeal?) {
    let content: [[Block]] = [
      Self.speakers(record),
      Self.keyIssues(record),
      Self.discussion(record),
      Self.wayForward(record),
      ParkedIssues(record).blocks,
      Participation(record).blocks,
      MethodNote(record, .notes).blocks,
      DocumentControl(record, seal: seal).blocks,
    ]
    blocks = content.flatMap { $0 }
  }

  private static func speakers(_ record: ReportedSession) -> [Block] {
    .section(
      2, words.report.speakers, code: "speakers",
      SpeakersList(record).words.map { [.paragraph(Paragraph($0))] } ?? [])
  }

  /// A sentence for each: the key messages.
  private static func keyIssues(_ record: ReportedSession) -> [Block] {
    let items = record.keyMessages.map { PrintedNote($0, in: record, home: nil).blocks }
    let mark: [Block] = record.session.started == nil ? [] : [.paragraph(Paragraph(Marker.missing))]
    return .section(
      2, words.report.keyIssues, code: "key-issues", items.isEmpty ? mark : [.numbers(items)])
  }

  /// What was agreed, where views differed, what stayed open; from the notes, in the order of the walk.
  private static func discussion(_ record: ReportedSession) -> [Block] {
    let report = words.report
    let parts: [(kinds: [NoteKind], title: String)] = [
      ([.agreement], report.commonGround), ([.divergence], report.differentViews),
      ([.question], report.stillOpenQuestions), ([.data], report.namedReferences),
    ]
    let paragraphs = parts.compactMap { kinds, title -> Block? in
      let notes = (record.walk.map { $0.id as PointID? } + [nil])
        .flatMap { record.notes(of: $0) }.filter { kinds.contains($0.kind) }
      guard !notes.isEmpty else { return nil }
      var paragraph = Paragraph(isFrame: true)
      paragraph.append(title, isStrong: true)
      for note in notes {
        paragraph.append(record.told(note, home: nil), as: .plain, in: note.saidLanguage)
      }
      return .paragraph(paragraph)
    }
    let mark: [Block] = record.session.started == nil ? [] : [.paragraph(Paragraph(Marker.missing))]
    return .section(
      2, words.report.discussion, code: "discussion",
      walk(record) + (paragraphs.isEmpty ? mark : paragraphs))
  }

  /// Which points were discussed, and which were not.
  private static func walk(_ record: ReportedSession) -> [Block] {
    func list(_ points: [Point]) -> String {
      words.lists.clauses(
        points.map { words.report.numbered($0.id.number, CleanText.line($0.title)) })
    }
    let discussed = record.walk.filter { !$0.spans.isEmpty }
    let others = record.walk.filter(\.spans.isEmpty)
    guard !discussed.isEmpty else { return [] }
    let rest = others.isEmpty ? [] : [words.report.pointsNotReached(list(others))]
    return [
      .paragraph(
        Paragraph(words.lists.sentences([words.report.pointsDiscussed(list(discussed))] + rest)))
    ]
  }

  private static func wayForward(_ record: ReportedSession) -> [Block] {
    let recommendations = record.recommended.map { one in
      let sentence = RecommendationSentence(one)
      var item = Paragraph()
      item.append("\(one.id)", isStrong: true)
      item.append(sentence.whole)
      sentence.append(detailsTo: &item)
      item.append(DecisionInBrief(one, in: record).words.ended)
      if let mark = one.wordingMark(in: record) { item.append(mark) }
      return item
    }
    let actions = record.list(
      record.notes, .action, 3, words.report.actions, code: "actions", home: nil)
    let none =
      record.isClosed ? words.report.noRecommendationAdopted : words.report.noneAdoptedSoFar
    let list: [Block] =
      recommendations.isEmpty ? [.paragraph(Paragraph(none))] : .bullets(recommendations)
    guard record.session.started != nil else { return [] }
    return .section(
      2, words.report.wayForward, code: "way-forward",
      list + decisions(record) + others(record) + actions)
  }

  /// What the room decided besides recommendations.
  private static func decisions(_ record: ReportedSession) -> [Block] {
    let items = record.questions.map { decision in
      var item = Paragraph(decision.subject.wording)
      item.appendLine(DecisionWords(decision, record.attribution(of: decision)).words)
      return item
    }
    return .section(
      3, words.report.otherDecisions, code: "other-decisions", .bullets(items))
  }

  /// What the room was asked and did not agree to, and what it left open.
  private static func others(_ record: ReportedSession) -> [Block] {
    let items = record.recommendations.compactMap { one -> Paragraph? in
      switch one.status {
      case .adoptedByConsensus, .adoptedByVote, .supported, .merged, .withdrawn: return nil
      case .draft, .readBack, .notAdopted, .deferred: break
      }
      var item = one.headline
      item.appendLine(DecisionWords(one, in: record).words)
      return item
    }
    return record.isClosed
      ? .section(3, words.report.otherProposals, code: "other-proposals", .bullets(items))
      : .section(
        3, words.report.notAdoptedOrNotYetDecided, code: "not-adopted-or-not-yet-decided",
        .bullets(items))
  }
}
