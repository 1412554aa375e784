import Foundation
import TestSupport
import Testing

/// A home with an agenda in it, where programs open the agenda's session one after another or at once.
final class Room {
  let home: TemporaryFolder
  /// The agenda file.
  let agenda: String

  /// The folder of the package.
  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The shipped agenda of eight points for 90 minutes.
  static let baku = "baku-2016-civil-society-and-business.md"

  /// - Parameter agenda: one of the shipped agendas.
  init(agenda name: String = Room.baku) throws {
    home = try TemporaryFolder()
    agenda = home.file(name)
    try FileManager.default.copyItem(atPath: "\(Self.package)/Agendas/\(name)", toPath: agenda)
  }

  init(text: String) throws {
    home = try TemporaryFolder()
    agenda = home.file("agenda.md")
    try text.write(toFile: agenda, atomically: true, encoding: .utf8)
  }

  /// An agenda of three points, for tests that are about something else.
  static func small() throws -> Room {
    try Room(
      text: """
        ---
        duration: 40 min
        ---
        # A short meeting

        ## Points of Discussion
        1. **Bread** (10 min)
           What shall we eat?
        2. **Water** (10 min)
           What shall we drink?
        3. **Music** (10 min)
           What shall we sing?

        """)
  }

  /// Where the program keeps the session of the agenda.
  var session: String {
    let stem = URL(fileURLWithPath: agenda).deletingPathExtension().lastPathComponent
    return home.file("data/breakout/\(stem).breakout")
  }

  /// Starts the program on the agenda, or goes on with its session, and waits for the cockpit.
  func open(
    _ arguments: String..., size: TerminalSize = .standard,
    environment: [String: String?] = [:]
  ) throws -> RunningProgram {
    var program = try Program.breakout()
    program.arguments = [agenda] + arguments
    program.size = size
    program.environment = environment
    program.home = home
    let running = try program.start()
    try running.waitForText("saved")
    return running
  }

  /// Runs one of the other commands.
  func run(_ arguments: String...) throws -> CommandRun { try run(arguments) }

  func run(_ arguments: [String]) throws -> CommandRun {
    try CommandRun(arguments, home: home)
  }

  /// The session's record as `breakout export` gives it.
  func document(_ format: String = "markdown") throws -> String {
    try run(
      "export", session, "--kind", "record", "--with", "notes", "--format", format, "--output", "-"
    ).output
  }

  /// Whether `breakout verify` finds the record whole.
  func isIntact() throws -> Bool {
    let answer = try run("verify", session)
    return answer.status == .success && answer.output.contains("intact")
  }

  /// A file of the home as text.
  func text(of name: String) throws -> String {
    try String(contentsOfFile: home.file(name), encoding: .utf8)
  }
}

extension Room {
  /// The newest Markdown document in the home.
  func writtenMarkdown() throws -> String {
    let files = try FileManager.default.contentsOfDirectory(atPath: home.path).sorted()
    return try #require(files.last { $0.contains("-DRAFT-") && $0.hasSuffix(".md") })
  }

  /// A session that was held and left: two notes and a recommendation. Nothing lies beside its file.
  /// - Parameter isKilled: whether it was killed, so that it has no snapshot.
  static func withSession(isKilled: Bool = false) throws -> Room {
    let room = try Room.small()
    let seat = try room.open("--seat", "rapporteur")
    try seat.note("/next point", shows: "Point 1 is open.")
    try seat.note("Companies publish")
    try seat.note("! Shared measures")
    try seat.note("r Bakers > bake more bread", shows: "R1.1 saved")
    seat.signal(isKilled ? SIGKILL : SIGTERM)
    try seat.waitForExit()
    // Whoever looks next brings the log that a killed program leaves into the file.
    if isKilled { _ = try room.run("list") }
    return room
  }

  /// Writes bytes over those of the session file, at their first place at or after `start`.
  func alter(_ old: [UInt8], to new: [UInt8], from start: Int = 0) throws {
    let file = URL(fileURLWithPath: session)
    var bytes = [UInt8](try Data(contentsOf: file))
    guard
      let place = bytes.indices.first(where: { $0 >= start && bytes[$0...].starts(with: old) })
    else { throw HarnessError.system(call: "finding bytes in the session", errno: ENOENT) }
    bytes.replaceSubrange(place..<place + new.count, with: new)
    try Data(bytes).write(to: file)
  }

  /// Changes the text of a note in its event, and leaves what else has the text as it is.
  func alterEvent(_ old: String, to new: String) throws {
    let quoted = { (text: String) in Array("\"\(text)\"".utf8) }
    try alter(quoted(old), to: quoted(new))
  }
}
