import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("The keys of polls and decisions on the screen") struct PollHintTests {
  @Test("closing, undoing and calling off stay in view while a ballot is typed")
  func ballot() {
    var room = Room.withRankedChoice()
    room.type("A>B")
    room.press("Enter")
    for text in ["", "A>"] {
      room.type(text)
      for key in ["Enter", "Ctrl-X", "close", "Esc"] { #expect(room.hints.contains(key)) }
      #expect(room.hints.contains(text.isEmpty ? "u last one back" : "then u last one back"))
    }
  }

  @Test("calling off stays in view while totals are typed, on a small screen too")
  func totals() {
    for (columns, rows) in [(80, 24), (40, 12)] {
      var room = Room.withRecommendation(columns: columns, rows: rows)
      room.palette("gradients")
      room.press("Enter")
      #expect(room.hints.contains("Ctrl-X"), "\(room.hints)")
      room.type("4")
      #expect(room.hints.contains("Ctrl-X"), "\(room.hints)")
      #expect(room.hints.contains("Ctrl-T"), "\(room.hints)")
      room.expectSoundFrame("totals")
    }
  }

  @Test(
    "? and F1 show the keys of the screen, which comes back as it was",
    arguments: ["?", "F1"])
  func help(_ key: String) throws {
    let screens: [([String], String)] = [
      (["c"], "During a consensus call"), (["v", "=40"], "During a vote"),
      (["v", "=40", "Enter", "=25"], "During a vote"), (["M"], "In the set-up of a poll"),
      (["M", "Enter"], "While a poll is open"), ([":consent round"], "During a round of consent"),
      (["v", "=40", "Enter", "=25", "Enter", "=0", "Enter", "Enter"], "At a result"),
    ]
    for (steps, title) in screens {
      var room = Room.withRecommendation()
      for step in steps { room.do(step) }
      let panel = room.cockpit.panel
      room.press(key)
      #expect(room.screen.contains("Help"), "\(steps)")
      #expect(room.screen.contains(title), "\(steps)")
      room.press("Esc")
      #expect(room.cockpit.panel == panel, "\(steps)")
    }
  }

  @Test("? is text where text is typed, and F1 shows the keys there")
  func text() {
    var room = Room.withNotes()
    room.palette("dot vote")
    room.type("What first?")
    #expect(room.screen.contains("What first?"))
    room.press("F1")
    #expect(room.screen.contains("In the set-up of a poll"))
    room.press("Esc")
    #expect(room.screen.contains("What first?"))
    room = Room.withRecommendation()
    room.press("c", "o")
    room.type("UN?")
    #expect(room.screen.contains("UN?"))
    room.press("F1")
    #expect(room.screen.contains("In a form"))
    room.press("q")
    #expect(room.screen.contains("UN?"))
  }

  @Test("figures that are typed are kept for a restart while the help covers them")
  func draft() {
    var room = Room.withOpenVote()
    room.type("25")
    let draft = room.cockpit.draft
    room.press("?")
    #expect(room.cockpit.draft == draft)
  }
}
