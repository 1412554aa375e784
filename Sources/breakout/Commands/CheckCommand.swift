import ArgumentParser
import BreakoutAgenda
import BreakoutModel
import BreakoutWords
import Foundation

/// `breakout check`: whether agendas can be run, and what their time looks like.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", abstract: words.checkCommand.abstract)
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
          try StandardOutput.write(
            "\(VisibleText.line(answer.file))\n\(schedule)\(rule)\(language)\n\n")
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
  var durationMinutes: Double?
  var reserveMinutes: Double?
  var points: [PointAnswer] = []
  var decisionRule: DecisionRuleAnswer?
  /// What the agenda says.
  var language: String?
  var errors: [String] = []
  var warnings: [String] = []
  /// The run sheet for people.
  var schedule: String?
  /// The language of its documents; `nil` where the agenda says nothing of that.
  var documents: String?

  struct PointAnswer: Encodable {
    let number: Int
    let title: String
    let question: String
    let minutes: Double
  }

  private enum CodingKeys: CodingKey {
    case file, title, durationMinutes, reserveMinutes, points, decisionRule, language, errors,
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
      points = zip(reading.agenda.points, plan.allotments).enumerated().map { place, item in
        PointAnswer(
          number: place + 1, title: item.0.title, question: item.0.question,
          minutes: Double(item.1.count) / 60_000)
      }
      decisionRule = DecisionRuleAnswer(reading.agenda)
      warnings = reading.warnings.map(\.description)
      schedule = AgendaSchedule(reading.agenda).description
      if let language = reading.agenda.masthead.language { take(language) }
    } catch {
      errors = error.errors.map(\.description)
      warnings = error.warnings.map(\.description)
    }
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
