import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("What was sent, called up again") struct RecallTests {
  @Test("Up is the last thing sent of whatever kind, Up again the one before, Down goes back")
  func lastSent() {
    var room = Room.withNotes()
    room.press("i")
    let lines = [
      "words", "r Business > publish shares", "a: call them", "s/call/ring/", "/speakers",
      "... and write", "o: hush",
    ]
    for line in lines {
      room.type(line)
      room.press("Enter")
      if room.cockpit.panel != nil { room.press("Esc") }
    }
    var shown: [String] = []
    for _ in lines {
      room.press("Up")
      shown.append(room.line)
    }
    #expect(
      shown == [
        "o: hush", "a: ring them and write", "/speakers", "s/call/ring/",
        "r Business > publish shares", "words", "! Trust needs a shared measure",
      ])
    room.press("Down", "Down")
    #expect(room.line == "r Business > publish shares")
    room.type(" | by 2027")
    room.press("Enter")
    #expect(room.session.sortedRecommendations.map(\.fields.deadline) == ["2027"])
    #expect(room.notes.count == 4)
    // What was changed is what was sent last.
    room.press("Up")
    #expect(room.line == "r Business > publish shares | by 2027")
    room.press("Down")
    #expect(room.line.isEmpty)
    #expect(room.screen.contains(" note ▸"))
  }

  @Test("a recommendation that is called up stays one, or becomes a note of its own")
  func recommendationInTheLine() {
    var room = Room.withRecommendation()
    room.press("i", "Up")
    #expect(room.screen.contains(" edit R1.1 ▸ r Business"))
    room.press("Ctrl-U")
    room.type("plain words")
    room.press("Enter")
    #expect(room.notes.last == "plain words")
    #expect(room.session.sortedRecommendations.count == 1)
    room.press("Up", "Up", "Ctrl-U", "Enter")
    #expect(room.session.sortedRecommendations.first?.status == .draft)
    #expect(room.notice == "R1.1 stays as it was; Esc, then x on it withdraws it.")
  }

  @Test("after a restart Up is still what was sent last from here")
  func lastSentBefore() {
    var room = Room.withRecommendation()
    room.cockpit = Cockpit(
      session: room.session, seat: .moderator, size: room.cockpit.size, now: room.clock)
    room.press("i", "Up")
    #expect(room.line.hasPrefix("r Business > "))
  }

  @Test("Up calls up the last note, Up again the one before, Enter saves the edit")
  func editLast() {
    var room = Room.withNotes()
    room.press("i", "Up")
    #expect(room.line == "! Trust needs a shared measure")
    #expect(room.screen.contains(" edit key message ▸ ! Trust needs"))
    room.press("Up")
    #expect(room.line == "@\"Amina\" companies publish, CSOs verify")
    room.type(" all")
    room.press("Enter")
    #expect(room.notes.first == "companies publish, CSOs verify all")
    #expect(room.notes.count == 2)
    #expect(room.line.isEmpty)
  }

  @Test("Esc gives an edit up and brings the shelved text back, with its time")
  func giveUp() {
    var room = Room.withNotes()
    room.press("i")
    room.type("half a thought")
    let typedAt = room.clock
    room.press("Esc", "k", "Enter")
    #expect(room.line == "! Trust needs a shared measure")
    room.type(" indeed")
    room.wait(seconds: 40)
    room.press("Esc")
    #expect(room.line == "half a thought")
    #expect(room.notes.last == "!Trust needs a shared measure")
    room.press("i", "Enter")
    #expect(room.session.notes.last?.at == typedAt)
    // Nothing that was typed is lost: the edit comes back, and is gone once it is saved.
    room.press("Up", "Up")
    #expect(room.line == "! Trust needs a shared measure indeed")
    room.press("Enter")
    #expect(room.notes.contains("!Trust needs a shared measure indeed"))
    room.press("Up")
    room.type(" and yearly")
    room.press("Enter")
    #expect(room.notes.contains("!Trust needs a shared measure indeed and yearly"))
  }

  @Test("an edit goes back to where it was called from, saved or given up")
  func wayBack() {
    for end in ["Enter", "Esc"] {
      var room = Room.withNotes()
      room.press("k", "Enter")
      #expect(room.cockpit.isTyping)
      room.type(" indeed")
      room.press(end)
      #expect(!room.cockpit.isTyping, "\(end)")
      #expect(room.notes.last?.hasSuffix("indeed") == (end == "Enter"))
      room.press("i", "Up")
      room.type(" really")
      room.press(end)
      #expect(room.cockpit.isTyping, "\(end)")
    }
  }
}
