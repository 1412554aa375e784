import ArgumentParser
import BreakoutExport
import BreakoutModel
import BreakoutReport
import BreakoutStore

/// `breakout follow-up`: what has become of the recommendations since the session (product rule F37).
struct FollowUpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow-up",
    abstract: "Shows what has become of a session's recommendations, or records it.",
    discussion: """
      breakout follow-up FILE lists the recommendations, the most urgent first: green was updated \
      less than a year ago, yellow one to two years ago, red longer ago. \
      breakout follow-up FILE R3.2 in-progress --note "first data published" records a report. \
      States are not-started, in-progress, done and dropped. Reports are kept in the session file; \
      the newest one by its date counts.
      """)

  @Argument(
    help: "The session file, the name of a session, or the agenda it was started from.",
    completion: .file(extensions: ["breakout"]))
  var session: String

  @Argument(help: "The recommendation on which to report, such as R3.2.")
  var recommendation: RecommendationID?

  @Argument(help: "not-started, in-progress, done or dropped.")
  var state: FollowUpState?

  @Option(help: "What was done or learnt.")
  var note: String?

  @Option(
    help: "The day of the report, or of the list, such as 2027-05-01. Without it, today.")
  var date: CalendarDate?

  @Option(help: "text or json.")
  var format = AnswerFormat.text

  func validate() throws {
    if recommendation != nil, state == nil {
      throw ValidationError("Say how it stands: not-started, in-progress, done or dropped.")
    }
    if note != nil, recommendation == nil {
      throw ValidationError("Say on which recommendation the note is, such as R3.2.")
    }
  }

  func run() throws {
    let clock = SteadyClock()
    guard let today = CalendarDate(clock.now, utcOffsetMinutes: clock.utcOffsetMinutes) else {
      throw Failure("The clock of this machine shows no date; set it first.")
    }
    var opened = try StoredSession.open(try SessionFinding.path(of: session, closedToo: true))
    defer { opened.store.close(opened.session) }
    if let recommendation, let state {
      let day = date ?? today
      guard day <= today else {
        throw Failure("\(day) is still to come; name the day of the report.", status: 2)
      }
      if let first = opened.session.day, day < first {
        throw Failure(
          "\(day) is before the session of \(first); name the day of the report.", status: 2)
      }
      let entry = FollowUpEntry(date: day, state: state, note: note ?? "")
      try record(entry, on: recommendation, at: clock.now, into: &opened)
    }
    let listed = recommendation == nil ? date ?? today : today
    switch format {
    case .text:
      let report = FollowUpList(opened.session, on: listed).report
      try StandardOutput.write(DocumentFormat.text.bytes(of: report))
    case .json:
      let answers = opened.session.followUp(on: listed).map {
        FollowUpAnswer($0, opened.session.recommendations[$0.id])
      }
      try StandardOutput.write(JSONAnswer.bytes(answers))
    }
  }

  private func record(
    _ entry: FollowUpEntry, on id: RecommendationID, at now: Timestamp,
    into opened: inout (store: SessionStore, session: Session)
  ) throws {
    do {
      _ = try stored {
        try opened.store.perform(
          .followUp(.note(id, entry)), on: &opened.session, at: now, seat: .rapporteur)
      }
    } catch let refusal as Refusal {
      throw Failure(refusal.sentence)
    }
  }
}

extension Session {
  /// The day on which it began; `nil` while it has not.
  fileprivate var day: CalendarDate? {
    started.flatMap { CalendarDate($0, utcOffsetMinutes: header.utcOffsetMinutes) }
  }
}

/// How a recommendation stands, for programs.
private struct FollowUpAnswer: Encodable {
  let id: String
  let text: String
  let addressees: [String]
  let deadline: String
  let state: FollowUpState
  /// The day of the newest report.
  let updated: String?
  let note: String?
  let light: FollowUpLight?
  let isOverdue: Bool

  init(_ standing: FollowUpStanding, _ one: Recommendation?) {
    id = "\(standing.id)"
    text = one?.fields.text ?? ""
    addressees = one?.fields.addressees ?? []
    deadline = one?.fields.deadline ?? ""
    state = standing.state
    updated = standing.latest?.date
    note = standing.latest?.note
    light = standing.light
    isOverdue = standing.isOverdue
  }
}

extension RecommendationID: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension FollowUpState: ExpressibleByArgument {
  /// Also as people write it: `in progress`, `In-Progress`.
  public init?(argument: String) {
    self.init(rawValue: argument.lowercased().split(separator: " ").joined(separator: "-"))
  }
}
