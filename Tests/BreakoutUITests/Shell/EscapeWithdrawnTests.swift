import BreakoutModel
import Terminal
import Testing

@testable import BreakoutUI

/// An Escape key that was the beginning of an arrow key over a slow line leaves everything where it was.
@Suite struct EscapeWithdrawnTests {
  private func withdraw(_ room: inout Room) {
    room.send(.input(.escapeWithdrawn, at: room.clock))
  }

  @Test func theNoteLineKeepsItsFocusAndItsText() {
    var room = Room.withNotes()
    room.press("i")
    room.type("half a sentence")
    room.press("Esc")
    #expect(!room.cockpit.isTyping)
    room.wait(seconds: 1)
    withdraw(&room)
    room.press("Left")
    room.type("A")
    #expect(room.line == "half a sentencAe")
    #expect(room.cockpit.panel == nil)
  }

  @Test func aFormAndAQuestionComeBack() {
    var room = Room.withNotes()
    room.press("A")
    room.type("Water")
    let form = room.cockpit.panel
    room.press("Esc")
    withdraw(&room)
    #expect(room.cockpit.panel == form)
    room.press("Esc", "q")
    let question = room.cockpit.question
    room.press("Esc")
    withdraw(&room)
    #expect(question != nil && room.cockpit.question == question)
  }

  @Test func whatCameSinceTheEscapeKeyStaysDone() throws {
    var room = Room.withNotes()
    room.press("i")
    room.type("half")
    room.press("Esc")
    try room.follow(.note(.add(NoteDraft(at: room.clock, text: "from the other seat"))))
    withdraw(&room)
    #expect(room.screen.contains("from the other seat"))
    room.press("i", "Esc", "P")
    withdraw(&room)
    #expect(room.cockpit.place == .presence)
  }
}
