import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Undo and redo") struct UndoTests {
  /// What is done, and what undoing it says.
  static let acts: [(keys: [String], account: String)] = [
    (["n", "y"], "opening point 2 “Operations”"),
    ([":close point", "y"], "leaving point 1 “Networks”"),
    (["1", "d"], "leaving point 1 “Networks”"),
    (["3", "d"], "setting point 3 “Do no harm” aside"),
    (["3", "<"], "moving a point"),
    (["A", "=Youth", "Enter"], "adding point 4 “Youth”"),
    ([":merge point", "=2", "Enter"], "merging point 1 “Networks”"),
    ([":edit point", "=!", "Enter"], "the wording of point 1 “Networks!”"),
    (["P", "=40", "Enter"], "the number present"),
    (["i", "=+ we agree", "Enter", "Esc"], "agreement “we agree”"),
    (
      ["i", "=s/Trust/Faith/", "Enter", "Esc"],
      "the change of key message “Faith needs a shared measure”"
    ),
    (["k", "x"], "removing key message “Trust needs a shared measure”"),
    (["i", "=r Business > pay", "Enter", "Esc"], "R1.1 “pay”"),
    (["i", "=r Business > pay", "Enter", "Esc", "R", "r"], "the status of R1.1 “pay”"),
    (
      ["i", "=r Business > pay", "Enter", "Esc", "Enter", "= more", "Enter"],
      "the change of R1.1 “pay more”"
    ),
    (["i", "=r Business > pay", "Enter", "Esc", "c", "Esc"], "putting R1.1 to the room"),
    ([":close session"], "closing the session"),
  ]

  @Test("each kind of act is told in one line", arguments: acts)
  func accounts(_ keys: [String], _ account: String) {
    var room = Room.withNotes()
    room.wait(seconds: 0)
    room.resize(columns: 80, rows: 24)
    let before = room.session.walk
    for key in keys { room.do(key) }
    let after = room.session.walk
    room.press("Esc", "Esc", "u")
    #expect(room.notice == "Taken back: \(account). Ctrl-R does it again.")
    #expect(room.session.walk.map(\.status) == before.map(\.status))
    room.press("Ctrl-R")
    #expect(room.notice.hasPrefix("Done again: "))
    #expect(room.session.walk == after)
  }

  @Test("there is nothing to undo at first, and the key says so")
  func nothing() {
    var room = Room()
    room.press("u")
    #expect(room.notice == "There is nothing to undo.")
    room.press("Ctrl-R")
    #expect(room.notice == "There is nothing to redo.")
  }

  @Test("undo during a vote that was left closes it, redo opens it again")
  func duringVote() {
    var room = Room.withOpenVote()
    room.press("Esc", "u")
    #expect(room.session.openDecision == nil)
    room.press("Ctrl-R")
    #expect(room.session.openDecision != nil)
    #expect(
      room.notice
        == "Done again: putting R1.1 to the room. The vote on R1.1 is open again; c goes back to it."
    )
  }

  @Test("undoing the opening of a call from elsewhere closes its panel")
  func duringCall() throws {
    var room = Room.withRecommendation()
    room.press("c")
    try room.takeBack()
    #expect(room.cockpit.panel == nil)
  }

  @Test("undoing a result from elsewhere goes back to the count")
  func duringResult() throws {
    var room = Room.withResult()
    try room.takeBack()
    #expect(room.screen.contains("Yes       25"))
  }

  @Test("a note that is being edited and undone from elsewhere stays in the line as a new one")
  func duringEdit() throws {
    var room = Room.withNotes()
    room.press("i", "Up")
    room.type(" indeed")
    try room.takeBack()
    #expect(room.line == "! Trust needs a shared measure indeed")
    room.press("Enter")
    #expect(room.notes.last == "!Trust needs a shared measure indeed")
    #expect(room.notes.count == 2)
  }
}
