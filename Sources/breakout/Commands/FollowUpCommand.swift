import ArgumentParser
import BreakoutExport
import BreakoutModel
import BreakoutReport
import BreakoutStore
import BreakoutWords

/// `breakout follow-up`: what has become of the recommendations since the session (product rule F37).
struct FollowUpCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "follow-up", abstract: words.followUpCommand.abstract,
      discussion: words.followUpCommand.discussion)
  }

  @Argument(
    help: .init(words.commandLine.session),
    completion: .file(extensions: ["breakout"]))
  var session: String

  @Argument(help: .init(words.followUpCommand.recommendation))
  var recommendation: RecommendationID?

  @Argument(help: .init(words.followUpCommand.state))
  var state: FollowUpState?

  @Option(help: .init(words.followUpCommand.note))
  var note: String?

  @Option(help: .init(words.followUpCommand.date))
  var date: CalendarDate?

  @Option(help: .init(words.commandLine.language))
  var language: String?

  @Option(help: .init(words.commandLine.answerFormat))
  var format = AnswerFormat.text

  func validate() throws {
    if recommendation != nil, state == nil {
      throw ValidationError(words.followUpCommand.sayState)
    }
    if note != nil, recommendation == nil {
      throw ValidationError(words.followUpCommand.sayWhich)
    }
  }

  func run() throws {
    let clock = SteadyClock()
    let documentLanguage = try DocumentLanguage(asked: language)
    guard let today = CalendarDate(clock.now, utcOffsetMinutes: clock.utcOffsetMinutes) else {
      throw Failure(words.commandLine.noDate)
    }
    var opened = try StoredSession.open(try SessionFinding.path(of: session, closedToo: true))
    defer { opened.store.close(opened.session) }
    if let recommendation, let state {
      let day = date ?? today
      guard day <= today else {
        throw Failure(words.followUpCommand.isToCome("\(day)"), status: 2)
      }
      if let first = opened.session.day, day < first {
        throw Failure(
          words.followUpCommand.isBefore("\(day)", session: "\(first)"), status: 2)
      }
      let entry = FollowUpEntry(date: day, state: state, note: note ?? "")
      try record(entry, on: recommendation, at: clock.now, into: &opened)
    }
    let listed = recommendation == nil ? date ?? today : today
    switch format {
    case .text:
      let spoken = documentLanguage.toldSpoken(stated: opened.session.header.language)
      try StandardOutput.write(
        spoken.speak {
          DocumentFormat.text.bytes(of: FollowUpList(opened.session, on: listed).report)
        })
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
