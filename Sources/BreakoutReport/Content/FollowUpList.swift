import BreakoutModel
import BreakoutWords

/// What has become of the recommendations by a day, as a document: most urgent first (product rule F37).
public struct FollowUpList {
  public let report: Report

  public init(_ session: Session, on day: CalendarDate) {
    let standings = session.followUp(on: day)
    let items = standings.sorted { Self.urgency($0) < Self.urgency($1) }
      .compactMap { standing in
        session.recommendations[standing.id].map { Self.item($0, standing) }
      }
    let title = CleanText.line(session.header.title)
    report = Report(
      kind: words.report.followUpOfRecommendations, title: title.isEmpty ? Marker.missing : title,
      facts: Self.facts(standings, day),
      blocks: standings.isEmpty
        ? [.paragraph(Paragraph(words.report.nothingToFollowUp))] : .bullets(items))
  }

  private static func facts(_ standings: [FollowUpStanding], _ day: CalendarDate) -> [Field] {
    var facts = [Field(words.report.stateOf, RoomClock.words(day))]
    guard !standings.isEmpty else { return facts }
    let states = FollowUpState.allCases.compactMap { state -> String? in
      let count = standings.count { $0.state == state }
      return count == 0 ? nil : words.report.number(count, state.name)
    }
    facts.append(
      Field(
        words.report.recommendations,
        words.report.total(standings.count, words.lists.row(states))))
    for light in FollowUpLight.allCases {
      let count = standings.count { $0.light == light }
      if count > 0 {
        facts.append(Field(name(of: light), words.report.lights(count, light.meaning)))
      }
    }
    let overdue = standings.filter(\.isOverdue).map { "\($0.id)" }
    if !overdue.isEmpty { facts.append(Field(words.report.overdue, words.lists.row(overdue))) }
    return facts
  }

  /// What is overdue comes first, then by light, then what is settled.
  private static func urgency(_ standing: FollowUpStanding) -> (Int, Int, RecommendationID) {
    let light =
      switch standing.light {
      case .red: 0
      case .yellow: 1
      case .green: 2
      case nil: 3
      }
    return (standing.isOverdue ? 0 : 1, light, standing.id)
  }

  private static func item(_ one: Recommendation, _ standing: FollowUpStanding) -> Paragraph {
    let sentence = RecommendationSentence(one)
    var item = Paragraph()
    item.append("\(one.id)", isStrong: true)
    item.append(sentence.whole)
    sentence.append(detailsTo: &item)
    let state =
      standing.latest.map { words.report.since(standing.state.name, day($0.date)) }
      ?? words.report.noReportYet(standing.state.name)
    item.appendLine(standing.light.map { words.report.lit(name(of: $0), state) } ?? state)
    if standing.isOverdue { item.append(words.report.overdueMark, isStrong: true) }
    if let note = standing.latest?.note { item.appendLine(note) }
    return item
  }

  private static func name(of light: FollowUpLight) -> String {
    words.report.light(light.sign, words.report.name(of: light))
  }

  private static func day(_ text: String) -> String {
    CalendarDate(text).map(RoomClock.words) ?? text
  }
}
