import Foundation
import Glibc
import Testing

/// Agendas that come out of a pipe, which gives every byte once.
@Suite struct PipeTests {
  private static let agenda =
    "---\nattribution: chatham-house\n---\n# 真正的标题\n## Background\n"
    + String(repeating: "word word word word word word\n", count: 1000)
    + "## Points of Discussion\n1. **First** (10 min)\n   How?\n"

  private func start(_ pipe: String, in room: Room) throws -> RunningProgram {
    // The program opens the pipe first; the other end waits for it.
    let writer = Thread {
      guard let file = fopen(pipe, "w") else { return }
      fputs(Self.agenda, file)
      fclose(file)
    }
    writer.start()
    var program = try Program.breakout()
    program.arguments = ["run", pipe]
    program.home = room.home
    return try program.start()
  }

  @Test func aLongAgendaOutOfAPipeLosesNothingAndFindsItsSessionAgain() throws {
    let room = try Room.small()
    let pipe = room.home.file("agenda.pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    let first = try start(pipe, in: room)
    try first.waitForText("saved")
    try first.waitForText("真正的标题")
    try first.type("n")
    try first.waitForText("How?")
    first.signal(SIGTERM)
    try first.waitForExit()
    // Named after its title, for a pipe has no name.
    let session = room.home.file("data/breakout/真正的标题.breakout")
    #expect(FileManager.default.fileExists(atPath: session))
    let again = try start(pipe, in: room)
    try again.waitForText("Point 1 is open")
    again.signal(SIGTERM)
    try again.waitForExit()
  }
}
