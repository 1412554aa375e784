import ArgumentParser
import BreakoutAgenda
import BreakoutModel
import BreakoutWords
import Foundation

/// `breakout check`: whether agendas can be run, and what their time looks like.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: words.checkCommand.abstract,
      discussion: words.checkCommand.discussion)
  }

  @Argument(help: .init(words.checkCommand.files), completion: .file())
  var files: [String]

  @Option(help: .init(words.commandLine.answerFormat))
  var format = AnswerFormat.text

  func run() throws {
    var answers: [CheckAnswer] = []
    for file in files { answers.append(CheckAnswer(file: file)) }
    switch format {
    case .json: try StandardOutput.write(JSONAnswer.bytes(answers))
    case .text:
      for answer in answers {
        StandardError.print(answer.errors + answer.warnings.map(words.commandLine.warning))
        if let schedule = answer.schedule {
          let rule = answer.decisionRule?.sentences ?? ""
          let language = answer.documents.map { words.checkCommand.documents(in: $0) + "\n" } ?? ""
          try StandardOutput.print(
            [VisibleText.line(answer.file)] + answer.summary.map { "  " + VisibleText.line($0) })
          try StandardOutput.write("\(schedule)\(rule)\(language)")
          try StandardOutput.print(answer.listsInDoubt.map(VisibleText.line) + [""])
        }
      }
    }
    if answers.contains(where: { !$0.errors.isEmpty }) { throw ExitCode(1) }
  }
}

/// What is known about one agenda file.
struct CheckAnswer: Encodable {
  let file: String
  var title: String?
  var event: String?
  var place: String?
  var room: String?
  /// As ISO 8601 writes it.
  var date: String?
  var start: String?
  var durationMinutes: Double?
  var reserveMinutes: Double?
  var moderators: [String] = []
  var rapporteurs: [String] = []
  var panellists: [String] = []
  var constituencies: [String] = []
  var attribution: String?
  var points: [PointAnswer] = []
  /// All lists that could be the points, the likeliest first.
  var lists: [ListAnswer] = []
  /// Whether another of them may be meant.
  var isDoubtful = false
  /// Where each thing stood, by its name.
  var sources: [String: SourceAnswer] = [:]
  var decisionRule: DecisionRuleAnswer?
  /// What the agenda says.
  var language: String?
  var errors: [String] = []
  var warnings: [String] = []
  /// What was understood, for people.
  var summary: [String] = []
  /// The lists that could be the points, for people.
  var listsInDoubt: [String] = []
  /// The run sheet for people.
  var schedule: String?
  /// The language of its documents; `nil` where the agenda says nothing of that.
  var documents: String?

  struct PointAnswer: Encodable {
    let number: Int
    let title: String
    let question: String
    let minutes: Double
    /// Whether the file gives the minutes; otherwise they are a share of what is left.
    let isGiven: Bool
    let line: Int
  }

  struct ListAnswer: Encodable {
    let name: String?
    let firstLine: Int
    let lastLine: Int
    let score: Double
    let reasons: [String]
    let points: [String]

    init(_ list: ListReading) {
      name = list.name
      (firstLine, lastLine) = (list.lines.lowerBound, list.lines.upperBound)
      score = Double(list.score) / 10
      reasons = list.reasons.map(\.sentence)
      points = list.points.map(\.title)
    }
  }

  /// A line of the file, or that it was assumed.
  struct SourceAnswer: Encodable {
    let line: Int?
    let isAssumed: Bool

    init(_ source: AgendaSource) {
      switch source {
      case .line(let line): (self.line, isAssumed) = (line, false)
      case .assumed: (line, isAssumed) = (nil, true)
      }
    }
  }

  private enum CodingKeys: CodingKey {
    case file, title, event, place, room, date, start, durationMinutes, reserveMinutes, moderators,
      rapporteurs,
      panellists, constituencies, attribution, points, lists, isDoubtful, sources, decisionRule,
      language, errors,
      warnings
  }

  init(file: String) {
    self.file = file
    do {
      let reading = try AgendaReader.read(path: file)
      let plan = AgendaPlan(reading.agenda)
      title = reading.agenda.masthead.title
      durationMinutes = Double(plan.duration.count) / 60_000
      reserveMinutes = Double(plan.reserve.count) / 60_000
      take(reading.agenda)
      summary = reading.summary
      listsInDoubt = reading.listsInDoubt
      points = zip(reading.agenda.points, plan.allotments).enumerated().map { place, item in
        PointAnswer(
          number: place + 1, title: item.0.title, question: item.0.question,
          minutes: Double(item.1.count) / 60_000, isGiven: item.0.planned != nil,
          line: reading.pointLines[place])
      }
      lists = reading.lists.map(ListAnswer.init)
      isDoubtful = reading.isDoubtful
      sources = Dictionary(
        uniqueKeysWithValues: reading.sources.map { ($0.key.rawValue, SourceAnswer($0.value)) })
      decisionRule = DecisionRuleAnswer(reading.agenda)
      warnings = reading.warnings.map(\.description)
      schedule = AgendaSchedule(reading.agenda).description
      if let language = reading.agenda.masthead.language { take(language) }
    } catch {
      errors = error.errors.map(\.description)
      warnings = error.warnings.map(\.description)
    }
  }

  private mutating func take(_ agenda: Agenda) {
    event = agenda.masthead.event
    place = agenda.masthead.place
    room = agenda.masthead.room
    date = agenda.masthead.date?.description
    start = agenda.times.start?.description
    moderators = agenda.masthead.people.moderators
    rapporteurs = agenda.masthead.people.rapporteurs
    panellists = agenda.masthead.people.panellists
    constituencies = agenda.rules.constituencies
    attribution = agenda.rules.attribution.rawValue
  }

  private mutating func take(_ language: String) {
    self.language = language
    let spoken = DocumentLanguage.spoken(stated: language)
    documents = spoken.words.language.code
    warnings += (spoken.problem?.sentences ?? []).map { words.commandLine.about(file, $0) }
  }
}

/// The agenda's decision rule as it was understood.
struct DecisionRuleAnswer: Encodable {
  /// As it is shown and applied everywhere.
  let words: String
  /// As the agenda has it; the default where it has none.
  let given: String
  /// What was not understood, and what can be written; `null` where nothing is in the way.
  let problem: String?
  /// What was read in one of several senses, a sentence each.
  let remarks: [String]
  private let isDefault: Bool

  private enum CodingKeys: CodingKey {
    case words, given, problem, remarks
  }

  init(_ agenda: Agenda) {
    let practice = agenda.rules.practice
    words = practice.words
    given = practice.given
    problem = practice.problem
    remarks = practice.remarks
    isDefault = agenda.rules.decision == nil
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(words, forKey: .words)
    try container.encode(given, forKey: .given)
    try container.encode(problem, forKey: .problem)
    try container.encode(remarks, forKey: .remarks)
  }

  /// For people, each on a line of its own.
  var sentences: String {
    let say = BreakoutWords.words.checkCommand
    let main = isDefault ? say.decidedByDefault(words) : say.decidedBy(words)
    return ([main] + remarks).map { $0 + "\n" }.joined()
  }
}
