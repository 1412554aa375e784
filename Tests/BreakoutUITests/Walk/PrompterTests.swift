import BreakoutModel
import Terminal
import TestSupport
import Testing

@testable import BreakoutUI

@Suite("The prompter on the screen") struct PrompterTests {
  @Test("the panel lists every phrase, with what fits now in view and marked")
  func panel() {
    for (columns, rows) in [(80, 24), (120, 40), (40, 12)] {
      var room = Room.withRecommendation(columns: columns, rows: rows)
      room.press("c", "Esc", "Ctrl-P")
      #expect(room.screen.contains("▶ consensus question"))
      #expect(room.words.contains("May I take it that the group agrees to R1.1?"))
      room.expectSoundFrame("\(columns)x\(rows)")
      for _ in 0..<200 { room.press("Up") }
      #expect(room.screen.contains("session opens"))
      for _ in 0..<60 { room.press("PgDn") }
      #expect(room.screen.contains("session is over"))
      room.expectSoundFrame("\(columns)x\(rows)")
      room.press("Esc")
      #expect(room.cockpit.panel == nil)
    }
  }

  @Test("the line says what fits now, in whatever room there is")
  func line() throws {
    let room = Room()
    let line = try #require(PrompterLine(room.cockpit, order: [], columns: 60))
    #expect(line.text.hasPrefix("“Welcome to “Civil Society and Business”."))
    #expect(DisplayWidth.columns(of: line.text) <= 60)
    #expect(PrompterLine(room.cockpit, order: [], columns: 20) == nil)
  }

  @Test("what is said to the room is in the language of its documents")
  func language() throws {
    var room = Room()
    room.cockpit = Cockpit(
      session: room.session, seat: .moderator, size: room.cockpit.size, now: room.clock,
      documentWords: MadeUpLanguage.words)
    let line = try #require(PrompterLine(room.cockpit, order: [], columns: 60))
    #expect(line.text.hasPrefix("“‹Ẇėļċȯṁė"))
    room.press("Ctrl-P")
    #expect(room.screen.contains("▶ session opens") && room.screen.contains("‹Ẇėļċȯṁė"))
  }

  @Test("the phrases of an agenda stand in place of the usual ones")
  func own() {
    var agenda = Room.agenda
    agenda.rules.phrases = [
      PrompterPhrase(.sessionOpens, "欢迎各位参加{session}"),
      PrompterPhrase(.pointOpens, "Переходим к пункту {point}: {title}"),
    ]
    var room = Room(agenda, columns: 40, rows: 12)
    #expect(room.cockpit.prompter.phrase == "欢迎各位参加Civil Society and Business")
    room.press("Ctrl-P")
    room.expectSoundFrame("Chinese")
    room.press("Esc", "n")
    #expect(room.cockpit.prompter.phrase == "Переходим к пункту 1: Networks")
  }
}
