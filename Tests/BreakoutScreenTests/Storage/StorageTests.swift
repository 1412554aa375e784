import Foundation
import Testing

@testable import BreakoutUI

/// Disks that fill up and files that others hold: nothing typed is ever lost.
@Suite struct StorageTests {
  @Test(.enabled(if: SmallDisk.isPossible, "only root can mount a small disk"))
  func aFullDiskKeepsTheNoteOnTheScreenAndInTheExport() throws {
    let disk = try SmallDisk()
    let room = try Room.small()
    let session = disk.path + "/full.breakout"
    let seat = try room.open("--session", session, "--exports", room.home.path)
    try seat.nextPoint(1)
    try seat.run(.typeNote)
    try seat.note("This note had room")
    // A log that is used again from its start needs no room; this one has to grow.
    let emptied = try CommandRun(
      [session, "PRAGMA wal_checkpoint(TRUNCATE);"], home: room.home, executable: Sqlite.path)
    #expect(emptied.output == "0|0|0\n")
    try disk.fill()
    try seat.type("! This one had none\n")
    try seat.waitForScreen("the note, the reason and an empty line") {
      $0.contains("[NOT SAVED]") && $0.contains("The disk is full") && $0.noteLine == ""
    }
    try seat.type("nor had this\n")
    try seat.waitForScreen("two unsaved notes") {
      $0.rows.count { $0.contains("[NOT SAVED]") } == 2
    }
    try Golden("not-saved").expect(seat.waitUntilIdle(), blanking: steady)

    try seat.run(.leaveNote, in: .noteLine)
    try seat.export()
    let document = try room.text(of: room.writtenMarkdown())
    let expected = ["This note had room", "This one had none", "nor had this"]
    #expect(expected.filter { !document.contains($0) } == [])
    try seat.run(.quit)
    try seat.waitForText("2 acts are NOT SAVED and would be lost")
    try seat.press("n")

    try disk.makeRoom()
    try seat.waitForText("● saved")
    try seat.waitForScreen { !$0.contains("[NOT SAVED]") }
    let saved = try room.run("export", session, "--output", "-").output
    #expect(expected.filter { !saved.contains($0) } == [])
    #expect(try room.run("verify", session).status == .success)
  }

  @Test(.enabled(if: Sqlite.isThere, "the program sqlite3 is not installed"))
  func aLockedFileIsWaitedForAndThenTriedAgain() throws {
    let room = try Room.small()
    let seat = try room.open()
    try seat.nextPoint(1)
    try seat.run(.typeNote)
    try seat.note("Before the lock")
    var lock = Program(executable: Sqlite.path, arguments: [room.session])
    lock.home = room.home
    let holder = try lock.start()
    try holder.type("BEGIN EXCLUSIVE; SELECT 'it is ' || 'locked';\n")
    try holder.waitForText("it is locked")
    try seat.type("During the lock\n")
    try seat.waitForText("locked for 1 s")
    try seat.waitForScreen { $0.contains("During the lock  [NOT SAVED]") && !$0.isSaved }
    try holder.type("ROLLBACK;\n.quit\n")
    try holder.waitForExit()
    try seat.waitForText("Everything is saved again.")
    #expect(try room.document().contains("During the lock"))
    #expect(try room.isIntact())
  }

  @Test(.enabled(if: SmallDisk.isPossible, "only root can mount a small disk"))
  func aSessionThatBecameReadOnlyOpensAndSaysSo() throws {
    let disk = try SmallDisk()
    let room = try Room.small()
    let session = disk.path + "/kept.breakout"
    let first = try room.open("--session", session)
    try first.nextPoint(1)
    try first.run(.typeNote)
    try first.note("Written while it could be")
    first.signal(SIGTERM)
    try first.waitForExit()
    try disk.remount(readOnly: true)

    var program = try Program.breakout(session, "--exports", room.home.path)
    program.home = room.home
    let seat = try program.start()
    try seat.waitForText("cannot be written here")
    try seat.waitForText("Written while it could be")
    try seat.run(.typeNote)
    try seat.type("Kept on the screen\n")
    try seat.waitForText("[NOT SAVED]")
    try seat.run(.leaveNote, in: .noteLine)
    try seat.export()
    let document = try room.text(of: room.writtenMarkdown())
    #expect(document.contains("Written while it could be"))
    #expect(document.contains("Kept on the screen"))
  }

  @Test func aDeletedFileIsNoticed() throws {
    let room = try Room.small()
    let seat = try room.open()
    try seat.nextPoint(1)
    try seat.run(.typeNote)
    try seat.note("Before the deletion")
    try FileManager.default.removeItem(atPath: room.session)
    try seat.type("After the deletion\n")
    try seat.waitForText("After the deletion  [NOT SAVED]")
    try seat.run(.leaveNote, in: .noteLine)
    try seat.export()
    let document = try room.text(of: room.writtenMarkdown())
    #expect(document.contains("Before the deletion") && document.contains("After the deletion"))
  }

  /// Needs no root: the largest size that a file may have stands for a disk that is full. Linux sends a
  /// deadly signal then, SIGXFSZ.
  @Test func aLimitOnTheSizeOfFilesIsNoCrash() throws {
    let room = try Room.small()
    // In blocks of 512 bytes.
    var program = Program.shell(
      "ulimit -f 400; exec '\(try BinaryUnderTest.path())' --seat rapporteur '\(room.agenda)'")
    program.home = room.home
    let seat = try program.start()
    try seat.waitForText("saved")
    try seat.note("Before the limit")
    for number in 1...60 where !seat.screen.contains("NOT SAVED") {
      try seat.paste("Page \(number) " + String(repeating: "and more of the page ", count: 1000))
      try seat.run(.saveNote, in: .noteLine)
      try seat.waitForScreen { $0.noteLine == "" || $0.contains("NOT SAVED") }
    }
    try seat.waitForText("NOT SAVED")
    seat.signal(SIGTERM)
    #expect(try seat.waitForExit() == .success)
    #expect(try seat.leftBehind() == [])
    #expect(try room.isIntact())
    #expect(try room.document().contains("Before the limit"))
  }
}
