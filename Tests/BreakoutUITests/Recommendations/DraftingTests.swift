import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("What is to be mended, while it is typed") struct DraftingTests {
  /// The row above the note line.
  private func rule(_ room: Room) -> String {
    let rows = room.screen.split(separator: "\n", omittingEmptySubsequences: false)
    return String(rows[rows.count - 3])
  }

  @Test("the marks follow each key, and nothing moves for them", arguments: [(80, 24), (40, 12)])
  func whileTyping(columns: Int, rows: Int) {
    var room = Room.withNotes(columns: columns, rows: rows)
    room.wait(seconds: 30)
    room.press("r")
    let before = room.screen.split(separator: "\n").dropLast(3)
    #expect(!rule(room).contains("SMART"))
    room.type("publish shares")
    #expect(rule(room).hasPrefix("─ SMART ●○○○○ 1/5 · no addressee: who"))
    #expect(room.screen.split(separator: "\n").dropLast(3) == before)
    room.press("Ctrl-U")
    room.type("r UN > train 30 judges")
    #expect(
      room.screen.split(separator: "\n").contains {
        $0.hasPrefix("─ SMART ●●●○○ 3/5 · no date: by when?")
      })
  }

  @Test("a notice that was there before makes room, one that comes meanwhile is read")
  func notices() {
    var room = Room()
    room.press("n")
    #expect(rule(room).contains("Point 1 is open."))
    room.press("r")
    room.type("publish shares")
    #expect(rule(room).contains("SMART"))
    room.wait(seconds: 1)
    room.send(.reported("Another seat is here.", isProblem: false))
    #expect(rule(room).contains("Another seat is here."))
    room.wait(seconds: 12)
    #expect(rule(room).contains("SMART"))
    room.send(.reported("The disk is full.", isProblem: true))
    room.wait(seconds: 30)
    #expect(rule(room).contains("The disk is full."))
  }

  @Test("a note is not checked, and neither is anything once it is saved")
  func onlyRecommendations() {
    var room = Room.withNotes()
    room.wait(seconds: 30)
    room.press("i")
    room.type("rivers carry trade")
    #expect(!room.screen.contains("SMART"))
    room.press("Ctrl-U")
    room.type("r Business > publish shares")
    room.press("Enter")
    room.wait(seconds: 30)
    #expect(!room.screen.contains("SMART"))
  }

  @Test("the record shows the score of each recommendation")
  func score() {
    #expect(Room.withRecommendation().screen.contains("◐ 3/5  draft"))
  }

  @Test("the form explains in whole sentences, those of the field with the cursor first")
  func form() {
    var room = Room.withRecommendation(columns: 80, rows: 30)
    room.press("Enter", "Tab", "Tab")
    #expect(
      room.screen.contains("No indicator and no number: say by what the room will know"))
    #expect(rule(room).contains("SMART ●○●○● 3/5 · no indicator"))
    room.type("share of contracts")
    #expect(!room.screen.contains("No indicator"))
    #expect(rule(room).contains("SMART ●●●○● 4/5"))
    // It advises only: nothing keeps the form from being saved.
    room.press("Enter")
    #expect(room.cockpit.panel == nil)
    #expect(room.session.sortedRecommendations[0].fields.indicator == "share of contracts")
  }

  @Test(
    "a language without word lists is told so",
    arguments: [
      ("r Business > 公布采购份额 | 30 % | by 2027", "Chinese"),
      ("r Business > نشر حصص المشتريات | 30 % | by 2027", "Arabic"),
      ("r Business > опубликовать доли | 30 % | by 2027", "Cyrillic"),
    ]) func otherScripts(line: String, name: String)
  {
    var room = Room.withNotes(columns: 120, rows: 30)
    room.wait(seconds: 30)
    room.press("i")
    room.type(line + " | budget: fees | sdg 16.6 | why: trust")
    #expect(rule(room).contains("SMART ●●●●● 5/5 · no word list for \(name)"))
  }
}

@Suite("SDG targets and addressees are chosen") struct ChoiceTests {
  /// The form with the cursor in a field.
  private func form(_ field: RecommendationField, columns: Int = 80, rows: Int = 30) -> Room {
    var room = Room.withRecommendation(columns: columns, rows: rows)
    room.wait(seconds: 30)
    room.press("Enter")
    let place = RecommendationField.allCases.firstIndex(of: field) ?? 0
    for _ in 0..<place { room.press("Down") }
    return room
  }

  private func value(_ room: Room, _ field: RecommendationField) -> String {
    room.session.sortedRecommendations[0].fields[field]
  }

  @Test("by words: the goals 16 and 17 first, and Tab takes one after the other")
  func byWords() {
    var room = form(.sdgTargets)
    room.type("traffick")
    #expect(room.screen.contains("▸ 16.2  End abuse, exploitation and trafficking"))
    #expect(room.screen.contains("  5.2  End violence against women"))
    #expect(room.hints.contains("Tab choose"))
    room.press("Tab")
    #expect(room.screen.contains("▸ 16.2  End abuse"))
    room.press("Tab")
    #expect(room.screen.contains("▸ 5.2  End violence"))
    room.press("Enter")
    #expect(value(room, .sdgTargets) == "5.2")
  }

  @Test("by number, a second one behind a comma, and Tab goes on to the next field")
  func byNumber() {
    var room = form(.sdgTargets)
    room.type("17.17, corruption")
    room.press("Tab", "Tab")
    room.type("because")
    room.press("Enter")
    #expect(value(room, .sdgTargets) == "17.17, 16.5")
    #expect(value(room, .rationale) == "because")
  }

  @Test("an unknown one is kept as it was typed, and named")
  func unknown() {
    var room = form(.sdgTargets)
    room.type("17.99")
    #expect(room.screen.contains("“17.99” is none of the 169 SDG targets"))
    room.press("Enter")
    #expect(value(room, .sdgTargets) == "17.99")
  }

  @Test("what is drawn while somebody types follows each key")
  func painted() {
    var room = Room.withNotes()
    var painter = CockpitPainter()
    room.press("i")
    for character in "r Business > publish data | share 30 % | by 2027-12" {
      room.type(String(character))
      #expect(painter.frame(of: room.cockpit) == room.cockpit.frame())
    }
  }

  @Test("in a small window the first one that fits stands above the note line")
  func small() {
    var room = form(.sdgTargets, columns: 40, rows: 12)
    room.type("civil society")
    #expect(room.screen.contains("▸ 17.17  Effective public"))
  }

  @Test("an addressee of the list, or a free one that was used before")
  func addressees() {
    var room = Room.withNotes()
    room.note("r Chamber of Commerce > publish shares")
    room.note("r CSOs > verify them")
    room.press("Enter", "Tab")
    room.type(", cham")
    room.press("Tab")
    room.type(", go")
    room.press("Tab", "Enter")
    #expect(
      room.session.sortedRecommendations[1].fields.addressees
        == ["CSOs", "Chamber of Commerce", "Governments"])
  }
}
