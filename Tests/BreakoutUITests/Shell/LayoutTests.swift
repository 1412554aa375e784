import Terminal
import Testing

@testable import BreakoutUI

@Suite("Every size") struct LayoutTests {
  /// What leads to each kind of screen.
  static let screens: [[String]] = [
    [], ["i", "=a note that is long enough to need more than one line on a narrow screen"],
    ["c"], ["c", "o"], ["c", "o", "Enter"], ["v"], ["v", "=40", "Enter", "=25"],
    ["v", "=40", "Enter", "=25", "Enter", "Enter", "Enter"], ["Enter"], ["A"], ["P"], ["?"], [":"],
    ["/", "=trust"], ["q"], ["n", "n"], ["3"], ["k", "k"],
  ]

  @Test("each screen is sound at each size", arguments: screens)
  func sizes(_ steps: [String]) {
    var room = Room.withRecommendation()
    for step in steps { room.do(step) }
    for columns in [0, 1, 2, 7, 20, 39, 40, 41, 59, 60, 65, 66, 67, 80, 99, 100, 120, 200] {
      for rows in [0, 1, 2, 3, 5, 11, 12, 13, 15, 16, 17, 24, 40, 60] {
        room.resize(columns: columns, rows: rows)
        room.expectSoundFrame()
      }
    }
  }

  @Test("too small a window says what size it needs, and goes on working")
  func tooSmall() {
    var room = Room.withNotes(columns: 40, rows: 12)
    room.press("i")
    room.resize(columns: 39, rows: 12)
    #expect(room.screen.hasPrefix("Make the window 40x12 or larger; nothing\nis lost.".prefix(20)))
    room.type("typed blindly")
    room.resize(columns: 40, rows: 12)
    #expect(room.line == "typed blindly")
    room.press("Enter")
    #expect(room.screen.contains("typed blindly"))
  }

  @Test("a resize keeps what is typed and the cursor in the line")
  func resize() {
    var room = Room.withNotes()
    room.press("i")
    room.type("a note that is being typed while the window changes")
    for columns in stride(from: 120, through: 40, by: -1) {
      room.resize(columns: columns, rows: 20)
      let layout = CockpitLayout(room.cockpit)
      #expect(room.cockpit.frame().cursor.map { layout.note.contains($0) } == true)
    }
    #expect(room.line == "a note that is being typed while the window changes")
  }

  @Test("a question is readable in full on the smallest screen")
  func question() {
    var room = Room.withOpenVote(columns: 40, rows: 12)
    room.press("Esc", "n")
    let words = room.screen.split { $0.isWhitespace || $0 == "─" }.joined(separator: " ")
    #expect(words.contains("The vote on R1.1 is still open. Call it off and go on?"))
  }
}
