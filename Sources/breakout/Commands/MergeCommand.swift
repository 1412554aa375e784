import ArgumentParser
import BreakoutExport
import BreakoutModel
import BreakoutSynthesis
import BreakoutUI
import BreakoutWords
import CursesTerminal
import Glibc

/// `breakout merge`: the plenary synthesis of several rooms (product rule F29).
struct MergeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "merge", abstract: words.mergeCommand.abstract,
      discussion: words.mergeCommand.discussion)
  }

  @Argument(
    help: .init(words.mergeCommand.sessions), completion: .file(extensions: ["breakout"]))
  var sessions: [String] = []

  @Option(
    name: .customLong("into"), help: .init(words.mergeCommand.into),
    completion: .file(extensions: ["json"]))
  var merged = "plenary-synthesis.json"

  @Option(
    help: .init(
      words.mergeCommand.formats(ExportFormat.allCases.map(\.name)),
      valueName: words.exportCommand.formatsValue))
  var format: [FormatList] = []

  @Option(
    name: .customLong("output"), help: .init(words.mergeCommand.folder), completion: .directory)
  var folder = "."

  @Flag(help: .init(words.commandLine.replace))
  var replace = false

  @Option(help: .init(words.mergeCommand.undecided))
  var undecided = Undecided.keep

  @Flag(help: .init(words.mergeCommand.noAsk))
  var noAsk = false

  @Option(help: .init(words.commandLine.language))
  var language: String?

  @Option(help: .init(words.mergeCommand.answer))
  var answer = AnswerFormat.text

  enum Undecided: String, ExpressibleByArgument, CaseIterable {
    case keep, fail
  }

  func run() throws {
    let documentLanguage = try DocumentLanguage(asked: language)
    let file = MergedFile(merged)
    let known = try file.read()
    guard known != nil || !sessions.isEmpty else {
      throw Failure(words.mergeCommand.nameSessions, status: 2)
    }
    var synthesis = known ?? Synthesis()
    try take(into: &synthesis)
    try file.write(synthesis)
    let questions = PairQuestions(synthesis.rooms)
    var outcome = SynthesisOutcome(synthesis, questions)
    let isAsking = isTerminal && !noAsk && !outcome.open.isEmpty
    if isAsking {
      guard let decided = try ask(synthesis, questions, file) else { return }
      synthesis = decided
      outcome = SynthesisOutcome(synthesis, questions)
    }
    let open = outcome.open
    if !isAsking, answer == .text, !open.isEmpty {
      try StandardOutput.write(PairList(outcome).text)
    }
    guard open.isEmpty || undecided == .keep else {
      if answer == .json {
        try StandardOutput.write(
          JSONAnswer.bytes(MergeAnswer(synthesis, outcome, merged: merged, files: [])))
      }
      throw Failure(words.mergeCommand.notDecided(open.count, into: merged))
    }
    try write(
      synthesis, outcome, in: documentLanguage.toldSpoken(stated: synthesis.language))
  }

  private var isTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  private func take(into synthesis: inout Synthesis) throws {
    let rooms = try RoomFiles(sessions)
    let admissions: [Admission]
    do throws(SynthesisProblem) {
      admissions = try synthesis.take(rooms.readings)
    } catch {
      throw Failure(error.sentence)
    }
    StandardError.print(
      rooms.remarks + zip(admissions, sessions).compactMap { $0.remark(on: $1) })
  }

  /// - Returns: `nil` where the program was asked to end, or its terminal went.
  private func ask(
    _ synthesis: Synthesis, _ questions: PairQuestions, _ file: MergedFile
  ) throws -> Synthesis? {
    let terminal: CursesTerminal
    do {
      terminal = try CursesTerminal(mouse: false)
    } catch {
      throw Failure(error.sentence)
    }
    defer { terminal.close() }
    return try DecidingLoop(
      synthesis, questions, file: file, terminal: terminal, clock: SteadyClock()
    ).run()
  }

  private var formats: [ExportFormat] {
    let asked = format.flatMap(\.formats)
    return asked.isEmpty ? [.markdown] : ExportFormat.allCases.filter(asked.contains)
  }

  private func write(_ synthesis: Synthesis, _ outcome: SynthesisOutcome, in spoken: Words) throws {
    let data: [UInt8]
    do throws(SynthesisProblem) {
      data = try SynthesisFile.bytes(of: synthesis)
    } catch {
      throw Failure(error.sentence)
    }
    let outcomes = spoken.speak {
      let document = SynthesisDocument(synthesis, outcome)
      let export = Export(
        PreparedDocument(
          document.report, kind: "synthesis", state: document.state, data: data,
          register: document.register, moment: document.moment))
      return Rendering(export, in: formats).wait()
    }
    let target = ExportFolder(folder, replacing: replace)
    var (files, problems): ([String], [String]) = ([], [])
    for outcome in outcomes {
      do throws(ExportProblem) {
        files += try target.write(outcome)
      } catch {
        problems.append(ExportCommand.sentence(error))
      }
    }
    switch answer {
    case .text: try StandardOutput.print(files)
    case .json:
      try StandardOutput.write(
        JSONAnswer.bytes(MergeAnswer(synthesis, outcome, merged: merged, files: files)))
    }
    if !problems.isEmpty { throw Failure(problems) }
  }
}
