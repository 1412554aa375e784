import BreakoutModel
import BreakoutWords

/// The deadlines of what the session asks for and of what people took upon themselves, each on its last day (product
/// rule F25).
public struct DeadlineCalendar: Equatable, Sendable {
  public struct Entry: Equatable, Sendable {
    /// The same for the same recommendation or action in every export, e.g. `r3-2`.
    public let code: String
    public let day: CalendarDate
    /// Who should do what.
    public let title: String
    /// How it is measured, who leads and how it was decided.
    public let details: String
    /// To whom it is addressed.
    public let addressees: [String]
  }

  public let entries: [Entry]
  /// How many have a deadline that names no day, such as `every March`, or none.
  public let undated: Int

  public init(_ session: Session) {
    let record = ReportedSession(session, unsaved: [])
    let numbered = NumberedRecommendations(record)
    let actions = record.notes.filter { $0.kind == .action }
    let all =
      numbered.all.map { Self.entry($0, record) } + actions.compactMap { Self.entry($0, record) }
    entries = all.compactMap(\.self).enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    undated = all.count - entries.count
  }

  private static func entry(_ one: Recommendation, _ record: ReportedSession) -> Entry? {
    guard let day = Deadline.lastDay(in: one.fields.deadline) else { return nil }
    let sentence = RecommendationSentence(one)
    var details = Paragraph()
    sentence.append(detailsTo: &details)
    details.append(DecisionInBrief(one, in: record).words.ended)
    return Entry(
      code: one.id.anchor, day: day, title: sentence.main.withoutStop,
      details: details.lines.joined().map(\.text).joined(separator: " "),
      addressees: one.distinctAddressees.map { words.recommendations.heading($0) })
  }

  /// Of an action that nobody has taken up there is nothing to remind of.
  private static func entry(_ note: Note, _ record: ReportedSession) -> Entry?? {
    let action = CommittedAction(note, record)
    guard let who = action.who else { return nil }
    guard let day = Deadline.lastDay(in: action.fields.deadline) else { return .some(nil) }
    return Entry(
      code: "a\(note.id.number)", day: day,
      title: words.report.labelled(who, EditedText(action.fields.text.withoutStop).text),
      details: "", addressees: [])
  }
}
