import Foundation
import Testing

@testable import BreakoutUI

/// A page of text pasted into the note line.
@Suite(.mostlyWaiting) struct PasteTests {
  /// 10,000 characters in lines, as from a page of a document.
  private static let page: String = {
    var lines: [String] = []
    for number in 1...125 {
      let words = "Line \(number) of the page tells what the working group wrote before it met, "
      lines.append(String((words + "and more of it.....").prefix(79)))
    }
    return lines.joined(separator: "\n") + "."
  }()

  @Test func aPageBecomesOneNote() throws {
    #expect(Self.page.count == 10_000)
    let room = try Room.small()
    let seat = try room.open("--seat", "rapporteur")
    try seat.paste(Self.page)
    try seat.waitForText("Line 125 of the page")
    #expect(try !room.document().contains("Line 1 of"))
    try seat.run(.saveNote, in: .noteLine)
    try seat.waitForScreen {
      $0.noteLine == "" && $0.isSaved && $0.contains("Line 125 of the page")
    }
    #expect(try Self.lines(in: room.document("text")) == 125)
    #expect(try room.isIntact())
    // One note: one undo takes it all back.
    try seat.run(.leaveNote, in: .noteLine)
    try seat.run(.undo)
    try seat.waitForText("Taken back:")
    #expect(try Self.lines(in: room.document("text")) == 0)
  }

  /// A terminal without bracketed paste: each line is a note, nothing is lost and nothing runs wild.
  @Test func aRawPasteLosesNothing() throws {
    let room = try Room.small()
    let seat = try room.open("--seat", "rapporteur")
    try seat.send(Array(Self.page.replacing("\n", with: "\r").utf8))
    try seat.waitForScreen { $0.noteLine?.isEmpty == false && $0.contains("Line 124 of") }
    try seat.run(.saveNote, in: .noteLine)
    try seat.waitForScreen { $0.noteLine == "" && $0.contains("Line 125 of") }
    #expect(try Self.lines(in: room.document("text")) == 125)
  }

  @Test func aPasteIntoTheCockpitIsNoCommand() throws {
    let room = try Room.small()
    let seat = try room.open()
    try seat.paste("nqy")
    try seat.waitForScreen { $0.noteLine == "nqy" }
    #expect(seat.screen.contains("Not started."))
  }

  @Test func aPasteWhoseEndIsLostDoesNotSwallowTheKeys() throws {
    let room = try Room.small()
    let seat = try room.open("--seat", "rapporteur")
    try seat.send(Array("\u{1b}[200~cut off".utf8))
    try seat.waitForScreen { $0.noteLine == "cut off" }
    try seat.type(" and typed")
    try seat.waitForScreen { $0.noteLine == "cut off and typed" }
  }

  /// How many of the page's lines a document holds, whole and in their order.
  private static func lines(in document: String) -> Int {
    let words = document.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var rest = words[...]
    var count = 0
    for line in page.split(separator: "\n") {
      let wanted = line.split(separator: " ").joined(separator: " ")
      guard let range = rest.firstRange(of: wanted) else { continue }
      rest = rest[range.upperBound...]
      count += 1
    }
    return count
  }
}
