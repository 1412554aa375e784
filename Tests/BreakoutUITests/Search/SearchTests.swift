import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Searching") struct SearchTests {
  @Test(
    "case and diacritics do not matter",
    arguments: [
      "muller", "MÜLLER", "Muller", "mu\u{308}ller",
    ])
  func diacritics(_ words: String) {
    var room = Room.withNotes()
    room.note("@Müller wir prüfen")
    room.press("/")
    room.type(words)
    #expect(room.screen.contains("1 found"))
    #expect(room.screen.contains("Müller: wir prüfen"))
  }

  @Test(
    "every script is found",
    arguments: [
      ("公司公布数据", "公布"), ("الشركات تنشر", "تنشر"), ("कंपनियाँ प्रकाशित", "प्रकाशित"),
    ])
  func scripts(_ note: String, _ words: String) {
    var room = Room.withNotes()
    room.note(note)
    room.press("/")
    room.paste(words)
    #expect(room.screen.contains("1 found"))
  }

  @Test("Enter goes to what was found, on whatever point, and selects it")
  func goThere() {
    var room = Room.withNotes()
    room.press("n", "y")
    room.press("/")
    room.type("trust needs")
    room.press("Enter")
    #expect(room.cockpit.viewedPoint == 1)
    #expect(room.cockpit.selectedNote?.text == "Trust needs a shared measure")
    room.press("Esc", "Esc")
    #expect(room.cockpit.viewedPoint == 2)
  }

  @Test("points are found by title and question, and nothing found is said")
  func points() {
    var room = Room()
    room.press("/")
    room.type("harm")
    #expect(room.screen.contains("point 3   Do no harm"))
    room.type("zzz")
    #expect(room.screen.contains("nothing found"))
    room.press("Enter")
    #expect(room.cockpit.panel == nil)
  }
}
