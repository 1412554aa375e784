import ArgumentParser
import BreakoutModel

/// `breakout AGENDA`: the session itself.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Starts a session from an agenda, or resumes it (default).")

  @Argument(
    help:
      "An agenda or concept note (Markdown or text), or a session file. Without it, a list to choose from.",
    completion: .file())
  var file: String?

  @Option(
    help: "Who sits here: moderator, rapporteur or viewer. A rapporteur starts in the note line.")
  var seat = Seat.Role.moderator

  @Option(help: "Your name, where several sit in one role.")
  var name = ""

  @Option(help: "Keep the session in this file.", completion: .file(extensions: ["breakout"]))
  var session: String?

  @Option(help: "Write exports into this folder.", completion: .directory)
  var exports: String?

  @Flag(help: "Start a new session although this agenda has one that is not closed.")
  var new = false

  func run() throws {
    guard let file = try file ?? SessionChooser().choose() else { return }
    try SessionRun(
      file: file, seat: Seat(seat, name: name), sessionPath: session, isFresh: new,
      exportFolder: exports
    ).start()
  }
}

extension Seat.Role: ExpressibleByArgument {}
