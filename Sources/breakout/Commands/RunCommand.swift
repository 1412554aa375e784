import ArgumentParser
import BreakoutModel
import BreakoutWords

/// `breakout AGENDA`: the session itself.
struct RunCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "run", abstract: words.runCommand.abstract)
  }

  @Argument(
    help: .init(words.runCommand.file), completion: .file())
  var file: String?

  @Option(help: .init(words.runCommand.seat))
  var seat = Seat.Role.moderator

  @Option(help: .init(words.runCommand.name))
  var name = ""

  @Option(help: .init(words.runCommand.session), completion: .file(extensions: ["breakout"]))
  var session: String?

  @Option(help: .init(words.runCommand.exports), completion: .directory)
  var exports: String?

  @Option(help: .init(words.commandLine.language))
  var language: String?

  @Flag(help: .init(words.runCommand.new))
  var new = false

  @Flag(help: .init(words.runCommand.chooses))
  var choose = false

  func run() throws {
    guard let file = try file ?? SessionChooser().choose() else { return }
    try SessionRun(
      file: file, seat: Seat(seat, name: name), sessionPath: session, isFresh: new, chooses: choose,
      exportFolder: exports, language: language
    ).start()
  }
}

extension Seat.Role: ExpressibleByArgument {}
