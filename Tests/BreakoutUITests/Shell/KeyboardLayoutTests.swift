import BreakoutModel
import Terminal
import Testing

@testable import BreakoutUI

@Suite("Keyboards that are not Latin") struct KeyboardLayoutTests {
  @Test(
    "a letter acts as the key at its place, where that is certain",
    arguments: [
      ("йцукенгшщзх", "qwertyuiop["), ("фывапролд", "asdfghjkl"), ("ячсмить", "zxcvbnm"),
      ("ТЗ", "NP"), ("ϊ", ""), ("ςερτυθιοπ", "wertyuiop"), ("ασδφγηξκλ", "asdfghjkl"),
      ("ζχψωβνμ", "zxcvbnm"), ("Ν", "N"), ("קראטוןםפ", "ertyuiop"), ("מנ", "nb"),
      ("ضشمن", "qalk"), ("ی", "d"), ("ㅜ", "n"), ("ｎＡ／？", "nA/?"), ("　", " "),
      ("٣۴３", "343"),
      // Letters that stand elsewhere in another layout of the script, or are no letters of one.
      ("і", ""), ("ط", ""), ("ب", "f"), ("é", ""), ("क", ""), ("ł", ""),
    ])
  func places(letters: String, keys: String) {
    let latin = letters.compactMap { KeyboardLayout.latin(.character($0))?.typedCharacter }
    #expect(String(latin) == keys)
  }

  @Test("single keys work on a Cyrillic board")
  func cyrillic() {
    var room = Room()
    room.press("т")
    #expect(room.session.openPoint == PointID(1))
    room.press("Ф")
    #expect(room.cockpit.panel?.place == .form)
    // Text stays what it is.
    room.type("Новая тема")
    #expect(room.screen.contains("Новая тема"))
  }

  @Test("what is at no certain place is explained", arguments: ["і", "ط", "क", "ქ", "ฟ", "你", "ね"])
  func explained(letter: String) {
    var room = Room.withNotes()
    room.press(letter)
    #expect(room.screen.contains("switch it to Latin letters"))
  }

  /// Somebody who means “нет” may well press Н, where a Latin board has Y.
  @Test("a question waits for a Latin letter")
  func question() {
    var room = Room.withNotes()
    room.press("q")
    let text = room.cockpit.question?.text
    room.press("н", "т")
    #expect(room.cockpit.question?.text.hasPrefix(text ?? "-") == true)
    #expect(room.cockpit.question?.words.contains("Cyrillic") == true)
    #expect(room.effects.contains(.quit) == false)
    room.press("ｙ")
    #expect(room.effects.contains(.quit))
  }

  @Test("the deciding screen and the room's screen know them too")
  func otherScreens() throws {
    var scene = try DecidingScene.three()
    scene.press("и")
    #expect(scene.answers == ["B1-R1.1 B2-R1.1 keepBoth"])
    scene.press("і")
    #expect(scene.screen.contains("Cyrillic"))
    #expect(RoomDisplay.leaves(.character("й")))
    #expect(!RoomDisplay.leaves(.character("т")))
  }
}
