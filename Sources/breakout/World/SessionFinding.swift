import BreakoutModel
import BreakoutRecord
import BreakoutStore
import BreakoutUI
import BreakoutWords

/// From what somebody named on the command line to the file of a session that exists: a session file, the
/// agenda that started it, its name in the library, or any part of its title.
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
      guard !name.contains("/") else { throw StoreProblem.noSuchFile(path: name) }
      // What somebody typed in full is meant, whatever else contains it.
      let path = library.path(named: name)
      if library.name(of: path) == name, Surroundings.isReadable(path) { return path }
      if let path = try session(titled: name, in: library, closedToo: closedToo) { return path }
      guard Surroundings.isReadable(path) else { throw StoreProblem.noSuchFile(path: name) }
      return path
    }
  }

  /// The one session at which somebody sits now.
  static func onlyOpen() throws -> String {
    let open = try stored {
      try FolderLibrary(environment: Surroundings.environment).paths()
    }.filter { !SessionFile.occupants(of: $0).isEmpty }
    guard let path = open.first else { throw Failure(words.commandLine.noneOpen, status: 2) }
    guard open.count > 1 else { return path }
    let summaries = try stored {
      try FolderLibrary(environment: Surroundings.environment).list()
    }.compactMap { try? $0.contents.get() }
    throw ambiguity(
      words.commandLine.severalOpen(open.count), summaries.filter { open.contains($0.path) })
  }

  /// What is typed to sit down at a session, as short as it finds it: without a name where no other one is open, by its
  /// name where it lies in the usual folder, else by its file.
  static func commands(for path: String) -> SeatCommands {
    do {
      let library = try FolderLibrary(environment: Surroundings.environment)
      let absolute = Surroundings.absolute(path)
      let isOwn = library.path(named: library.name(of: path)) == absolute
      let others = try library.paths().filter {
        $0 != path && !SessionFile.occupants(of: $0).isEmpty
      }
      if isOwn, others.isEmpty { return SeatCommands() }
      return SeatCommands(name: NewFile.typed(isOwn ? library.name(of: path) : path))
    } catch {
      // Only the commands that are shown are longer than they need be.
      return SeatCommands(name: NewFile.typed(path))
    }
  }

  /// The session whose title or name contains what was typed, whatever its case and accents; `nil` for none.
  private static func session(
    titled name: String, in library: FolderLibrary, closedToo: Bool
  ) throws -> String? {
    let wanted = name.folded
    guard !wanted.isEmpty else { return nil }
    let all = try library.list().compactMap { listing -> SessionSummary? in
      if case .success(let summary) = listing.contents { summary } else { nil }
    }
    let found = all.filter {
      $0.title.folded.contains(wanted) || library.name(of: $0.path).folded.contains(wanted)
    }
    let whole = found.filter { $0.title.folded == wanted }
    var meant = whole.isEmpty ? found : whole
    let open = meant.filter { !$0.isClosed }
    // Where only sessions that go on make sense, those that are closed do not stand in the way.
    if !closedToo, !open.isEmpty { meant = open }
    guard meant.count > 1 else { return meant.first?.path }
    throw ambiguity(words.commandLine.severalSessions(named: name, meant.count), meant)
  }

  private static let mostNamed = 20

  private static func ambiguity(_ sentence: String, _ candidates: [SessionSummary]) -> Failure {
    let lines = candidates.prefix(mostNamed).map {
      words.commandLine.candidate(
        PathParts.split(PathParts.name(of: $0.path)).stem, $0.title,
        $0.isClosed ? words.listCommand.closed : words.listCommand.open)
    }
    let rest = candidates.count - lines.count
    return Failure(
      [sentence] + lines + (rest > 0 ? [words.commandLine.furtherCandidates(rest)] : []), status: 2)
  }
}
