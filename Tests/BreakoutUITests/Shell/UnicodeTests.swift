import BreakoutModel
import Terminal
import Testing

@testable import BreakoutUI

@Suite("Every script") struct UnicodeTests {
  static let texts = [
    "الشركات تنشر أرقامها كل سنة", "企业每年公布采购数据", "कंपनियाँ हर साल आँकड़े प्रकाशित करें",
    "👩‍👩‍👧‍👦 family 🇦🇿 flag ❤️", "e\u{301}a\u{308}o\u{302}\u{323} combining", "ﷺ ligature ﬃ",
    "\u{202E}turned\u{202C} round", "tab\tand\u{7}bell", "ไทยไม่มีช่องว่าง", "한국어 문장",
  ]

  @Test("in notes, names, titles and forms every row keeps its width", arguments: texts)
  func widths(_ text: String) {
    let agenda = Agenda(
      AgendaMasthead(title: text, room: text), times: AgendaTimes(duration: .minutes(30)),
      rules: AgendaRules(constituencies: ["CSO"]),
      points: [AgendaPoint(title: text, question: text, planned: .minutes(9))])
    for size in [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)] {
      var room = Room(agenda, columns: size.columns, rows: size.rows)
      room.press("n")
      room.note("@\"\(text)\" \(text)")
      room.note("r \(text) > \(text) \(text)")
      room.expectSoundFrame()
      room.press("i")
      room.paste(text)
      room.expectSoundFrame()
      for steps in [["Esc", "Enter"], ["Esc", "c", "o"], ["Esc", "v"], ["Esc", "/"]] {
        for step in steps { room.press(step) }
        room.paste(text)
        room.expectSoundFrame()
      }
    }
  }

  @Test("typed text is kept as it was typed, whatever is drawn")
  func kept() {
    for text in ["企业每年公布", "e\u{301}a\u{308}", "👩‍👩‍👧‍👦", "कंपनियाँ"] {
      var room = Room()
      room.press("i")
      for scalar in text.unicodeScalars {
        room.send(.input(.key(.character(Character(scalar))), at: room.clock))
      }
      room.press("Enter")
      #expect(room.notes == [text])
    }
  }
}
