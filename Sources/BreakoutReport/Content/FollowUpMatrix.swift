import BreakoutModel

/// Who does what by when: the recommendations and the actions of the room, for whoever follows up
/// (product rules F25, F37).
struct FollowUpMatrix {
  let blocks: [Block]

  init(_ record: SessionRecord) {
    let recommendations = record.recommended
    let actions = record.notes.filter { $0.kind == .action }
    let isFollowed = recommendations.contains { !$0.followUp.isEmpty }
    let rows = recommendations.map(Self.row) + actions.map { Self.row($0, record) }
    let table = [Block].table(
      words: ["No.", "Who", "What", "By when", "Indicator", "Target", "Resources", "Lead"]
        + (isFollowed ? ["State"] : []), rows)
    let isIncomplete = rows.contains { $0.contains(Marker.blank) }
    let legend: [Block] =
      isIncomplete ? [.paragraph(Paragraph("\(Marker.blank) to be completed"))] : []
    blocks = .section(2, "Commitments and follow-up", table + legend)
  }

  private static func row(_ one: Recommendation) -> [String] {
    let baseline = one.fields.baseline.nilIfBlank.map { " (baseline \($0))" } ?? ""
    return [
      "\(one.id)", one.distinctAddressees.joined(separator: ", ").nilIfBlank ?? Marker.blank,
      one.fields.text, cell(one.fields.deadline), cell(one.fields.indicator) + baseline,
      cell(one.fields.target), one.fields.resources, cell(one.fields.lead), state(of: one),
    ]
  }

  private static func cell(_ value: String) -> String { value.nilIfBlank ?? Marker.blank }

  static func state(of one: Recommendation) -> String {
    guard let latest = one.latestFollowUp else { return "" }
    let day = CalendarDate(latest.date).map(RoomClock.words) ?? latest.date
    let note = latest.note.nilIfBlank.map { ": \($0)" } ?? ""
    return "\(latest.state.name), \(day)\(note)"
  }

  private static func row(_ note: RecordedNote, _ record: SessionRecord) -> [String] {
    let fields = CommittedAction(note, record).fields
    let baseline = fields.baseline.nilIfBlank.map { " (baseline \($0))" } ?? ""
    return start(of: note, record) + [
      fields.deadline, fields.indicator + baseline, fields.target, fields.resources, fields.lead,
    ]
  }

  /// Its place, who and what.
  static func start(of note: RecordedNote, _ record: SessionRecord) -> [String] {
    let action = CommittedAction(note, record)
    let tags = note.tags.filter { !$0.isEmpty }.map { " #" + $0 }.joined()
    let mark = note.isSaved ? "" : " " + Marker.unsaved
    let point = note.point.map { ", point \($0.number)" } ?? ""
    return ["Action\(point)", action.who ?? Marker.blank, action.fields.text + tags + mark]
  }
}
