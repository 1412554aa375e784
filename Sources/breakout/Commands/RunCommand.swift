import ArgumentParser
import BreakoutModel
import BreakoutStore
import CursesTerminal
import Glibc

/// `breakout AGENDA`: the session itself.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Starts the session of an agenda, or goes on with it (default).")

  @Argument(
    help:
      "An agenda or concept note (Markdown or text), or a session file. Without it, a list to choose from.",
    completion: .file())
  var file: String?

  @Option(help: "Who sits here: moderator or rapporteur. A rapporteur starts in the note line.")
  var seat = Seat.moderator

  @Option(help: "Keep the session in this file.", completion: .file(extensions: ["breakout"]))
  var session: String?

  @Option(help: "Write exports into this folder.", completion: .directory)
  var exports: String?

  @Flag(help: "Start a new session although this agenda has one that is not closed.")
  var new = false

  func run() throws {
    guard let file = try file ?? SessionChooser().choose() else { return }
    let clock = SteadyClock()
    let opening = try SessionOpening(file, at: session, isFresh: new, clock: clock, seat: seat)
    let path = opening.store.path
    do {
      let terminal = try CursesTerminal()
      defer { terminal.close() }
      CockpitLoop(
        opening, terminal: terminal, clock: clock, seat: seat,
        exportFolder: exports ?? Surroundings.workingFolder
      ).run()
    } catch {
      opening.store.close(opening.session)
      throw Failure(error.description)
    }
    print("The session is kept in \(path)\nGo on with it: breakout \(path)")
  }
}

extension Seat: ExpressibleByArgument {}
