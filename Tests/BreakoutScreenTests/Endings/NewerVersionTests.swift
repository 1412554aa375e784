import BreakoutModel
import Glibc
import Testing

@testable import BreakoutUI

/// A seat of this version at a session that a newer one writes too.
@Suite(.enabled(if: Sqlite.isThere, "the program sqlite3 is not installed"))
struct NewerVersionTests {
  private static let moment = Timestamp(milliseconds: 1_810_116_000_000)
  private static let reason = "was written by a newer version of Breakout"

  /// An act of a kind that this version does not know.
  private func sing(_ room: Room) throws {
    try room.forge("{\"songSung\":{\"verses\":3}}", kind: "songSung", at: Self.moment)
  }

  /// Another act of the newer seat, which this version does know.
  private func rename(_ room: Room, to title: String) throws {
    try room.forge(
      "{\"pointEdited\":{\"id\":2,\"title\":\"\(title)\",\"question\":\"\"}}", kind: "pointEdited",
      at: Self.moment)
  }

  @Test func aSeatBesideANewerOneGoesOnLookingAddsNothingAndSaysWhy() throws {
    let room = try Room.small()
    let seat = try room.open("--seat", "rapporteur")
    try seat.note("/next point", shows: "Point 1 is open.")
    try seat.note("before")
    try seat.type("half a sentence")
    try sing(room)
    // A frame may come in pieces: the corner is drawn after the reason.
    let screen = try seat.waitForScreen("the reason and the corner") {
      $0.contains(Self.reason) && $0.contains("READONLY")
    }
    #expect(screen.noteLine == "half a sentence")
    #expect(!screen.contains("● saved"))
    try rename(room, to: "Wells")
    try seat.waitForText("2 Wells")

    try seat.run(.saveNote, in: .noteLine)
    let refused = try seat.waitForText("half a sentence  [NOT SAVED]")
    #expect(refused.contains("NOT SAVED, kept here") && refused.contains("update Breakout."))
    try seat.run(.leaveNote, in: .noteLine)
    for command in [Command.nextPoint, .undo] {
      try seat.run(command)
      try seat.waitForText("Not done: agenda.breakout \(Self.reason)")
    }
    try rename(room, to: "Springs")
    try seat.waitForText("2 Springs")
    #expect(seat.screen.contains("▶ 1 Bread") && seat.screen.contains("before"))

    seat.signal(SIGTERM)
    #expect(try seat.waitForExit() == .exited(1))
    #expect(seat.screen.contains("1 act is NOT SAVED: agenda.breakout was written by a newer"))
    let log = try room.run("log", room.session)
    #expect(log.status == .exited(1) && log.errors.contains(Self.reason))
    #expect(log.output.split(separator: "\n").count == 5, "\(log.output)")
    #expect(try room.isIntact())
  }

  @Test func aFileOfANewerVersionIsShownFromTheStartAndNothingIsAdded() throws {
    let room = try Room.withSession()
    try sing(room)
    try rename(room, to: "Wells")
    let before = try room.run("log", room.session).output
    var program = try Program.breakout(room.session, "--seat", "rapporteur")
    program.home = room.home
    let seat = try program.start()
    let shown = try seat.waitForText(Self.reason)
    #expect(shown.contains("2 Wells") && shown.contains("Companies publish"))
    try seat.type("a note")
    try seat.run(.saveNote, in: .noteLine)
    try seat.waitForText("a note  [NOT SAVED]")
    try seat.run(.leaveNote, in: .noteLine)
    try seat.run(.nextPoint)
    try seat.waitForText("Not done: agenda.breakout \(Self.reason)")
    try seat.run(.quit)
    try seat.waitForText("1 act is NOT SAVED; it is kept for the next time")
    try seat.press("y")
    #expect(try seat.waitForExit() == .exited(1))
    #expect(try room.run("log", room.session).output == before)
    #expect(try room.document().contains("INCOMPLETE"))
  }
}
