import ArgumentParser
import BreakoutModel
import BreakoutRecord
import BreakoutStore
import BreakoutWords
import CursesTerminal

/// `breakout display`: the screen for the room, on the projector or in a second terminal.
struct DisplayCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "display", abstract: words.displayCommand.abstract,
      discussion: words.displayCommand.discussion)
  }

  @Argument(
    help: .init(words.commandLine.openSession),
    completion: .file(extensions: ["breakout"]))
  var session: String?

  func run() throws {
    let path = try session.map { try SessionFinding.path(of: $0) } ?? SessionFinding.onlyOpen()
    let clock = SteadyClock()
    let follower = try stored { try SessionFollower(path) }
    let hold = Self.seat(at: path, clock)
    defer { withExtendedLifetime(hold) {} }
    do {
      let terminal = try CursesTerminal(mouse: false)
      defer { terminal.close() }
      DisplayLoop(
        follower, again: { try SessionFollower(path) }, terminal: terminal, clock: clock
      ).run()
    } catch {
      throw Failure(error.sentence)
    }
  }
}

extension DisplayCommand {
  /// The moderator sees that the screen is up; it works without that too, say on a disk that cannot be written.
  private static func seat(at path: String, _ clock: SteadyClock) -> LockedSeat? {
    do {
      return try LockedSeat.take(Seat(.viewer, name: "display"), at: path, now: clock.now)
    } catch {
      return nil
    }
  }
}
