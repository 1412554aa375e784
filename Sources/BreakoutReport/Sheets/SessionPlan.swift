import BreakoutModel
import BreakoutWords

/// What the agenda of a session foresaw, although the room may have gone another way since: its points as they are called
/// now, with the times that they had, under the rules that are in force.
struct SessionPlan {
  let session: Session
  /// Those of the agenda, in its order.
  let points: [Point]
  let times: AgendaPlan
  /// Who runs the session where and when, and by which rules.
  let facts: [Field]
  let attribution: Attribution
  let constituencies: [String]
  private let start: TimeOfDay?

  init(_ session: Session) {
    let record = ReportedSession(session, unsaved: [])
    let header = session.header
    self.session = session
    points = session.points.values.filter { $0.origin == .agenda }
      .sorted { $0.id.number < $1.id.number }
    times = AgendaPlan(
      points: points.map { ($0.planned, $0.priority) }, duration: header.duration,
      reserve: header.reserve)
    start = header.plannedStart.flatMap { TimeOfDay($0) }
    attribution = record.attribution
    constituencies = header.constituencies.map(CleanText.line)
    facts = Self.facts(record)
  }

  /// What nobody has said yet is to be written by hand.
  private static func facts(_ record: ReportedSession) -> [Field] {
    let header = record.session.header
    let event = CleanText.line(header.event ?? "")
    let report = words.report
    // A sheet is for those who run the session; where no document may name them they can still be written on it.
    func people(_ names: [String], _ role: (Int) -> String) -> Field {
      guard record.attribution.namesOfficers else { return Field(role(1), Marker.dots) }
      return ReportHeader.people(names, role, record.attribution, blank: Marker.dots)
    }
    return (event.isEmpty ? [] : [Field(report.event, event)]) + [
      Field(
        report.dateAndTime,
        words.dates.moment(
          ReportHeader.plannedDate(header) ?? Marker.dots, ReportHeader.plannedTime(header))),
      Field(report.place, ReportHeader.place(header) ?? Marker.dots),
      people(header.moderators, report.moderators),
      people(header.rapporteurs, report.rapporteurs),
    ] + panel(record) + [
      Field(report.decisionRule, record.practice.words),
      Field(report.attribution, RegimesInForce(record).words),
    ]
  }

  /// Who speaks first, where anybody may be named.
  private static func panel(_ record: ReportedSession) -> [Field] {
    let names = record.session.header.people.panellists
    guard !names.isEmpty, record.attribution.namesOfficers else { return [] }
    return [Field(words.report.panellists(names.count), words.lists.row(names))]
  }

  /// So long after the start, on the clock where the agenda gives a start.
  func clock(after offset: Milliseconds) -> String {
    words.dates.planned(after: offset, from: start)
  }

  func stretch(from offset: Milliseconds, lasting length: Milliseconds) -> String {
    words.dates.stretch(from: clock(after: offset), to: clock(after: offset + length))
  }

  /// `9`, or `8:30`.
  static func minutes(_ length: Milliseconds) -> String {
    length.count % 60_000 == 0 ? "\(length.count / 60_000)" : words.dates.length(length)
  }

  /// What is to be said, in words of the agenda's own or the usual ones.
  func phrase(_ situation: PrompterSituation, on point: Point? = nil) -> String {
    Prompter.planned(
      for: situation, on: point, until: clock(after: times.duration), in: session)
  }
}
