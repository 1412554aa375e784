import ArgumentParser
import BreakoutImport
import BreakoutModel
import BreakoutStore
import BreakoutUI
import BreakoutWords

/// `breakout import`: what was prepared elsewhere. A note needs no word before it, as the program itself needs none
/// before an agenda.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", abstract: words.importCommand.abstract,
      subcommands: [ImportNoteCommand.self, ImportRosterCommand.self],
      defaultSubcommand: ImportNoteCommand.self)
  }
}

/// `breakout import roster`: the participants of a session from a table.
struct ImportRosterCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "roster", abstract: words.importCommand.rosterAbstract,
      discussion: words.importCommand.rosterDiscussion)
  }

  @Argument(help: .init(words.importCommand.file), completion: .file())
  var file: String

  @Option(
    name: .customLong("into"),
    help: .init(words.commandLine.session),
    completion: .file(extensions: ["breakout"]))
  var sessionPath: String

  @Option(help: .init(words.importCommand.sheet))
  var sheet: String?

  @Flag(help: .init(words.importCommand.dryRun))
  var dryRun = false

  @Option(help: .init(words.importCommand.unknownRole))
  var unknownRole: UnknownRoleChoice?

  @Option(help: .init(words.commandLine.answerFormat))
  var format = AnswerFormat.text

  func run() throws {
    var opened = try StoredSession.open(SessionFinding.file(named: sessionPath))
    defer { opened.store.close(opened.session) }
    var reading: RosterReading
    do {
      reading = try RosterReader.read(
        path: file, sheet: sheet, constituencies: opened.session.constituencies)
    } catch {
      throw Failure(error.description)
    }
    try RoleQuestion(unknownRole).settle(&reading)
    let preview = ImportPreview(reading, file: file)
    let newcomers = opened.session.newcomers(among: preview.people).count
    let summary = preview.summary(in: opened.session)
    if !dryRun, newcomers > 0 { try take(preview, into: &opened) }
    switch format {
    case .text: try StandardOutput.print(lines(preview, summary, newcomers))
    case .json:
      let answer = ImportAnswer(
        file: file, session: sessionPath, isDryRun: dryRun, imported: dryRun ? 0 : newcomers,
        alreadyOnRoster: preview.people.count - newcomers, reading: reading)
      try StandardOutput.write(JSONAnswer.bytes(answer))
    }
    if !preview.rejected.isEmpty {
      let count = preview.rejected.count
      let say = words.importCommand
      StandardError.print([
        words.commandLine.about(
          file, dryRun ? say.leftOutOfTrial(count) : say.leftOut(count))
      ])
    }
    guard newcomers > 0 else {
      let say = words.importCommand
      throw Failure(
        words.commandLine.about(file, preview.people.isEmpty ? say.nobody : say.nobodyNew))
    }
  }

  private func take(
    _ preview: ImportPreview, into opened: inout (store: SessionStore, session: Session)
  ) throws {
    do {
      _ = try stored {
        try opened.store.perform(
          .people(.add(preview.people)), on: &opened.session, at: SteadyClock().now,
          seat: .rapporteur)
      }
    } catch let refusal as Refusal {
      throw Failure(words.commandLine.about(file, refusal.sentence))
    }
  }

  /// So many people of a dry run are shown: enough to see that the columns are understood.
  private static let shownPeople = 5

  private func lines(
    _ preview: ImportPreview, _ summary: String, _ newcomers: Int
  ) -> [String] {
    let say = words.importCommand
    var lines = [words.commandLine.about(file, summary)]
    for row in preview.rejected { lines += [row.sentence, "  " + row.text] }
    if !preview.warnings.isEmpty { lines.append(say.toBeLookedAt) }
    lines += preview.warnings.map { "  " + $0 }
    if dryRun, !preview.people.isEmpty {
      let shown = preview.people.prefix(Self.shownPeople)
      let more = preview.people.count - shown.count
      lines.append(say.read)
      lines += shown.map { "  \(Speaker(name: $0.name, constituency: $0.constituency))" }
      if more > 0 { lines.append("  " + say.more(more)) }
    }
    lines.append(
      dryRun ? say.wouldImport(newcomers) : say.imported(newcomers, into: sessionPath))
    return lines
  }
}

/// An import for programs.
private struct ImportAnswer: Encodable {
  let file: String
  let session: String
  /// The sheet of a spreadsheet; the lines are its rows then.
  let sheet: String?
  let isDryRun: Bool
  let imported: Int
  let alreadyOnRoster: Int
  let people: [Person]
  let rejected: [Row]
  let warnings: [String]

  struct Person: Encodable {
    let line: Int
    let name: String
    let organisation: String
    let constituency: String?
    let role: ParticipantRole
    let country: String
  }

  struct Row: Encodable {
    let line: Int
    let text: String
    let reason: String
  }

  init(
    file: String, session: String, isDryRun: Bool, imported: Int, alreadyOnRoster: Int,
    reading: RosterReading
  ) {
    self.file = file
    self.session = session
    sheet = reading.sheet
    self.isDryRun = isDryRun
    self.imported = imported
    self.alreadyOnRoster = alreadyOnRoster
    people = reading.participants.map {
      Person(
        line: $0.line, name: $0.name, organisation: $0.organisation,
        constituency: $0.constituency, role: $0.role, country: $0.country)
    }
    rejected = reading.rejected.map { Row(line: $0.line, text: $0.text, reason: $0.sentence) }
    warnings = reading.remarks
  }
}
