import Foundation
import Testing

@testable import BreakoutUI

/// Disks that fill up and files that others hold: nothing typed is ever lost.
@Suite(.mostlyWaiting) struct StorageTests {
  @Test(.enabled(if: SmallDisk.isPossible, "only root can mount a small disk"))
  func aFullDiskKeepsTheNoteOnTheScreenAndInTheExport() throws {
    let disk = try SmallDisk()
    let room = try Room.small()
    let session = disk.path + "/full.breakout"
    let seat = try room.open("--session", session, "--exports", room.home.path)
    try seat.nextPoint(1)
    try seat.run(.typeNote)
    try seat.note("This note had room")
    try Sqlite.emptyLog(of: session, home: room.home)
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
    try seat.waitForText("2 acts are NOT SAVED; they are kept")
    try seat.press("n")
    let without = try room.run(
      "export", session, "--kind", "record", "--with", "notes", "--output", "-")
    #expect(without.errors.contains("2 acts are NOT SAVED and wait beside the session"))

    try disk.makeRoom()
    try seat.waitForText("● saved")
    try seat.waitForScreen { !$0.contains("[NOT SAVED]") }
    let export = try room.run(
      "export", session, "--kind", "record", "--with", "notes", "--output", "-")
    #expect(!export.errors.contains("NOT SAVED"))
    let saved = export.output
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
    // What could not be saved is kept and said.
    #expect(try seat.waitForExit() == .exited(1))
    #expect(try seat.leftBehind() == [])
    #expect(try room.isIntact())
    #expect(try room.document().contains("Before the limit"))
    let again = try room.open("--seat", "rapporteur")
    try again.waitForScreen("all of it") { $0.isSaved && !$0.contains("NOT SAVED") }
    #expect(try room.document().contains("and more of the page"))
  }

  /// Who leaves while something waits is told what and where on the terminal, and it is saved the next time.
  @Test(.enabled(if: Sqlite.isThere, "the program sqlite3 is not installed"))
  func theLastWordsSayWhatIsNotSavedAndWhereItIs() throws {
    let room = try Room.small()
    let seat = try room.open("--seat", "rapporteur")
    try seat.note("/next point", shows: "Point 1 is open.")
    var lock = Program(executable: Sqlite.path, arguments: [room.session])
    lock.home = room.home
    let holder = try lock.start()
    try holder.type("BEGIN EXCLUSIVE; SELECT 'it is ' || 'locked';\n")
    try holder.waitForText("it is locked")
    try seat.type("r Bakers > wait for the lock\n")
    try seat.waitForText("[NOT SAVED]")
    try seat.run(.leaveNote, in: .noteLine)
    try seat.run(.quit)
    try seat.waitForText("1 act is NOT SAVED; it is kept")
    try seat.press("y")
    #expect(try seat.waitForExit() == .exited(1))
    let outbox = room.session + "-rapporteur.outbox"
    let words = seat.screen.rows.joined()
    #expect(words.contains("1 act is NOT SAVED"))
    #expect(words.contains(URL(fileURLWithPath: outbox).lastPathComponent))
    let mode = try FileManager.default.attributesOfItem(atPath: outbox)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    try holder.type("ROLLBACK;\n.quit\n")
    try holder.waitForExit()

    let again = try room.open("--seat", "rapporteur")
    try again.waitForText("Everything is saved again.")
    #expect(try room.document().contains("wait for the lock"))
    again.signal(SIGTERM)
    #expect(try again.waitForExit() == .success)
    #expect(!FileManager.default.fileExists(atPath: outbox))
  }

  @Test func aFolderOrALinkInPlaceOfTheDraftIsSaid() throws {
    let room = try Room.small()
    let first = try room.open("--seat", "rapporteur")
    first.signal(SIGTERM)
    try first.waitForExit()
    let draft = room.session + "-rapporteur.draft"
    let target = room.home.file("target")
    for isLink in [false, true] {
      if isLink {
        try FileManager.default.createSymbolicLink(atPath: draft, withDestinationPath: target)
      } else {
        try FileManager.default.createDirectory(atPath: draft, withIntermediateDirectories: false)
      }
      let seat = try room.open("--seat", "rapporteur")
      try seat.waitForText("the draft cannot be kept")
      try seat.type("typed")
      try seat.waitForScreen("the line, and the warning behind it") {
        $0.noteLine == "typed" && $0.contains("the draft cannot be kept")
      }
      // Once it is out of the way, what is in the line is kept with the next key.
      try FileManager.default.removeItem(atPath: draft)
      try seat.type(" more")
      try seat.waitForScreen { !$0.contains("cannot be kept") && $0.noteLine == "typed more" }
      try seat.waitUntilIdle()
      seat.kill()
      let again = try room.open("--seat", "rapporteur")
      try again.waitForScreen { $0.noteLine == "typed more" }
      try again.press("Ctrl-E", "Ctrl-U")
      try again.waitForScreen { $0.noteLine == "" }
      again.signal(SIGTERM)
      try again.waitForExit()
    }
    #expect(!FileManager.default.fileExists(atPath: target))
  }

  /// The room for it is taken while there is some.
  @Test(.enabled(if: SmallDisk.isPossible, "only root can mount a small disk"))
  func aFullDiskStillKeepsWhatIsTyped() throws {
    let disk = try SmallDisk()
    let room = try Room.small()
    let session = disk.path + "/full.breakout"
    let seat = try room.open("--session", session, "--seat", "rapporteur")
    try seat.note("/next point", shows: "Point 1 is open.")
    try Sqlite.emptyLog(of: session, home: room.home)
    try disk.fill()
    try seat.type("! entered on a full disk\n")
    try seat.waitForText("[NOT SAVED]")
    try seat.type("half a line")
    try seat.waitForScreen { $0.noteLine == "half a line" }
    try seat.waitUntilIdle()
    seat.kill()
    try disk.makeRoom()
    let again = try room.open("--session", session, "--seat", "rapporteur")
    try again.waitForScreen { $0.isSaved && $0.contains("! entered on a full disk") }
    #expect(again.screen.noteLine == "half a line")
  }
}
