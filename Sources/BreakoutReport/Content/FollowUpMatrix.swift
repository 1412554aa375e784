import BreakoutModel
import BreakoutWords

/// Who does what by when: the recommendations and the actions of the room, for whoever follows up
/// (product rules F25, F37).
struct FollowUpMatrix {
  let blocks: [Block]

  init(_ record: ReportedSession) {
    let recommendations = record.recommended
    let actions = record.notes.filter { $0.kind == .action }
    let isFollowed = recommendations.contains { !$0.followUp.isEmpty }
    let rows = recommendations.map(Self.row) + actions.map { Self.row($0, record) }
    let report = words.report
    let columns = [
      report.number, report.who, report.what, report.byWhen, report.indicator, report.target,
      report.resources, report.lead,
    ]
    let table = [Block].table(words: columns + (isFollowed ? [report.state] : []), rows)
    let isIncomplete = rows.contains { $0.contains(Marker.blank) }
    let legend: [Block] =
      isIncomplete ? [.paragraph(Paragraph(report.blankToBeCompleted(Marker.blank)))] : []
    blocks = .section(
      2, report.commitmentsAndFollowUp, code: "commitments-and-follow-up", table + legend)
  }

  private static func row(_ one: Recommendation) -> [String] {
    [
      "\(one.id)",
      words.recommendations.addressees(one.distinctAddressees).nilIfBlank ?? Marker.blank,
      one.fields.text, cell(one.fields.deadline),
      indicator(cell(one.fields.indicator), one.fields.baseline),
      cell(one.fields.target), one.fields.resources, cell(one.fields.lead), state(of: one),
    ]
  }

  private static func indicator(_ indicator: String, _ baseline: String) -> String {
    baseline.nilIfBlank.map { words.report.withBaseline(indicator, $0) } ?? indicator
  }

  private static func cell(_ value: String) -> String { value.nilIfBlank ?? Marker.blank }

  static func state(of one: Recommendation) -> String {
    guard let latest = one.latestFollowUp else { return "" }
    let day = CalendarDate(latest.date).map(RoomClock.words) ?? latest.date
    return latest.note.nilIfBlank.map { words.report.reported(latest.state.name, day, note: $0) }
      ?? words.report.reported(latest.state.name, day)
  }

  private static func row(_ note: Note, _ record: ReportedSession) -> [String] {
    let fields = CommittedAction(note, record).fields
    return start(of: note, record) + [
      fields.deadline, indicator(fields.indicator, fields.baseline), fields.target,
      fields.resources, fields.lead,
    ]
  }

  /// Its place, who and what.
  static func start(of note: Note, _ record: ReportedSession) -> [String] {
    let action = CommittedAction(note, record)
    let tags = note.ownTags.filter { !$0.isEmpty }.map { " #" + $0 }.joined()
    let text = action.fields.text + tags
    return [
      note.point.map { words.report.action(point: $0.number) } ?? words.report.action,
      action.who ?? Marker.blank,
      record.isSaved(note) ? text : words.report.marked(text, Marker.unsaved),
    ]
  }
}
