import ArgumentParser
import BreakoutModel
import BreakoutWords

/// `breakout join`: one more seat at a session that is going on.
struct JoinCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "join", abstract: words.joinCommand.abstract,
      discussion: words.joinCommand.discussion)
  }

  @Argument(
    help: .init(words.commandLine.openSession),
    completion: .file(extensions: ["breakout"]))
  var session: String?

  @Option(help: .init(words.joinCommand.seat))
  var seat = Seat.Role.rapporteur

  @Option(help: .init(words.runCommand.name))
  var name = ""

  @Flag(help: .init(words.joinCommand.takeOver))
  var takeOver = false

  @Option(help: .init(words.runCommand.exports), completion: .directory)
  var exports: String?

  @Option(help: .init(words.commandLine.language))
  var language: String?

  func run() throws {
    try SessionRun(
      file: try session.map { try SessionFinding.path(of: $0, closedToo: true) }
        ?? SessionFinding.onlyOpen(),
      seat: Seat(seat, name: name), takesOver: takeOver, exportFolder: exports, language: language
    ).start()
  }
}
