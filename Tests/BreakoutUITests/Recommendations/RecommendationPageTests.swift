import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("The page of a recommendation") struct RecommendationPageTests {
  private func room(columns: Int = 80, rows: Int = 40) -> Room {
    var room = Room.withRecommendation(columns: columns, rows: rows)
    room.press("w")
    return room
  }

  private func statuses(_ room: Room) -> [String] {
    room.session.sortedRecommendations.map { "\($0.id) \($0.status.name)" }
  }

  @Test("shows what is there, what is missing and how to mend it")
  func shows() {
    let room = room()
    #expect(room.screen.contains("R1.1 · draft · SMART ●○●○● 3/5"))
    #expect(room.screen.contains("Business > publish local-procurement shares"))
    #expect(room.screen.contains("○ Indicator"))
    #expect(room.screen.contains("● Deadline: 2027-12"))
    #expect(room.screen.contains("No resources: name the budget, the staff or who pays."))
  }

  @Test("Enter edits it and comes back, and so does Esc")
  func edits() {
    var room = room()
    room.press("Enter")
    room.type(" yearly")
    room.press("Enter")
    #expect(
      room.cockpit.panel
        == .recommendation(RecommendationPage(id: RecommendationID(point: 1, ordinal: 1))))
    #expect(
      room.screen.contains("2 · 10:01 Business > publish local-procurement shares{+ yearly+}"))
    room.press("Enter")
    room.type(" x")
    room.press("Esc")
    #expect(room.screen.contains("R1.1 · draft"))
    room.press("Esc")
    #expect(room.cockpit.panel == nil)
  }

  @Test("a text that changed after its decision says so until it is read back")
  func changed() {
    var room = Room.withRecommendation(rows: 40)
    room.press("c")
    room.wait(seconds: 2)
    room.press("c", "k", "k", "w", "Enter")
    room.type(" yearly")
    room.press("Enter")
    #expect(room.screen.contains("TEXT CHANGED AFTER DECISION"))
    #expect(room.screen.contains("adopted by consensus"))
    #expect(room.screen.contains("(wording 1)"))
    room.press("R")
    #expect(!room.screen.contains("TEXT CHANGED AFTER DECISION"))
    #expect(room.session.sortedRecommendations[0].status == .adoptedByConsensus)
  }

  @Test("notes are linked and unlinked, and shown in the record")
  func sources() {
    var room = room()
    room.press("n")
    #expect(room.screen.contains("R1.1 comes from 0 of 2 notes"))
    room.press("Enter", "Up", "Enter")
    #expect(room.screen.contains("R1.1 comes from 2 of 2 notes"))
    room.press("Enter")
    #expect(room.session.sortedRecommendations[0].sources == [NoteID(2)])
    room.press("Esc")
    #expect(room.screen.contains("10:01 !Trust needs a shared measure"))
    room.press("n", "g")
    #expect(room.cockpit.panel == nil)
    #expect(room.cockpit.selectedNote?.id == NoteID(2))
    #expect(room.screen.contains("Trust needs a shared measure  → R1.1"))
    // And back from the note.
    room.press("w")
    #expect(room.screen.contains("R1.1 · draft"))
  }

  @Test("a note becomes a recommendation with one key, and stays its source")
  func fromNote() {
    var room = Room.withNotes()
    room.press("k", "k", "w")
    #expect(room.notice == "No recommendation names this note; W makes one of it.")
    room.press("W")
    #expect(room.screen.contains("R1.1 · draft · Enter saves"))
    let one = room.session.sortedRecommendations[0]
    #expect(one.fields.text == "companies publish, CSOs verify")
    #expect(one.fields.proposer == "Amina")
    #expect(one.sources == [NoteID(1)])
    #expect(room.notes.count == 2)
    room.press("Esc", "u")
    #expect(room.session.recommendations.isEmpty)
  }

  @Test("r typed while a note is selected starts a recommendation of its own")
  func typedWhileSelected() {
    var room = Room.withNotes()
    room.press("k", "r")
    room.type("CSOs > verify it")
    room.press("Enter")
    #expect(room.session.sortedRecommendations.map(\.sources) == [[]])
  }

  @Test("two are merged under a common wording, with both texts in view")
  func merges() {
    var room = Room.withRecommendation(rows: 40)
    room.note("r CSOs > verify the shares | by 2028")
    room.press("w", "m")
    #expect(room.screen.contains("Merge R1.2 into …"))
    room.press("Enter")
    #expect(room.screen.contains("R1.2 into R1.1 · common wording"))
    #expect(room.screen.contains("R1.1: Business > publish local-procurement shares"))
    #expect(room.screen.contains("R1.2: CSOs > verify the shares"))
    room.type(", which CSOs verify")
    room.press("Enter")
    #expect(statuses(room) == ["R1.1 draft", "R1.2 merged into R1.1"])
    #expect(
      room.session.sortedRecommendations[0].fields.text
        == "publish local-procurement shares, which CSOs verify")
    // The page goes on with what is left.
    #expect(room.screen.contains("R1.1 · draft"))
    #expect(room.screen.contains("merged into it: R1.2"))
    room.press("Right")
    #expect(room.screen.contains("goes on as R1.1"))
  }

  @Test("one is split at its second verb, and both parts keep the rest")
  func splits() {
    var room = Room.withNotes(rows: 40)
    room.note("r Business > publish shares and train the staff | by 2027")
    room.press("w", "s")
    #expect(room.screen.contains("First part  publish shares"))
    #expect(room.screen.contains("Second part train the staff"))
    room.press("Enter")
    #expect(
      room.session.sortedRecommendations.map(\.fields.text) == [
        "publish shares", "train the staff",
      ])
    #expect(room.session.sortedRecommendations.map(\.fields.deadline) == ["2027", "2027"])
    #expect(room.screen.contains("split off: R1.2"))
    room.press("Right")
    #expect(room.screen.contains("split from R1.1"))
  }

  @Test("a part without text is asked for")
  func emptyPart() {
    var room = room()
    room.press("s", "Enter")
    #expect(room.notice == "Both parts need their text.")
    #expect(room.session.sortedRecommendations.count == 1)
  }

  @Test("defer, undecided again, withdraw; the number of a withdrawn one is not used again")
  func status() {
    var room = room()
    room.press("d")
    #expect(statuses(room) == ["R1.1 deferred"])
    room.press("o")
    #expect(statuses(room) == ["R1.1 draft"])
    room.press("x", "Esc")
    room.note("r CSOs > verify it")
    #expect(statuses(room) == ["R1.1 withdrawn", "R1.2 draft"])
  }

  @Test("a consensus call and a vote begin from the page")
  func decides() {
    var room = room()
    room.press("c")
    #expect(room.cockpit.panel == .consensus)
    room.press("X")
    room.press("w", "v")
    #expect(room.cockpit.place == .vote)
  }

  @Test("undo on the page takes a recommendation away, and the page with it")
  func undone() {
    var room = room()
    room.press("u")
    #expect(room.session.recommendations.isEmpty)
    #expect(room.cockpit.panel == nil)
  }

  @Test(
    "a long page scrolls in a small window and keeps its frame", arguments: [(40, 12), (66, 16)])
  func small(columns: Int, rows: Int) {
    var room = room(columns: columns, rows: rows)
    #expect(room.screen.contains("R1.1 · draft"))
    let first = room.screen
    room.press("PgDn", "PgDn", "PgDn", "PgDn", "PgDn", "PgDn")
    #expect(room.screen != first)
    #expect(room.screen.contains("No SDG target"))
    room.expectSoundFrame()
  }

  @Test("there is no page before there is a recommendation")
  func none() {
    var room = Room.withNotes()
    room.press("w")
    #expect(room.notice == "There is no recommendation here yet; r types one.")
  }
}
