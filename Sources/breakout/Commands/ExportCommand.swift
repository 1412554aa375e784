import ArgumentParser
import BreakoutExport
import BreakoutModel
import BreakoutRecord
import BreakoutReport
import BreakoutStore
import BreakoutWords

/// `breakout export`: the document from a session file, without a terminal.
struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export", abstract: words.exportCommand.abstract,
      discussion: words.exportCommand.discussion)
  }

  @Argument(
    help: .init(words.commandLine.session),
    completion: .file(extensions: ["breakout"]))
  var file: String?

  @Option(
    help: .init(
      words.exportCommand.formats(ExportFormat.allCases.map(\.name)),
      valueName: words.exportCommand.formatsValue))
  var format: [FormatList] = []

  @Option(
    help: .init(
      words.exportCommand.kinds(
        ReportTemplate.allCases.map(\.rawValue) + [ExportKind.calendar.word],
        sheets: RoomSheet.allCases.map(\.rawValue))))
  var kind = ExportKind.report(.recommendations)

  @Option(help: .init(words.exportCommand.output), completion: .file())
  var output: String?

  @Option(help: .init(words.exportCommand.folder), completion: .directory)
  var folder = "."

  @Flag(help: .init(words.commandLine.replace))
  var replace = false

  @Option(
    help: .init(words.exportCommand.referenceDoc), completion: .file(extensions: ["docx", "odt"]))
  var referenceDoc: String?

  @Option(
    help: .init(words.exportCommand.template),
    completion: .file(extensions: ["html", "md"]))
  var template: String?

  @Option(help: .init(words.exportCommand.tables(Register.Kind.allCases.map(\.rawValue))))
  var table: Register.Kind?

  @Option(help: .init(words.exportCommand.minutes))
  var minutes: Int?

  @Option(
    help: .init(words.exportCommand.wordsPerMinute))
  var wordsPerMinute: Int?

  @Option(help: .init(words.exportCommand.addressee))
  var addressee: String?

  @Option(
    help: .init(
      words.exportCommand.with(ReportTemplate.record.unusual.map(\.rawValue)),
      valueName: words.exportCommand.partsValue))
  var with: [String] = []

  @Option(
    help: .init(
      words.exportCommand.without(ReportSection.allCases.map(\.rawValue)),
      valueName: words.exportCommand.partsValue))
  var without: [String] = []

  @Option(help: .init(words.commandLine.language))
  var language: String?

  @Flag(help: .init(words.exportCommand.schema))
  var schema = false

  func validate() throws {
    if file == nil, !schema {
      throw ValidationError(words.exportCommand.nameSession)
    }
    if formats == [.csv], output != nil, table == nil {
      throw ValidationError(words.exportCommand.csvIsSeveral)
    }
    if let template, HouseStyle.Form(fileName: template) == nil {
      throw ValidationError(words.exportCommand.templateEnding)
    }
    try requireUse(of: template, named: "--template", by: Self.formats(of: template))
    try requireUse(
      of: referenceDoc, named: "--reference-doc", by: [.docx, .odt])
    if minutes != nil || wordsPerMinute != nil, kind != .report(.reportBack) {
      throw ValidationError(words.exportCommand.speedForReportBack)
    }
    if let minutes, !(1...60).contains(minutes) {
      throw ValidationError(words.exportCommand.minutesRange)
    }
    if let wordsPerMinute, !(50...300).contains(wordsPerMinute) {
      throw ValidationError(words.exportCommand.wordsPerMinuteRange)
    }
    if case .sheet = kind, table != nil || format.contains(where: \.namesData) {
      throw ValidationError(words.exportCommand.sheetsHaveNoData(kind.word))
    }
    if addressee != nil, kind != .report(.recommendations) || table != nil {
      throw ValidationError(words.exportCommand.addresseeForRecommendations)
    }
    _ = try sections()
    if kind == .calendar, !format.isEmpty || table != nil {
      throw ValidationError(words.exportCommand.calendarHasItsFormat)
    }
    guard formats.count > 1, output != nil else { return }
    throw ValidationError(words.exportCommand.outputIsOne)
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
    throw ValidationError(words.exportCommand.optionIsFor(option, formats: users.map(\.name)))
  }

  func run() throws {
    if schema { return try StandardOutput.write(JSONSchema.bytes) }
    guard let file else { return }
    switch kind {
    case .report(let template): try writeReport(template, of: file)
    case .calendar: try writeCalendar(of: file)
    case .sheet(let sheet): try writeSheet(sheet, of: file)
    }
  }

  /// The deadlines; how many have no day is said, since a calendar cannot show them.
  private func writeCalendar(of file: String) throws {
    let (store, session) = try StoredSession.open(SessionFinding.file(named: file))
    tellOfWaiting(store)
    let spoken = try DocumentLanguage(asked: language).toldSpoken(stated: session.header.language)
    let calendar = spoken.speak { DeadlineCalendar(session) }
    if calendar.undated > 0 {
      StandardError.print([words.exportCommand.withoutADay(calendar.undated)])
    }
    do {
      try write([CalendarWriter.file(calendar, of: session)])
    } catch let problem as ExportProblem {
      throw Failure(Self.sentence(problem))
    }
    try requireAll(of: store)
  }

  private func writeReport(_ kind: ReportTemplate, of file: String) throws {
    let (store, session) = try StoredSession.open(SessionFinding.file(named: file))
    tellOfWaiting(store)
    let spoken = try DocumentLanguage(asked: language)
      .toldSpoken(stated: session.header.language)
    if let table {
      let isIncomplete = store.problem?.isIncomplete == true
      let registers = spoken.speak { Register.all(for: session, isIncomplete: isIncomplete) }
      try write(registers.filter { $0.kind == table })
      return try requireAll(of: store)
    }
    if let addressee, !session.isAddressed(addressee) {
      throw Failure(
        words.exportCommand.addressedToNobody(
          addressee, known: spoken.speak { session.addressed }))
    }
    let style = try template.map(Self.style)
    StandardError.print(ExportWarnings(session).sentences)
    let sections = try sections()
    try write(speaking: spoken, in: style) {
      Export(
        session, as: kind, seal: store.seal(of: session), limit: limit, addressee: addressee,
        sections: sections)
    }
    try requireAll(of: store)
  }

  /// Nothing is missing in what is to be filled in by hand.
  private func writeSheet(_ sheet: RoomSheet, of file: String) throws {
    let language = try DocumentLanguage(asked: language)
    let planned = try PlannedSession(named: file)
    let session = planned.session
    let spoken = language.toldSpoken(stated: session.header.language)
    try write(speaking: spoken, in: template.map(Self.style)) {
      Export(sheet, of: session)
    }
    if !planned.isComplete { throw ExitCode(1) }
  }

  private func write(speaking spoken: Words, in style: HouseStyle?, _ export: () -> Export) throws {
    let outcomes = spoken.speak {
      var export = export()
      export.reference = referenceDoc
      export.style = style
      return Rendering(export, in: formats).wait()
    }
    var problems: [String] = []
    for outcome in outcomes {
      do {
        try write(try outcome.files.get())
      } catch let problem as ExportProblem {
        // A folder that is missing is missing for each of the formats.
        problems.append(Self.sentence(problem))
      }
    }
    if !problems.isEmpty { throw Failure(problems.withoutRepeats) }
  }

  /// What a seat could not save yet is in no document that is made here.
  private func tellOfWaiting(_ store: SessionStore) {
    do {
      let count = try store.waitingActs()
      guard count > 0 else { return }
      StandardError.print([words.exportCommand.waiting(count)])
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
    if case .exists = problem {
      return words.lists.sentences([problem.sentence, words.exportCommand.replaceWritesOver])
    }
    return problem.sentence
  }

  /// Which parts the document has; `nil` where nobody said.
  private func sections() throws -> ReportSections? {
    guard !with.isEmpty || !without.isEmpty else { return nil }
    guard case .report(let template) = kind, addressee == nil else {
      throw ValidationError(words.exportCommand.noSuchPart("", of: kind.word, known: []))
    }
    func parts(_ lists: [String]) throws -> [ReportSection] {
      try lists.flatMap { $0.split(separator: ",").map { $0.trimmed } }.map { word in
        guard let part = ReportSection(word: word), template.sections.contains(part) else {
          throw ValidationError(
            words.exportCommand.noSuchPart(
              word, of: template.rawValue, known: template.sections.map(\.rawValue)))
        }
        return part
      }
    }
    return ReportSections(of: template, with: try parts(with), without: try parts(without))
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
      throw Failure(words.exportCommand.templateNotRead(path))
    }
    do {
      return try HouseStyle(text, name: path, form: form)
    } catch {
      throw Failure(error.sentence)
    }
  }

  private var formats: [ExportFormat] {
    var asked = format.flatMap(\.formats)
    if case .sheet = kind { asked.removeAll(where: \.isData) }
    guard asked.isEmpty else { return ExportFormat.allCases.filter(asked.contains) }
    let hints = [output, template, referenceDoc].compactMap(\.self)
    return [hints.compactMap { ExportFormat(fileName: $0) }.first ?? .markdown]
  }

  private func write(_ registers: [Register]) throws {
    for register in registers {
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

  /// In the folder under their own names, or where they are asked for.
  private func write(_ files: [ExportedFile]) throws {
    guard let output else {
      let folder = ExportFolder(folder, replacing: replace)
      for file in files { try StandardOutput.print([folder.write(file)]) }
      return
    }
    for file in files {
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
  /// Whether data are asked for by name.
  let namesData: Bool

  init?(argument: String) {
    if argument.lowercased() == "all" {
      (formats, namesData) = (ExportFormat.allCases, false)
      return
    }
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
    let known = words.compactMap { ExportFormat(word: String($0)) }
    guard known.count == words.count else { return nil }
    (formats, namesData) = (known, known.contains(where: \.isData))
  }
}

extension Register.Kind: ExpressibleByArgument {}
