import BreakoutModel
import Terminal
import Testing

@testable import BreakoutUI

/// A form whose text needs more rows than there are.
@Suite("Long texts in forms") struct FormViewTests {
  private func room(columns: Int, rows: Int, question: String) -> Room {
    var agenda = Room.agenda
    agenda.points[2].question = question
    return Room(agenda, columns: columns, rows: rows)
  }

  private static let long = (1...300).map { "word\($0)" }.joined(separator: " ")

  @Test(
    "the cursor and the labels stay in view", arguments: [(40, 12), (60, 14), (80, 24), (130, 40)])
  func cursor(_ columns: Int, _ rows: Int) throws {
    var room = room(columns: columns, rows: rows, question: Self.long)
    room.press("End", "Enter", "Tab")
    #expect(room.screen.contains("word300"))
    for label in ["● Title", "● Guiding", "● Length"] { #expect(room.screen.contains(label)) }
    #expect(room.cockpit.frame().cursor != nil)
    room.press("Ctrl-A")
    #expect(room.screen.contains("word1 word2"))
    #expect(room.cockpit.frame().cursor != nil)
    for _ in 0..<90 { room.press("Alt-f") }
    let cursor = try #require(room.cockpit.frame().cursor)
    #expect(
      room.screen.split(separator: "\n", omittingEmptySubsequences: false)[cursor.row].contains(
        "word90"))
  }

  @Test("every text that is typed keeps its cursor", arguments: [(40, 12), (80, 24)])
  func typing(_ columns: Int, _ rows: Int) {
    var room = room(columns: columns, rows: rows, question: "?")
    room.press("Enter")
    for number in 1...250 {
      room.type(" more\(number)")
      #expect(room.screen.contains("more\(number)"))
      guard room.cockpit.frame().cursor != nil else {
        Issue.record("no cursor")
        return
      }
    }
  }

  @Test(
    "why a rule is not understood is read as far as there is room",
    arguments: [(40, 12), (66, 16), (80, 24)])
  func notes(_ columns: Int, _ rows: Int) throws {
    var room = room(columns: columns, rows: rows, question: "?")
    for _ in 0..<5 { room.press("Down") }
    room.press("Enter", "Ctrl-U")
    room.type("two thirds, but only when the moon is full")
    let practice = DecisionPractice(words: "two thirds, but only when the moon is full")
    let problem = try #require(practice.problem ?? practice.remarks.first)
    let text = room.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let whole = problem.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains(rows == 24 ? whole : String(whole.prefix(rows == 12 ? 60 : 200))))
  }

  @Test("what is looked for keeps its cursor", arguments: ["search", "roster"])
  func queries(_ command: String) {
    var room = room(columns: 40, rows: 12, question: "?")
    room.palette(command)
    for number in 1...30 { room.type(" w\(number)") }
    #expect(room.screen.contains("w29 w30"))
    #expect(room.cockpit.frame().cursor != nil)
  }
}
