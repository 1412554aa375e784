import Foundation
import Testing

@testable import BreakoutUI

/// The document as those who write it see it in a terminal: read, completed, exported.
@Suite struct DocumentTests {
  @Test func theDocumentIsReadCompletedAndWrittenInEveryFormat() throws {
    let room = try Room.small()
    let seat = try room.open()
    try seat.nextPoint(1)
    try seat.run(.typeNote)
    try seat.note("! نشر حصص الشراء المحلي")
    try seat.note("r Business > publish shares", shows: "R1.1 saved")
    try seat.run(.leaveNote, in: .noteLine)

    try seat.run(.showPreview)
    try seat.waitForText("Recommendations document")
    try seat.waitForText("DRAFT 1")
    try seat.run(.search, in: .preview)
    try seat.type("publish shares")
    try seat.run(.accept, in: .previewFind)
    try seat.waitForText("found 1 of")

    try seat.run(.showGaps, in: .preview)
    try seat.waitForText("Still missing · ")
    let count = try missing(seat)
    try seat.waitForText("R1.1 lacks")
    try seat.run(.accept, in: .gaps)
    try seat.waitForText("● Recommendation publish shares")
    try seat.type("share of contracts")
    try seat.run(.accept, in: .form)
    try seat.waitForText("Still missing · ")
    #expect(try missing(seat) <= count)
    try seat.run(.leave, in: .gaps)
    try seat.run(.leave, in: .preview)

    try seat.run(.export)
    try seat.waitForText("[x] Markdown")
    try chooseEveryFormat(seat)
    try seat.run(.accept, in: .export)
    // What other programs make comes while notes are taken; a missing program is a sentence.
    try seat.run(.typeNote)
    try seat.note("Taken meanwhile")
    try seat.waitForScreen("an end of the export") { !$0.contains("Writing ") }
    let files = try FileManager.default.contentsOfDirectory(atPath: room.home.path)
    for ending in ["md", "txt"] {
      let name = "a-short-meeting-DRAFT-1.\(ending)"
      #expect(files.contains(name), "\(files)")
      let text = try room.text(of: name).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      #expect(text.contains("publish shares") && text.contains("share of contracts"), "\(text)")
      #expect(text.contains("نشر حصص الشراء المحلي") && !text.contains("Taken meanwhile"))
    }
    #expect(try room.isIntact())
  }

  /// Whoever leaves while another program is making a document still gets it.
  @Test func leavingWaitsForWhatIsBeingMade() throws {
    let room = try Room.small()
    let slow = room.home.file("pandoc")
    try "#!/bin/sh\nsleep 1\necho slowly made\n".write(
      toFile: slow, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: slow)
    let seat = try room.open(environment: ["PATH": room.home.path + ":/usr/bin:/bin"])
    try seat.run(.export)
    try seat.waitForText("[x] Markdown")
    try seat.run(.down, in: .export)
    for _ in 0..<3 { try seat.run(.chooseLater, in: .export) }
    try seat.run(.toggleFormat, in: .export)
    try seat.waitForText("[x] DOCX")
    try seat.run(.accept, in: .export)
    try seat.waitForText("Writing DOCX")
    try seat.run(.quit)
    try seat.waitForText("Leave the program?")
    try seat.type("y")
    try seat.waitForExit()
    #expect(try room.text(of: "a-short-meeting-DRAFT-1.docx") == "slowly made\n")
  }

  /// The number behind the heading of the list.
  private func missing(_ seat: RunningProgram) throws -> Int {
    let row = try #require(seat.screen.rows.first { $0.contains("Still missing · ") })
    return Int(row.filter(\.isNumber)) ?? 0
  }

  private func chooseEveryFormat(_ seat: RunningProgram) throws {
    try seat.run(.down, in: .export)
    // The first three are chosen already.
    for _ in 0..<2 { try seat.run(.chooseLater, in: .export) }
    for _ in 0..<10 {
      let screen = try seat.waitUntilIdle()
      guard screen.contains("[ ]") else { return }
      try seat.run(.chooseLater, in: .export)
      try seat.run(.toggleFormat, in: .export)
    }
  }
}
