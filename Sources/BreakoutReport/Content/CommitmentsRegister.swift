import BreakoutModel
import BreakoutWords

/// What the room asks of whom and what people took upon themselves, in the columns of SMART (product rule
/// F25).
struct CommitmentsRegister {
  let blocks: [Block]

  init(_ record: ReportedSession) {
    let actions = record.notes.filter { $0.kind == .action }
    let rows =
      record.recommended.map { Self.row($0, record) } + actions.map { Self.row($0, record) }
    guard !rows.isEmpty else {
      let none =
        record.session.started == nil ? [] : [Block.paragraph(Paragraph(words.report.noCommitment))]
      blocks = .section(2, words.report.register, code: Self.code, none)
      return
    }
    let legend = Paragraph(words.report.registerLegend(Marker.blank))
    let report = words.report
    let columns = [
      report.number, report.who, report.specific, report.measurable, report.achievable,
      report.resourceBased, report.timeBased, report.state,
    ]
    blocks = .section(
      2, report.register, code: Self.code, .table(words: columns, rows) + [.paragraph(legend)])
  }

  private static let code = "register"

  private static func row(_ one: Recommendation, _ record: ReportedSession) -> [String] {
    let fields = one.fields
    return [
      "\(one.id)",
      words.recommendations.addressees(one.distinctAddressees).nilIfBlank ?? Marker.blank,
      fields.text, fields.measures ?? Marker.blank,
      words.lists.clauses([fields.leadInWords ?? Marker.blank, one.status.name]),
      fields.resources.nilIfBlank ?? Marker.blank, fields.deadline.nilIfBlank ?? Marker.blank,
      one.followedUp,
    ]
  }

  /// Its place, who and what.
  static func start(of note: Note, _ record: ReportedSession) -> [String] {
    let action = CommittedAction(note, record)
    let text = Untagged(action.fields.text).text
    return [
      note.point.map { words.report.action(point: $0.number) } ?? words.report.action,
      action.who ?? Marker.blank,
      record.isSaved(note) ? text : words.report.marked(text, Marker.unsaved),
    ]
  }

  private static func row(_ note: Note, _ record: ReportedSession) -> [String] {
    let fields = CommittedAction(note, record).fields
    return start(of: note, record) + [
      fields.measures ?? Marker.blank, fields.leadInWords ?? Marker.blank,
      fields.resources.nilIfBlank ?? Marker.blank, fields.deadline.nilIfBlank ?? Marker.blank,
    ]
  }
}

extension RecommendationFields {
  /// By what it is measured; `nil` where nothing says so.
  var measures: String? {
    let parts = [
      indicator.nilIfBlank, baseline.nilIfBlank.map { words.report.baseline($0) },
      target.nilIfBlank.map { words.report.target($0) },
    ]
    return words.lists.clauses(parts.compactMap(\.self)).nilIfBlank
  }

  /// E.g. `lead: Ministry of Trade`; `nil` where nobody leads.
  var leadInWords: String? { lead.nilIfBlank.map { words.report.lead($0) } }
}
