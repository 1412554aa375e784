import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Recommendations") struct RecommendationTests {
  @Test("one line is enough, and what is missing is said and marked")
  func oneLine() {
    let room = Room.withRecommendation()
    #expect(room.notice.hasPrefix("R1.1 saved: ○ indicator, target, lead. Esc, then c consensus"))
    #expect(room.screen.contains("◐ 3/5  draft"))
  }

  @Test("Enter opens the newest in a form of all its fields, and saves it")
  func form() {
    var room = Room.withRecommendation()
    room.press("Enter")
    #expect(room.screen.contains("R1.1 · draft · Enter saves · Esc keeps it as a draft"))
    room.press("Tab", "Tab")
    room.type("share of contracts ≥ 30 %")
    room.press("Enter")
    #expect(room.cockpit.panel == nil)
    #expect(room.session.sortedRecommendations[0].fields.indicator == "share of contracts ≥ 30 %")
    #expect(room.screen.contains("◐ 4/5"))
  }

  @Test("Enter with nothing selected opens what is undecided only where it is the last line")
  func newestUndecided() {
    var room = Room.withRecommendation()
    room.note("r Government > fund it")
    room.press("c")
    room.wait(seconds: 2)
    room.press("c", "Enter")
    #expect(room.cockpit.panel == nil)
    #expect(room.notice.hasPrefix("Select a line with the arrow keys"))
    room.press("c")
    room.wait(seconds: 2)
    room.press("c", "Enter")
    #expect(room.cockpit.panel == nil)
    #expect(room.notice == "Select a line with the arrow keys; Enter then opens it.")
    room.press("k", "k", "k", "k", "Enter")
    #expect(room.screen.contains("R1.1 · adopted by consensus"))
  }

  @Test("Esc keeps what was typed in the form")
  func formDraft() {
    var room = Room.withRecommendation()
    room.press("Enter")
    room.type(" every year")
    room.press("Esc")
    #expect(room.session.sortedRecommendations[0].fields.text == "publish local-procurement shares")
    room.press("Enter")
    #expect(room.screen.contains("publish local-procurement shares every year"))
  }

  @Test("a form that was only looked at shows the newest words later")
  func untouched() {
    var room = Room.withRecommendation()
    room.press("Enter", "Esc")
    room.note("s/local-procurement/procurement/")
    room.press("Enter")
    #expect(room.screen.contains("publish procurement shares"))
  }

  @Test("two unfinished forms keep a draft each")
  func twoDrafts() {
    var room = Room.withRecommendation()
    room.press("Enter")
    room.type(" yearly")
    room.press("Esc", "A")
    room.type("Youth")
    room.press("Esc", "Enter")
    #expect(room.screen.contains("shares yearly"))
    room.press("Esc", "A")
    #expect(room.screen.contains("Youth"))
  }

  @Test("read back, withdraw and bring back")
  func status() {
    var room = Room.withRecommendation()
    room.press("R", "r")
    #expect(room.session.sortedRecommendations[0].status == .readBack)
    room.press("Esc", "k", "x")
    #expect(room.session.sortedRecommendations[0].status == .withdrawn)
    room.press("u")
    #expect(room.session.sortedRecommendations[0].status == .readBack)
  }

  @Test("words changed after the decision are marked")
  func changedAfterDecision() {
    var room = Room.withRecommendation()
    room.press("c")
    room.wait(seconds: 2)
    room.press("c", "k", "k", "Enter")
    room.type(" quarterly")
    room.press("Enter")
    #expect(room.screen.contains("TEXT CHANGED AFTER"))
  }

  @Test("a selected note is moved, tagged, verified and removed by single keys")
  func selectedNote() {
    var room = Room.withNotes()
    room.note("\"we verify\"")
    room.press("k")
    #expect(
      room.hints.hasPrefix(" Enter edit  m move  t tags  y verify  x remove  Esc back"))
    #expect(room.screen.contains("[verify]"))
    room.press("y")
    #expect(!room.screen.contains("[verify]"))
    room.press("t")
    room.type("youth, #measures")
    room.press("Enter")
    #expect(room.session.notes.last?.tags == ["youth", "measures"])
    room.press("m", "Tab")
    room.press("Ctrl-U")
    room.type("3")
    room.press("Enter")
    #expect(room.session.notes.last?.point == 3)
    room.press("k", "x")
    #expect(room.notes == ["companies publish, CSOs verify", "\"we verify"])
  }
}
