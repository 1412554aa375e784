import ArgumentParser
import BreakoutExport
import BreakoutModel
import BreakoutRecord
import BreakoutReport
import BreakoutStore

/// `breakout export`: the document from a session file, without a terminal.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the recommendations document of a session as it stands.",
    discussion: """
      Nothing is changed in the session and no other document is ever replaced unless --replace says so. \
      What is missing and which names stand in free text although they should not is told on standard error.
      """)

  @Argument(
    help: "The session file, the name of a session, or the agenda it was started from.",
    completion: .file(extensions: ["breakout"]))
  var file: String?

  @Option(
    help: ArgumentHelp(
      """
      \(ExportFormat.allCases.map(\.name).joined(separator: ", ")), several with commas, or all. Without \
      it, what the name of the output or of the layout says, else markdown.
      """, valueName: "formats"))
  var format: [FormatList] = []

  @Option(
    help: ArgumentHelp(
      "Which document: \(ReportTemplate.allCases.map(\.rawValue).joined(separator: ", "))."))
  var kind = ReportTemplate.recommendations

  @Option(
    help: "Where to: a file, or - for standard output. Without it, a file named after the title.",
    completion: .file())
  var output: String?

  @Option(help: "The folder for files named after the title.", completion: .directory)
  var folder = "."

  @Flag(help: "Replaces other documents with these names.")
  var replace = false

  @Option(
    help: "A file whose styles DOCX and ODT get.", completion: .file(extensions: ["docx", "odt"]))
  var referenceDoc: String?

  @Option(
    help: "Your organisation's layout for HTML and PDF, or for Markdown: a Mustache template.",
    completion: .file(extensions: ["html", "md"]))
  var template: String?

  @Option(
    help: """
      One table of CSV, to standard output or to --output: \
      \(Register.Kind.allCases.map(\.rawValue).joined(separator: ", ")).
      """)
  var table: Register.Kind?

  @Option(help: "How many minutes the oral report-back may take; 3 without it.")
  var minutes: Int?

  @Option(
    help: "How fast it is read; 130 without it. Interpreters can follow 150 at most.")
  var wordsPerMinute: Int?

  @Flag(help: "Prints the JSON Schema of the format json; needs no session.")
  var schema = false

  func validate() throws {
    if file == nil, !schema {
      throw ValidationError("Name a session file; breakout list shows them.")
    }
    if formats == [.csv], output != nil, table == nil {
      throw ValidationError("CSV is several files; choose one by --table, or a --folder.")
    }
    if let template, HouseStyle.Form(fileName: template) == nil {
      throw ValidationError("--template takes a file whose name ends in .html or .md.")
    }
    try requireUse(of: template, named: "--template", by: Self.formats(of: template))
    try requireUse(
      of: referenceDoc, named: "--reference-doc", by: [.docx, .odt])
    if minutes != nil || wordsPerMinute != nil, kind != .reportBack {
      throw ValidationError("--minutes and --words-per-minute go with --kind report-back.")
    }
    if let minutes, !(1...60).contains(minutes) {
      throw ValidationError("--minutes takes a number from 1 to 60.")
    }
    if let wordsPerMinute, !(50...300).contains(wordsPerMinute) {
      throw ValidationError("--words-per-minute takes a number from 50 to 300.")
    }
    guard formats.count > 1, output != nil else { return }
    throw ValidationError("--output names one file; several formats go to a --folder.")
  }

  /// What the layout of a file is for.
  private static func formats(of template: String?) -> [ExportFormat] {
    switch template.flatMap(HouseStyle.Form.init(fileName:)) {
    case .html: [.html, .pdf]
    case .markdown: [.markdown]
    case nil: []
    }
  }

  /// No option is passed over in silence.
  private func requireUse(of file: String?, named option: String, by users: [ExportFormat]) throws {
    guard file != nil, !formats.contains(where: users.contains) else { return }
    let names = users.map(\.name).joined(separator: " or ")
    throw ValidationError("\(option) with this file is for \(names); choose that by --format.")
  }

  func run() throws {
    if schema { return try StandardOutput.write(JSONSchema.bytes) }
    guard let file else { return }
    let (store, session) = try StoredSession.open(SessionFinding.file(named: file))
    tellOfWaiting(store)
    if let table {
      try write(table, of: session, isIncomplete: store.problem?.isIncomplete == true)
      return try requireAll(of: store)
    }
    var export = Export(session, as: kind, seal: store.seal(of: session), limit: limit)
    export.reference = referenceDoc
    export.style = try template.map(Self.style)
    StandardError.print(ExportWarnings(session).sentences)
    var problems: [String] = []
    for outcome in Rendering(export, in: formats).wait() {
      do {
        try write(outcome)
      } catch let problem as ExportProblem {
        // A folder that is missing is missing for each of the formats.
        let sentence = Self.sentence(problem)
        if !problems.contains(sentence) { problems.append(sentence) }
      }
    }
    if !problems.isEmpty { throw Failure(problems) }
    try requireAll(of: store)
  }

  /// What a seat could not save yet is in no document that is made here.
  private func tellOfWaiting(_ store: SessionStore) {
    do {
      let count = try store.waitingActs()
      guard count > 0 else { return }
      let acts = count == 1 ? "1 act is" : "\(count) acts are"
      StandardError.print([
        "\(acts) NOT SAVED and wait beside the session, so this document is without them; e at that seat "
          + "writes one that has them."
      ])
    } catch {
      StandardError.print([(error as? StoreProblem)?.sentence ?? "\(error)"])
    }
  }

  /// A document without what could not be read is no success; why was said before it was written.
  private func requireAll(of store: SessionStore) throws {
    if store.problem?.isIncomplete == true { throw ExitCode(1) }
  }

  /// With the way out that this program's commands have.
  static func sentence(_ problem: ExportProblem) -> String {
    if case .exists = problem { return problem.sentence + " --replace writes over it." }
    return problem.sentence
  }

  private var limit: ReadingLimit {
    let usual = ReadingLimit()
    return ReadingLimit(
      time: minutes.map { .minutes($0) } ?? usual.time,
      wordsPerMinute: wordsPerMinute ?? usual.wordsPerMinute)
  }

  private static func style(_ path: String) throws -> HouseStyle {
    guard let form = HouseStyle.Form(fileName: path),
      let text = FileText.read(path, atMost: HouseStyle.mostBytes)
    else {
      throw Failure("\(path) cannot be read; name a template in UTF-8 of at most 1 MB.")
    }
    do {
      return try HouseStyle(text, name: path, form: form)
    } catch {
      throw Failure(error.sentence)
    }
  }

  private var formats: [ExportFormat] {
    let asked = format.flatMap(\.formats)
    guard asked.isEmpty else { return ExportFormat.allCases.filter(asked.contains) }
    let hints = [output, template, referenceDoc].compactMap(\.self)
    return [hints.compactMap { ExportFormat(fileName: $0) }.first ?? .markdown]
  }

  private func write(
    _ table: Register.Kind, of session: Session, isIncomplete: Bool
  ) throws {
    for register in Register.all(for: session, isIncomplete: isIncomplete)
    where register.kind == table {
      let bytes = CSVWriter(register).bytes
      guard let output, output != "-" else { return try StandardOutput.write(bytes) }
      do throws(ExportProblem) {
        try ExportFile.write(bytes, to: output, replacing: replace)
      } catch {
        throw Failure(Self.sentence(error))
      }
      try StandardOutput.print([output])
    }
  }

  private func write(_ outcome: Rendering.Outcome) throws {
    guard let output else {
      try StandardOutput.print(ExportFolder(folder, replacing: replace).write(outcome))
      return
    }
    for file in try outcome.files.get() {
      if output == "-" {
        try StandardOutput.write(file.bytes)
      } else {
        try ExportFile.write(file.bytes, to: output, replacing: replace)
        try StandardOutput.print([output])
      }
    }
  }
}

/// What stands behind one `--format`.
struct FormatList: ExpressibleByArgument {
  let formats: [ExportFormat]

  init?(argument: String) {
    if argument.lowercased() == "all" {
      formats = ExportFormat.allCases
      return
    }
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
    let known = words.compactMap { ExportFormat(word: String($0)) }
    guard known.count == words.count else { return nil }
    formats = known
  }
}

extension ReportTemplate: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(word: argument)
  }
}

extension Register.Kind: ExpressibleByArgument {}
