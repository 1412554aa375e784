import Testing

@testable import BreakoutUI

/// Notes in every script: right columns on the screen, right bytes in the document.
@Suite struct ScriptTests {
  static let texts: [(text: String, columns: Int)] = [
    ("مرحبا بالعالم", 13), ("和平与发展", 10), ("Мир и развитие", 14), ("शांति और विकास", 13),
    ("Zoe\u{308} e\u{301}te\u{301}", 7), ("평화와 발전", 11), ("日本語 text 日本", 16),
    ("ไทยสันติภาพ", 9), ("שלום עולם", 9),
  ]

  @Test(arguments: texts, [false, true])
  func aNoteKeepsItsColumnsAndBytes(
    of note: (text: String, columns: Int), isPasted: Bool
  ) throws {
    let room = try Room.small()
    let seat = try room.open("--seat", "rapporteur")
    if isPasted { try seat.paste(note.text) } else { try seat.type(note.text) }
    try seat.waitForScreen("a cursor behind the text") {
      $0.cursor.position.column == Screen.promptColumns + note.columns && $0.noteLine == note.text
    }
    // An end mark, whose column tells the width of what stands before it.
    try seat.type(".")
    try seat.run(.saveNote, in: .noteLine)
    try seat.waitForScreen { $0.noteLine == "" && $0.contains(note.text + ".") }
    let start = try #require(seat.screen.position(of: note.text))
    let row = seat.screen.cells[start.row]
    #expect(row[start.column + note.columns].text == ".", "\(seat.screen)")
    let document = try room.document()
    #expect(document.utf8.contains(note.text + "."), "\(document)")
  }

  /// Keys that edit go over whole characters.
  @Test func backspaceTakesAWholeCharacter() throws {
    let room = try Room.small()
    let seat = try room.open("--seat", "rapporteur")
    try seat.type("a和e\u{301}z")
    try seat.waitForScreen { $0.noteLine == "a和e\u{301}z" }
    try seat.press("Backspace", "Backspace")
    try seat.waitForScreen { $0.noteLine == "a和" }
    try seat.press("Backspace")
    try seat.waitForScreen {
      $0.noteLine == "a" && $0.cursor.position.column == Screen.promptColumns + 1
    }
  }

  @Test func theAgendaInChineseShowsItsTitles() throws {
    let room = try Room(agenda: "youth-peace-security-zh.md")
    let seat = try room.open()
    try seat.nextPoint(1)
    try Golden("chinese").expect(seat.waitUntilIdle(), blanking: steady)
  }

  /// Control characters and bytes that are no text neither end the note nor reach the terminal.
  @Test func rubbishIsHarmless() throws {
    let room = try Room.small()
    let seat = try room.open("--seat", "rapporteur")
    try seat.type("start ")
    try seat.send([0xff, 0xc3, 0x28, 0xe2, 0x82, 0x80, 0x00, 0x07, 0x9b])
    try seat.paste("\u{1b}]0;title\u{7}\u{1b}[31mred\u{1}\u{202e}")
    try seat.type(" end")
    try seat.waitForText(" end")
    try seat.run(.saveNote, in: .noteLine)
    try seat.waitForScreen { $0.noteLine == "" && $0.contains("start") }
    let document = try room.document()
    #expect(document.contains("start") && document.contains(" end"))
    let controls = document.unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\n"
    }
    #expect(controls.isEmpty)
    #expect(try room.isIntact())
  }
}

extension Sequence<UInt8> {
  /// Whether the bytes of a text are among these, one behind the other.
  fileprivate func contains(_ text: String) -> Bool {
    let bytes = Array(self)
    let wanted = Array(text.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: wanted) }
  }
}
