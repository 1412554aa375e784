import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Who is in the room") struct AttendanceTests {
  /// A room without constituencies.
  private func plain(columns: Int = 80, rows: Int = 24) -> Room {
    var agenda = Room.agenda
    agenda.rules.constituencies = []
    return Room(agenda, columns: columns, rows: rows)
  }

  /// With a roster of five, of whom nobody is marked yet.
  static func withRoster(columns: Int = 80, rows: Int = 24) -> Room {
    var room = Room(columns: columns, rows: rows)
    let people = [
      ParticipantDraft(name: "Amina Diallo", organisation: "Verify", constituency: "CSO"),
      ParticipantDraft(
        name: "عبد الرحمن بن عبد العزيز", organisation: "جامعة القاهرة", constituency: "CSO"),
      ParticipantDraft(name: "陈伟", organisation: "贸易公司", constituency: "Business"),
      ParticipantDraft(
        name: "Maximiliane-Friederike Freifrau von Hohenstaufen-Württemberg",
        organisation: "Bundesverband der mittelständischen Wirtschaft", constituency: "Business"),
      ParticipantDraft(name: "Ольга Иванова", role: .observer, country: "Латвия"),
    ]
    room.press("n")
    room.send(
      .rosterRead(ImportPreview(file: "people.csv", people: people, rejected: [], warnings: [])))
    room.press("Enter", "Esc")
    return room
  }

  @Test("without constituencies: P, digits, Enter")
  func quick() {
    var room = plain()
    room.press("P")
    #expect(room.screen.contains("People present"))
    room.type("38")
    room.press("Enter")
    #expect(room.session.electorate == Electorate(present: 38))
    #expect(room.cockpit.panel == nil)
    #expect(room.notice == "38 present.")
    // A new number takes the place of the old one.
    room.press("P")
    room.type("41")
    room.press("Tab")
    room.type("60")
    room.press("Down")
    room.type("3")
    room.press("Enter")
    #expect(room.session.electorate == Electorate(present: 41, entitled: 60, observers: 3))
  }

  @Test("by constituency, with those entitled, one up and one down")
  func groups() {
    var room = Room()
    room.press("P", "Down")
    room.type("12")
    room.press("Tab")
    room.type("20")
    room.press("Down", "Tab")
    room.type("9")
    room.press("+", "+", "-", "Enter")
    let groups = [
      GroupPresence("CSO", present: 12, entitled: 20), GroupPresence("Business", present: 10),
      GroupPresence("Government", present: 0), GroupPresence("UN", present: 0),
    ]
    #expect(room.session.electorate == Electorate(groups: groups))
    #expect(room.notice == "22 present: CSO 12, Business 10, Government 0, UN 0.")
    room.press("P")
    #expect(
      room.screen == """
         Civil Society and Business · Room 3                         10:00  affiliation
         Not started. n opens point 1 “Networks”.
        ────────────────────────────────────────────────────────────────────────────────
         Who is in the room · counted 10:00

                                         present entitled
           Room as a whole (sum)              22
         ▶ CSO                                12       20
           Business                           10
           Government                          0
           UN                                  0
           Observers, staff







         Digits type a number, + and − count one, Tab goes to those entitled in all,
         Enter saves.
        ─ “Welcome to “Civil Society and Business”. I call the session to order. Plea… ─
         note ▸                                                                 ● saved
         Enter save  + one more  - one fewer  Tab entitled  Esc back
        """)
  }

  @Test("a number for the whole never drops those by constituency without a question")
  func whole() {
    var room = Room()
    room.press("P")
    room.type("40")
    room.press("Enter")
    #expect(room.session.electorate == Electorate(present: 40))
    room.press("P", "Down")
    room.type("30")
    room.press("Enter")
    let counted = room.session.electorate
    #expect(counted?.present == 30 && counted?.groups != nil)
    room.press("P", "Up", "+")
    #expect(room.notice.contains("choose the one that somebody came from"))
    room.type("41")
    #expect(room.words.contains("Enter asks before it drops them"))
    room.press("Enter")
    #expect(room.notice.contains("without CSO 30"))
    room.press("n")
    #expect(room.session.electorate == counted)
    // A number for a constituency goes back to counting so.
    room.press("Down", "+", "Enter")
    #expect(room.session.electorate?.group("CSO")?.present == 31)
    room.press("P", "Up")
    room.type("41")
    room.press("Enter", "y")
    #expect(room.session.electorate == Electorate(present: 41))
  }

  @Test("Esc keeps what was typed, and says so when it comes back")
  func draft() {
    var room = plain()
    room.press("P")
    room.type("38")
    room.press("Esc", "P")
    #expect(room.notice == "These numbers were typed before and are not saved yet.")
    room.press("Enter")
    #expect(room.session.electorate == Electorate(present: 38))
    room.press("P", "Esc", "P")
    #expect(room.notice == "")
  }

  @Test("what cannot be is refused, and the panel stays")
  func refused() {
    var room = plain()
    room.press("P", "Enter")
    #expect(room.notice == "Type how many people are present.")
    room.type("9")
    room.press("x")
    #expect(room.notice == "Only digits here, + and −; Tab and the arrows move.")
    room.press("Tab")
    room.type("5")
    room.press("Enter")
    #expect(room.notice.contains("only 5 entitled"))
    #expect(room.cockpit.panel?.place == .presence)
    room.type("0000000000")
    room.press("Enter")
    #expect(room.notice.contains("whole numbers"))
  }

  @Test("during a vote the panel says that arrivals do not change it")
  func duringVote() {
    var room = Room.withOpenVote()
    room.press("Esc", "P")
    #expect(room.words.contains("A vote is open with 40 present: arrivals do not change it."))
    #expect(room.words.contains("Ctrl-P in the vote corrects a wrong number."))
    room.resize(columns: 40, rows: 12)
    #expect(room.words.contains("A vote is open with 40 present"))
    room.type("44")
    room.press("Enter")
    #expect(room.session.electorate?.present == 44)
  }

  @Test("the count at 40x12 keeps the focused row in view")
  func small() {
    var room = Room(columns: 40, rows: 12)
    room.press("P")
    for name in ["Room as a whole", "CSO", "Business", "Government", "UN", "Observers"] {
      #expect(room.screen.contains(name))
      room.expectSoundFrame()
      room.press("Down")
    }
  }

  @Test("an empty roster says how to fill it, and a person is added by a form")
  func add() {
    var room = Room()
    room.press("n", "O")
    #expect(room.words.contains("Nobody is on the roster yet: Ctrl-N adds somebody"))
    room.type("Amina")
    room.press("Ctrl-N")
    room.type(" Diallo")
    room.press("Tab", "Tab")
    room.type("gov")
    room.press("Tab", "Ctrl-U", "Enter")
    let one = room.session.roster[ParticipantID(1)]
    #expect(one?.name == "Amina Diallo")
    #expect(one?.constituency == "Government")
    #expect(one?.role == .voting)
    #expect(room.notice == "Amina Diallo added to the roster.")
    #expect(room.cockpit.panel?.place == .roster)
    room.press("Ctrl-E", "Tab", "Tab", "Tab", "Ctrl-U")
    room.type("boss")
    room.press("Enter")
    #expect(room.notice.hasPrefix("A role is one of: voting, observer"))
    room.press("Ctrl-U")
    room.type("obs")
    room.press("Enter")
    #expect(room.session.roster[ParticipantID(1)]?.role == .observer)
    #expect(room.words.contains("0 of 0 present"))
  }

  @Test("the roster at 80x24")
  func screen80() {
    var room = Self.withRoster()
    room.press("O", "Enter", "Down", "Down", "Enter", "End", "Down", "Down", "Enter")
    #expect(
      room.rows(3..<10) == """
         2 of 4 present · 1 observer
         /                                                         Type to find a name.
         ● Amina Diallo (Verify)                           CSO
         ○ عبد الرحمن بن عبد العزيز (جامعة القاهرة)        CSO
         ● 陈伟 (贸易公司)                                 Business
         ○ Maximiliane-Friederike Freifrau von Hohenstauf… Business
         ● Ольга Иванова                                                    observer
        """)
    #expect(room.session.electorate?.present == 2)
    #expect(room.session.electorate?.observers == 1)
    #expect(room.notice == "Ольга Иванова is present.")
    room.expectSoundFrame()
  }

  @Test("the roster at 40x12 scrolls, and every row is as wide as the screen")
  func screen40() {
    var room = Self.withRoster(columns: 40, rows: 12)
    room.press("O", "Down", "Down", "Down", "Down", "Enter")
    room.expectSoundFrame()
    #expect(
      room.rows(2..<9) == """
         0 of 4 present · 1 observer
         /                 Type to find a name.
         ○ Amina Diallo (Verify)    CSO
         ○ عبد الرحمن بن عبد العزي… CSO
         ○ 陈伟 (贸易公司)          Business
         ○ Maximiliane-Friederike … Business
         ● Ольга Иванова            observer
        """)
  }

  @Test("a name is found whatever its case and diacritics; the next one is typed over it")
  func search() {
    var room = Self.withRoster()
    room.press("O")
    room.type("wurtt HOHEN")
    #expect(room.screen.contains("1 listed"))
    room.press("Enter")
    #expect(room.session.roster[ParticipantID(4)]?.isPresent == true)
    room.type("amina")
    #expect(room.screen.contains("/amina"))
    room.press("Enter")
    #expect(room.session.roster[ParticipantID(1)]?.isPresent == true)
    room.press("Enter")
    #expect(room.session.roster[ParticipantID(1)]?.isPresent == false)
    #expect(room.notice == "Amina Diallo (Verify) is gone.")
    #expect(room.screen.contains("left"))
    room.press("Ctrl-U")
    room.paste("شركة")
    #expect(room.screen.contains("nobody found"))
    room.press("Enter")
    room.press("Ctrl-U")
    room.paste("القاهرة")
    room.press("Enter")
    #expect(room.session.roster[ParticipantID(2)]?.isPresent == true)
  }

  @Test("all who are listed are marked after a question, and one undo takes it back")
  func all() {
    var room = Self.withRoster()
    room.press("O")
    room.type("business")
    room.press("Ctrl-A")
    #expect(room.notice == "Mark all 2 listed as present?")
    room.press("n")
    #expect(room.session.presentVoters.isEmpty)
    room.press("Ctrl-A", "y")
    #expect(room.session.presentVoters.count == 2)
    #expect(room.session.electorate?.group("Business")?.present == 2)
    room.press("Ctrl-A")
    #expect(room.notice == "Everybody who is listed is present already.")
    // The first Esc shows the whole list again.
    room.press("Esc", "Esc", "u")
    #expect(room.session.presentVoters.isEmpty)
  }

  @Test("somebody is removed, and comes back by undo")
  func remove() {
    var room = Self.withRoster()
    room.press("O", "Down", "Ctrl-X")
    #expect(room.session.roster[ParticipantID(2)] == nil)
    #expect(room.cockpit.panel?.place == .roster)
    room.press("Esc", "u")
    #expect(room.session.roster[ParticipantID(2)] != nil)
  }

  @Test("those marked by name are beside the count, which cannot be lower")
  func marked() {
    var room = Self.withRoster()
    room.press("O", "Ctrl-A", "y", "Esc", "P")
    #expect(room.screen.contains("by name"))
    #expect(room.cockpit.panel?.place == .presence)
    room.type("1")
    room.press("Enter")
    #expect(room.notice.contains("CSO: 1 present, but 2 marked present by name"))
  }

  @Test("five hundred people")
  func many() {
    var room = Room()
    let people = (1...500).map { ParticipantDraft(name: "Person \($0)", constituency: "UN") }
    room.send(
      .rosterRead(ImportPreview(file: "big.csv", people: people, rejected: [], warnings: [])))
    #expect(room.words.contains("500 people: UN 500."))
    room.press("Enter")
    for _ in 0..<60 { room.press("PgDn") }
    #expect(room.screen.contains("Person 500"))
    room.type("person 499")
    room.press("Enter")
    #expect(room.screen.contains("1 of 500 present"))
    room.expectSoundFrame()
  }

  @Test("names of the roster are completed and known with their constituency")
  func names() {
    var room = Self.withRoster()
    room.press("i")
    room.type("@ami")
    room.press("Tab")
    #expect(room.line == "@Amina Diallo")
    room.type(" companies publish")
    room.press("Enter")
    #expect(
      room.session.notes.last?.speaker == Speaker(name: "Amina Diallo", constituency: "CSO"))
    room.type("@陈")
    room.press("Tab")
    #expect(room.line == "@陈伟")
  }

  @Test("the search finds people and goes to them in the roster")
  func finding() {
    var room = Self.withRoster()
    room.press("/")
    room.type("латвия")
    #expect(room.screen.contains("who   –   ○ Ольга Иванова · Латвия"))
    room.press("Enter", "Enter")
    #expect(room.session.roster[ParticipantID(5)]?.isPresent == true)
  }

}
