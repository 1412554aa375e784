import ArgumentParser
import BreakoutModel

/// `breakout join`: one more seat at a session that is going on.
struct JoinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join",
    abstract: "Sits down at a session that is open at another terminal of this machine.",
    discussion: """
      Everything that one seat does is on the screens of the others at once. Where a seat is taken, \
      you get one with a number; with --take-over you get that very seat, with what was typed there, \
      and the other terminal looks on: so the moderator's seat goes to another terminal when a \
      battery dies.
      """)

  @Argument(
    help: "The session file, the name of a session, or the agenda it was started from.",
    completion: .file(extensions: ["breakout"]))
  var session: String

  @Option(help: "Who sits here: rapporteur, moderator or viewer; a viewer only looks on.")
  var seat = Seat.Role.rapporteur

  @Option(help: "Your name, where several sit in one role.")
  var name = ""

  @Flag(help: "Take the seat from the one who has it.")
  var takeOver = false

  @Option(help: "Write exports into this folder.", completion: .directory)
  var exports: String?

  func run() throws {
    try SessionRun(
      file: try SessionFinding.path(of: session, closedToo: true),
      seat: Seat(seat, name: name), takesOver: takeOver, exportFolder: exports
    ).start()
  }
}
