import ArgumentParser
import BreakoutImport
import BreakoutModel
import BreakoutStore
import BreakoutUI

/// `breakout import`: what was prepared elsewhere, into a session.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Imports what was prepared elsewhere into a session.",
    subcommands: [ImportRosterCommand.self])
}

/// `breakout import roster`: the participants of a session from a CSV file.
struct ImportRosterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roster", abstract: "Puts the people of a CSV file on a session's roster.",
    discussion: """
      The columns are name, organisation, constituency, role and country; a first line that \
      names them may put them in any order and leave some out. Roles are voting, observer, \
      moderator, rapporteur and interpreter; the usual other words for them are known in English, \
      French, Spanish, German, Russian, Chinese and Arabic. About any other word you are asked \
      whether those people vote. Rows that cannot be read are listed with their \
      line and the reason, the others are imported in one act, which undo takes back. Whoever \
      is on the roster already stays as they are.
      """)

  @Argument(help: "The CSV file.", completion: .file())
  var file: String

  @Option(
    name: .customLong("into"),
    help: "The session file, the name of a session, or the agenda it was started from.",
    completion: .file(extensions: ["breakout"]))
  var sessionPath: String

  @Flag(help: "Shows what would be imported and imports nothing.")
  var dryRun = false

  @Option(
    help: "voting or observer: what roles count as that are not known, instead of asking.")
  var unknownRole: UnknownRoleChoice?

  @Option(help: "text or json.")
  var format = AnswerFormat.text

  func run() throws {
    var opened = try StoredSession.open(SessionFinding.file(named: sessionPath))
    defer { opened.store.close(opened.session) }
    var reading: RosterReading
    do {
      reading = try RosterReader.read(
        path: file, constituencies: opened.session.constituencies)
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
      StandardError.print([
        "\(file): \(count == 1 ? "1 row was" : "\(count) rows were") left out; "
          + (dryRun ? "they are listed." : "mend what is listed and import the file again.")
      ])
    }
    guard newcomers > 0 else {
      throw Failure(
        preview.people.isEmpty
          ? "\(file): nobody in it can be imported."
          : "\(file): everybody in it is on the roster already.")
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
      throw Failure("\(file): \(refusal.sentence)")
    }
  }

  /// So many people of a dry run are shown: enough to see that the columns are understood.
  private static let shownPeople = 5

  private func lines(
    _ preview: ImportPreview, _ summary: String, _ newcomers: Int
  ) -> [String] {
    var lines = ["\(file): \(summary)"]
    for row in preview.rejected { lines += [row.sentence, "  " + row.text] }
    if !preview.warnings.isEmpty { lines.append("Taken all the same, to be looked at:") }
    lines += preview.warnings.map { "  " + $0 }
    if dryRun, !preview.people.isEmpty {
      let shown = preview.people.prefix(Self.shownPeople)
      let more = preview.people.count - shown.count
      lines.append("Read:")
      lines += shown.map { "  \(Speaker(name: $0.name, constituency: $0.constituency))" }
      if more > 0 { lines.append("  and \(more) more") }
    }
    let people = newcomers == 1 ? "1 person" : "\(newcomers) people"
    lines.append(
      dryRun
        ? "Nothing was imported; without --dry-run it would be \(people)."
        : "Imported: \(people) into \(sessionPath).")
    return lines
  }
}

/// An import for programs.
private struct ImportAnswer: Encodable {
  let file: String
  let session: String
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
