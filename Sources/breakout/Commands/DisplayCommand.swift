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
    help: .init(words.commandLine.session),
    completion: .file(extensions: ["breakout"]))
  var session: String

  func run() throws {
    let path = try SessionFinding.path(of: session)
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

/// From what somebody named on the command line to the file of a session that exists.
enum SessionFinding {
  /// The session of that name or of that agenda, open or closed; else the file itself, so that the store says what
  /// it is.
  static func file(named name: String) throws -> String {
    if Surroundings.isSessionFile(name) { return name }
    guard Surroundings.isReadable(name) else { return try path(of: name, closedToo: true) }
    return try stored {
      try FolderLibrary(environment: Surroundings.environment)
        .newest(forAgenda: Surroundings.absolute(name)) ?? name
    }
  }

  /// - Parameter closedToo: whether the last session of an agenda is meant also where it is closed.
  static func path(of name: String, closedToo: Bool = false) throws -> String {
    if Surroundings.isSessionFile(name) { return name }
    return try stored {
      let library = try FolderLibrary(environment: Surroundings.environment)
      if Surroundings.isReadable(name) {
        if case .existing(let path) = library.place(
          forAgenda: Surroundings.absolute(name), isFresh: false)
        {
          return path
        }
        if closedToo {
          if let path = library.newest(forAgenda: Surroundings.absolute(name)) { return path }
          throw Failure(words.commandLine.noSession(of: name))
        }
        throw Failure(words.commandLine.noOpenSession(of: name))
      }
      let path = library.path(named: name)
      guard !name.contains("/"), Surroundings.isReadable(path) else {
        throw StoreProblem.noSuchFile(path: name)
      }
      return path
    }
  }
}
