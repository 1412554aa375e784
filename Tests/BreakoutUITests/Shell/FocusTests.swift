import BreakoutModel
import Terminal
import Testing

@testable import BreakoutUI

/// Braille displays and screen readers follow the terminal's cursor and nothing else.
@Suite("The cursor") struct FocusTests {
  @Test("stands at the selected note, which is not seen but read")
  func note() throws {
    var room = Room.withNotes()
    room.press("k")
    let frame = room.cockpit.frame()
    let cursor = try #require(frame.cursor)
    #expect(room.row(cursor.row).contains("Trust needs"))
    #expect(!frame.isCursorVisible)
    room.press("k")
    #expect(try #require(room.cockpit.frame().cursor).row < cursor.row)
  }

  @Test("stands at the answers of a question")
  func question() throws {
    var room = Room.withNotes()
    room.press("q")
    let cursor = try #require(room.cockpit.frame().cursor)
    #expect(room.row(cursor.row).contains("y yes"))
  }

  @Test("stands at the focus behind every command and key", arguments: focused)
  func everyPlace(_ steps: [String]) throws {
    var room = Room.withRecommendation()
    for step in steps { room.do(step) }
    let frame = room.cockpit.frame()
    let cursor = try #require(frame.cursor, "\(room.cockpit.place)")
    #expect(frame.canvas.bounds.contains(cursor))
    guard !frame.isCursorVisible, room.cockpit.question == nil else { return }
    let layout = CockpitLayout(room.cockpit)
    let area = room.cockpit.panel == nil ? layout.record : layout.middle
    if let selection = frame.canvas.selection(in: area) { #expect(cursor == selection) }
  }

  /// What leads to each kind of screen, and every command by its name.
  private static let focused: [[String]] =
    LayoutTests.screens + CommandTable.palette.map { [":" + $0.name] }

  @Test("stands in the wording that is typed on the deciding screen, and else at the question")
  func deciding() throws {
    var scene = try DecidingScene.three()
    #expect(scene.deciding.frame().cursor != nil && !scene.deciding.frame().isCursorVisible)
    scene.press("m")
    #expect(scene.deciding.frame().isCursorVisible)
  }
}

extension Room {
  fileprivate func row(_ number: Int) -> String {
    let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
    return rows.indices.contains(number) ? String(rows[number]) : ""
  }
}
