import BreakoutModel

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
      kind: "Follow-up of the recommendations", title: title.isEmpty ? Marker.missing : title,
      facts: Self.facts(standings, day),
      blocks: standings.isEmpty
        ? [.paragraph("No recommendation was adopted or supported.")] : .bullets(items))
  }

  private static func facts(_ standings: [FollowUpStanding], _ day: CalendarDate) -> [Field] {
    var facts = [Field("State of", RoomClock.words(day))]
    guard !standings.isEmpty else { return facts }
    let states = FollowUpState.allCases.compactMap { state -> String? in
      let count = standings.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(state.name)"
    }
    facts.append(Field("Recommendations", "\(standings.count): " + states.joined(separator: ", ")))
    for light in FollowUpLight.allCases {
      let count = standings.count { $0.light == light }
      if count > 0 {
        facts.append(Field("\(light.sign) \(light.rawValue)", "\(count), \(light.meaning)"))
      }
    }
    let overdue = standings.filter(\.isOverdue).map { "\($0.id)" }
    if !overdue.isEmpty { facts.append(Field("Overdue", overdue.joined(separator: ", "))) }
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
    var item = one.headline
    let light = standing.light.map { "\($0.sign) \($0.rawValue), " } ?? ""
    let since = standing.latest.map { " (\(day($0.date)))" } ?? ", no report yet"
    item.appendLine("\(light)\(standing.state.name)\(since)")
    if standing.isOverdue { item.append("OVERDUE", isStrong: true) }
    if let note = standing.latest?.note { item.appendLine(note) }
    item.appendLine(one.details(besides: nil))
    return item
  }

  private static func day(_ text: String) -> String {
    CalendarDate(text).map(RoomClock.words) ?? text
  }
}
