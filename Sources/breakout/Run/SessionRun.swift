import BreakoutModel
import CursesTerminal

/// One run of a session in a terminal, from what was named on the command line to the last word.
struct SessionRun {
  /// An agenda, a concept note or a session file.
  let file: String
  var seat = Seat.moderator
  /// Where the session is kept, instead of the usual folder.
  var sessionPath: String?
  /// Whether a new session is wanted although there is one.
  var isFresh = false
  /// Where exports go, instead of the working folder.
  var exportFolder: String?

  func start() throws {
    let clock = SteadyClock()
    let opening = try SessionOpening(
      file, at: sessionPath, isFresh: isFresh, clock: clock, seat: seat)
    let path = opening.store.path
    let problems: [String]
    do {
      let terminal = try CursesTerminal()
      defer { terminal.close() }
      problems = CockpitLoop(
        opening, terminal: terminal, clock: clock, seat: seat,
        exportFolder: exportFolder ?? Surroundings.workingFolder
      ).run()
    } catch {
      opening.store.close(opening.session)
      throw Failure(error.description)
    }
    StandardError.print(problems)
    do {
      try StandardOutput.write(
        "The session is kept in \(path)\nGo on with it: breakout \(path)\n")
    } catch {
      // Nobody is left to be told at a terminal that was closed; the session is kept all the same.
    }
  }
}
