import Testing

@testable import BreakoutUI

/// The window changes its size, and the mouse is used in it.
@Suite struct WindowTests {
  @Test func aStormOfSizesEndsInTheRightScreen() throws {
    let room = try Room.small()
    let seat = try open(room)
    let before = try seat.waitUntilIdle()
    for step in 0..<100 {
      try seat.resize(columns: 30 + step * 37 % 130, rows: 8 + step * 11 % 50)
      if step % 10 == 0 { try seat.type("\(step / 10)") }
    }
    try seat.resize(columns: 80, rows: 24)
    try seat.waitForScreen("the typed digits") { $0.noteLine == "0123456789" }
    for _ in 0..<10 { try seat.press("Backspace") }
    try seat.waitForScreen { $0.noteLine == "" }
    #expect(try steady(seat.waitUntilIdle().marked) == steady(before.marked))
  }

  @Test func aWindowTooSmallSaysSoAndLosesNothing() throws {
    let room = try Room.small()
    let seat = try open(room)
    try seat.type("typed before")
    try seat.waitForText("typed before")
    try seat.resize(columns: 39, rows: 11)
    try seat.waitForText("Make the window 40x12 or larger")
    try seat.type(" and while small")
    try seat.resize(columns: 1, rows: 1)
    try seat.waitUntilIdle()
    try seat.resize(columns: 40, rows: 12)
    try seat.waitForScreen { $0.contains("typed before and") && $0.contains("small") }
    try seat.resize(columns: 80, rows: 24)
    try seat.waitForScreen { $0.noteLine == "typed before and while small" }
  }

  @Test(arguments: [(40, 12), (66, 16), (120, 40), (200, 60)])
  func everySizeShowsThePointAndTheLine(columns: Int, rows: Int) throws {
    let room = try Room()
    let seat = try room.open(size: TerminalSize(columns: columns, rows: rows))
    try seat.nextPoint(1)
    try seat.run(.typeNote)
    try seat.note("! Seen in every size")
    try Golden("size-\(columns)x\(rows)").expect(seat.waitUntilIdle(), blanking: steady)
  }

  @Test func aClickShowsAPointAndTheWheelScrolls() throws {
    let room = try Room.small()
    let seat = try open(room)
    for number in 1...30 { try seat.note("Entry number \(number).") }
    let point = try #require(seat.screen.position(of: "3 Music"))
    try seat.click(column: point.column, row: point.row)
    try seat.waitForText("What shall we sing?")
    let open = try #require(seat.screen.position(of: "1 Bread"))
    try seat.click(column: open.column, row: open.row)
    try seat.waitForScreen("the end of the record") {
      $0.contains("Entry number 30.") && !$0.contains("Entry number 1.")
    }
    try seat.run(.leaveNote, in: .noteLine)
    for _ in 0..<30 { try seat.scroll(down: false, column: 60, row: 12) }
    try seat.waitForText("Entry number 1.")
    for _ in 0..<30 { try seat.scroll(down: true, column: 60, row: 12) }
    try seat.waitForText("Entry number 30.")
    let entry = try #require(seat.waitUntilIdle().position(of: "Entry number 28."))
    try seat.click(column: entry.column, row: entry.row)
    try seat.waitForScreen("a selected entry") {
      $0.style(of: "Entry number 28.")?.attributes.contains(.reverse) == true
    }
    let line = try #require(seat.screen.position(of: "note ▸"))
    try seat.click(column: line.column + 10, row: line.row)
    try seat.waitForScreen { $0.cursor.isVisible }
  }

  private func open(_ room: Room) throws -> RunningProgram {
    let seat = try room.open()
    try seat.nextPoint(1)
    try seat.run(.typeNote)
    try seat.note("The first entry")
    return seat
  }
}
