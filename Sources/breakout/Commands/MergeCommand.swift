import ArgumentParser
import BreakoutExport
import BreakoutModel
import BreakoutSynthesis
import BreakoutUI
import CursesTerminal
import Glibc

/// `breakout merge`: the plenary synthesis of several rooms (product rule F29).
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Makes one synthesis of the recommendations of several rooms.",
    discussion: """
      Recommendations are grouped by addressee and named by their rooms, such as B2-R3.1. Those \
      of different rooms that are much alike, and those that may contradict each other, are \
      shown in the terminal to be decided on: keep both, merge the wording, keep only one. Every \
      decision is kept in the merged file at once; a later run with the same file, and with more \
      rooms, asks only what is new. Without a terminal, or with --no-ask, pairs that are not \
      decided are listed and kept as they are. Nothing is changed in the sessions.
      """)

  @Argument(
    help: """
      The session files, names of sessions, or the agendas they were started from. None, to go \
      on with a merged file.
      """, completion: .file(extensions: ["breakout"]))
  var sessions: [String] = []

  @Option(
    name: .customLong("into"), help: "The merged file, which is made or gone on with.",
    completion: .file(extensions: ["json"]))
  var merged = "plenary-synthesis.json"

  @Option(
    help: ArgumentHelp(
      """
      \(ExportFormat.allCases.map(\.name).joined(separator: ", ")), several with commas, or all. Without \
      it, markdown.
      """, valueName: "formats"))
  var format: [FormatList] = []

  @Option(
    name: .customLong("output"), help: "The folder for the documents.", completion: .directory)
  var folder = "."

  @Flag(help: "Replaces other documents with these names.")
  var replace = false

  @Option(
    help:
      "keep or fail: what to do with pairs that nobody has decided on. They are kept, or no document is written."
  )
  var undecided = Undecided.keep

  @Flag(help: "Does not ask about pairs, even in a terminal.")
  var noAsk = false

  @Option(help: "text or json: how to answer.")
  var answer = AnswerFormat.text

  enum Undecided: String, ExpressibleByArgument, CaseIterable {
    case keep, fail
  }

  func run() throws {
    let file = MergedFile(merged)
    let known = try file.read()
    guard known != nil || !sessions.isEmpty else {
      throw Failure(
        "Name the sessions of the rooms; breakout list shows those of this machine.", status: 2)
    }
    var synthesis = known ?? Synthesis()
    try take(into: &synthesis)
    try file.write(synthesis)
    let questions = PairQuestions(synthesis.rooms)
    var outcome = Outcome(synthesis, questions)
    let isAsking = isTerminal && !noAsk && !outcome.open.isEmpty
    if isAsking {
      guard let decided = try ask(synthesis, questions, file) else { return }
      synthesis = decided
      outcome = Outcome(synthesis, questions)
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
      throw Failure(
        "\(PairList.count(open.count)) not decided, so no document is written; decide in a"
          + " terminal: breakout merge --into \(merged)")
    }
    try write(synthesis, outcome)
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

  private func write(_ synthesis: Synthesis, _ outcome: Outcome) throws {
    let document = SynthesisDocument(synthesis, outcome)
    let data: [UInt8]
    do throws(SynthesisProblem) {
      data = try SynthesisFile.bytes(of: synthesis)
    } catch {
      throw Failure(error.sentence)
    }
    let export = Export(
      PreparedDocument(
        document.report, kind: "synthesis", state: document.state, data: data,
        register: document.register, moment: document.moment))
    let target = ExportFolder(folder, replacing: replace)
    var (files, problems): ([String], [String]) = ([], [])
    for outcome in Rendering(export, in: formats).wait() {
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
