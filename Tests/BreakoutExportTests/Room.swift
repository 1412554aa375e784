import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// A session that is lived through `decide` and `apply`, with a clock that the test moves.
struct Room {
  private(set) var session = Session()
  /// The record of it.
  private(set) var events: [Event] = []
  /// 26 April 2016, 10:00 in Baku, which was then at UTC+4.
  private(set) var now = Timestamp(milliseconds: 1_461_650_400_000)

  init(_ agenda: Agenda, utcOffsetMinutes: Int = 240) {
    let header = SessionHeader(
      agenda: agenda, reserve: .minutes(9), utcOffsetMinutes: utcOffsetMinutes)
    let points = agenda.points.enumerated().map { index, point in
      Point(
        id: PointID(index + 1), title: point.title, question: point.question,
        planned: point.planned ?? .minutes(9), priority: point.priority)
    }
    apply([.sessionCreated(header: header, points: points)])
  }

  mutating func wait(minutes: Int = 0, seconds: Int = 0) {
    now = now + .minutes(minutes) + .seconds(seconds)
  }

  /// Carries an act out; a refusal is a mistake of the test.
  mutating func act(
    _ intent: Intent, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    do {
      apply(try session.decide(intent, at: now))
    } catch {
      Issue.record("\(intent) was refused: \(error.sentence)", sourceLocation: sourceLocation)
    }
  }

  /// Carries an act out if it may be.
  mutating func attempt(_ intent: Intent) {
    guard let changes = try? session.decide(intent, at: now) else { return }
    apply(changes)
  }

  mutating func note(
    _ text: String, _ kind: NoteKind = .note, by name: String? = nil, of group: String? = nil,
    tags: [String] = []
  ) {
    let speaker =
      name == nil && group == nil ? nil : Speaker(name: name, constituency: group)
    act(.note(.add(NoteDraft(at: now, kind: kind, text: text, speaker: speaker, tags: tags))))
  }

  mutating func recommend(_ fields: RecommendationFields) {
    act(.recommendation(.add(fields, at: now)))
  }

  mutating func vote(_ topic: DecisionTopic, _ rule: VoteRule, _ tally: Tally, present: Int = 40) {
    act(
      .vote(.open(topic, rule: rule, method: .hands, Electorate(present: present), confirmed: true))
    )
    wait(seconds: 40)
    act(.vote(.record(tally)))
  }

  mutating func consensus(on topic: DecisionTopic, _ statements: [Intent] = []) {
    act(.consensus(.call(topic, confirmed: true)))
    for statement in statements { act(statement) }
    wait(seconds: 20)
    act(.consensus(.declare))
  }

  /// Records changes as they are, whether or not the session would have decided them.
  mutating func apply(_ changes: [Change]) {
    for event in session.events(changes, at: now, by: .rapporteur) {
      session.apply(event)
      events.append(event)
    }
  }

  /// The record of the session with every note, or another kind of document.
  func document(
    _ format: DocumentFormat, as template: ReportTemplate = .record, unsaved: [NoteDraft] = []
  ) -> String {
    let report =
      template == .record
      ? Report.full(session, unsaved: unsaved)
      : Report(session: session, as: template, unsaved: unsaved)
    return String(decoding: format.bytes(of: report), as: UTF8.self)
  }
}

extension Report {
  /// The record of a session with all that can be asked for.
  static func full(_ session: Session, unsaved: [NoteDraft] = []) -> Report {
    Report(
      session: session, as: .record, unsaved: unsaved,
      sections: ReportSections(of: .record, with: ReportTemplate.record.unusual))
  }
}

extension DocumentFormat {
  /// Those that people read as they are; a page is compared once, in `HTMLTests`.
  static let legible: [Self] = [.markdown, .text]

  var fileExtension: String { ExportFormat(rawValue: rawValue)?.fileExtension ?? "" }
}
