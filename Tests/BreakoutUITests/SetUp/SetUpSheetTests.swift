import BreakoutModel
import Terminal
import Testing

@testable import BreakoutUI

@Suite("The set-up sheet") struct SetUpSheetTests {
  private var agenda: Agenda {
    var agenda = Room.agenda
    agenda.masthead.event = "7th Forum"
    agenda.masthead.date = CalendarDate(year: 2027, month: 5, day: 12)
    agenda.times.start = TimeOfDay(hour: 10, minute: 30)
    return agenda
  }

  private func row(_ room: Room, _ label: String) -> String? {
    room.screen.split(separator: "\n").first { $0.contains(label) }.map(String.init)
  }

  @Test func whatWasUnderstoodStandsInTheMiddleBeforeTheFirstPoint() throws {
    let room = Room(agenda, columns: 100, rows: 30)
    for (label, value) in [
      ("Title ", "Civil Society and Business"), ("Event ", "7th Forum"), ("Place ", "Room 3"),
      ("Date ", "12 May 2027, 10:30"), ("Length ", "30 min, until 11:00"),
      ("Decisions ", "consensus, else 2/3 of votes cast"), ("Moderator ", "A. Diallo"),
      ("Rapporteur ", "nobody yet"), ("Groups ", "CSO, Business, Government, UN"),
      ("Present ", "not counted yet"), ("To join ", "breakout join"),
      ("Room screen ", "breakout display"), ("Point 1 ", "Networks · 9 min"),
    ] {
      #expect(try #require(row(room, label)).contains(value))
    }
    #expect(room.screen.contains("How can CSOs and firms form networks"))
  }

  @Test func theFirstPointTakesItsPlace() {
    var room = Room(agenda)
    room.press("n")
    #expect(!room.screen.contains("To join"))
    #expect(!room.cockpit.isSettingUp)
  }

  @Test func aTitleIsMendedWithEnterAndTakenBack() {
    var room = Room(agenda)
    room.press("Enter", "Ctrl-U")
    room.type("Working Together")
    room.press("Enter")
    #expect(room.session.header.title == "Working Together")
    #expect(room.screen.contains("Title       Working Together"))
    #expect(room.notice.contains("the title of the session"))
    room.press("u")
    #expect(room.session.header.title == "Civil Society and Business")
  }

  /// How many lines down, what is typed in each field, and what the session says then.
  @Test(
    "each line is mended by its form",
    arguments: [
      (1, ["8th Forum"], \SessionHeader.event, "8th Forum"),
      (2, ["Baku"], \.place, "Baku"),
      (2, ["Baku", "Room 4"], \.room, "Room 4"),
      (3, ["13 May 2027"], \.date, "2027-05-13"),
      (3, ["", "9h15"], \.plannedStart, "09:15"),
    ])
  func texts(
    _ down: Int, _ typed: [String], _ path: KeyPath<SessionHeader, String?> & Sendable,
    _ value: String
  ) {
    var room = Room(agenda)
    for _ in 0..<down { room.press("Down") }
    room.press("Enter")
    for (place, text) in typed.enumerated() {
      if place > 0 { room.press("Tab") }
      room.press("Ctrl-U")
      room.type(text)
    }
    room.press("Enter")
    #expect(room.session.header[keyPath: path] == value)
    #expect(room.cockpit.panel == nil)
  }

  @Test func aLengthSaysWhenItEndsAndWhatIsTooMuch() {
    var room = Room(agenda)
    room.press("Down", "Down", "Down", "Down", "Enter", "Ctrl-U")
    room.type("1 h 30")
    #expect(room.screen.contains("▸ 90 min, until 12:00"))
    room.press("Ctrl-U")
    room.type("20 min")
    room.press("Enter")
    #expect(room.session.header.duration == .minutes(20))
    #expect(room.screen.contains("Points and wrap-up take 10 min more"))
  }

  @Test func whatIsKeptForTheWrapUpIsShownAndMendedWithTheLength() {
    var room = Room(agenda)
    room.press("Down", "Down", "Down", "Down")
    #expect(room.screen.contains("8 min of it for the wrap-up (usual)"))
    room.press("Enter", "Tab")
    room.type("12 min")
    #expect(room.screen.contains("12 min of it for the wrap-up"))
    room.press("Enter")
    #expect(room.session.header.reserve == .minutes(12))
    #expect(room.notice.contains("the time for the wrap-up"))
    room.press("Down")
    #expect(room.screen.contains("12 min of it for the wrap-up"))
    room.press("Up", "Enter", "Ctrl-U")
    room.type("200")
    room.press("Enter")
    #expect(room.session.header.reserve == .minutes(12))
    #expect(room.notice.contains("the length of the session"))
    room.press("Enter", "Tab", "Ctrl-U")
    room.type("200")
    room.press("Enter")
    #expect(room.notice.contains("The wrap-up takes less than the whole session"))
    room.press("Ctrl-U", "Enter")
    #expect(room.session.header.reserve == .minutes(20))
  }

  @Test func aRuleSaysHowItIsUnderstood() {
    var room = Room(agenda)
    for _ in 0..<5 { room.press("Down") }
    room.press("Enter", "Ctrl-U")
    room.type("simple majority")
    #expect(room.screen.contains("Votes need more yes than no"))
    room.press("Enter")
    #expect(room.session.practice.rule == .simple)
    #expect(row(room, "Decisions ")?.contains("more yes than no") == true)
  }

  @Test func peopleCountAndPointsAreOpenedFromTheirLines() throws {
    var room = Room(agenda)
    for _ in 0..<8 { room.press("Down") }
    room.press("Enter")
    room.type("Dr. Ann Lee, Water Institute;")
    room.press("Enter")
    #expect(room.session.header.rapporteurs == ["Dr. Ann Lee, Water Institute"])
    // It is one person also the next time the form is sent.
    room.press("Enter")
    room.type(" Bo Ek, UNDP")
    room.press("Enter")
    #expect(room.session.header.rapporteurs == ["Dr. Ann Lee, Water Institute", "Bo Ek, UNDP"])
    room.press("Down", "Enter")
    #expect(room.screen.contains("The groups in the room"))
    room.press("Esc", "Down", "Enter")
    #expect(room.cockpit.place == .presence)
    room.press("Esc", "End", "Enter", "Tab", "Tab", "Ctrl-U")
    room.type("6")
    room.press("Enter")
    #expect(room.session.points[PointID(3)]?.planned == .minutes(6))
  }

  @Test(
    "what cannot be is said in the form, and nothing is lost",
    arguments: [
      (0, "", "Type what the session is called."),
      (3, "soon", "Type the day with its year in four digits"),
      (4, "long", "Type how many minutes"),
      (4, "0", "Type how many minutes"),
    ])
  func impossible(_ down: Int, _ text: String, _ sentence: String) {
    var room = Room(agenda)
    let before = room.session.header
    for _ in 0..<down { room.press("Down") }
    room.press("Enter", "Ctrl-U")
    room.type(text)
    room.press("Enter")
    #expect(room.notice.contains(sentence))
    #expect(room.cockpit.panel?.isForm == true)
    #expect(room.session.header == before)
  }

  @Test func whatNobodySaidIsMarkedUntilSomebodyDoes() throws {
    var room = Room(agenda)
    var header = room.session.header
    header.assumed = [.duration, .decision]
    header.event = nil
    room = Room(
      room.session.events(
        [.sessionCreated(header: header, points: room.session.walk)], at: Room.start,
        by: .moderator
      ).map { Event(seq: 1, act: 1, at: $0.at, seat: $0.seat, change: $0.change) },
      seat: .moderator, columns: 80, rows: 24, now: Room.start)
    #expect(try #require(row(room, "Length ")).contains("(assumed)"))
    #expect(try #require(row(room, "Event ")).contains("not said"))
    room.press("Down", "Down", "Down", "Down", "Enter", "Ctrl-U")
    room.type("45")
    room.press("Enter")
    #expect(try #require(row(room, "Length ")).contains("45 min, until 11:15"))
    #expect(!(try #require(row(room, "Length ")).contains("assumed")))
    #expect(try #require(row(room, "Decisions ")).contains("consensus, else"))
    #expect(room.screen.contains("(assumed)"))
  }

  @Test func wWritesTheAgendaAsItNowIs() {
    var room = Room(agenda)
    room.press("Enter", "Ctrl-U")
    room.type("Water")
    room.press("Enter", "w")
    #expect(room.effects.last == .writeAgenda(room.session.agenda, assumed: []))
    #expect(room.session.agenda.masthead.title == "Water")
    // Later it is the key of a recommendation's page.
    room.press("n", "w")
    #expect(room.effects.count { if case .writeAgenda = $0 { true } else { false } } == 1)
  }

  @Test func theSheetComesBackByItsNameAndGoesWithEsc() {
    var room = Room(agenda)
    room.press("n", "i")
    room.type("/set-up")
    room.press("Enter")
    #expect(room.screen.contains("To join"))
    room.press("Enter", "Ctrl-U")
    room.type("Water")
    room.press("Enter")
    #expect(room.session.header.title == "Water")
    room.press("Esc")
    #expect(!room.screen.contains("To join"))
  }

  @Test func whatIsWrittenBeforeTheFirstPointStandsBelowIt() {
    var room = Room(agenda)
    room.note("welcome by the mayor")
    #expect(room.screen.contains("welcome by the mayor"))
    #expect(room.screen.contains("Title "))
    // Below the last line the arrows go on to the notes.
    room.press("End", "Down", "Enter")
    room.type(" of Baku")
    room.press("Enter")
    #expect(room.notes == ["welcome by the mayor of Baku"])
  }

  @Test("it scrolls to its last line", arguments: [(40, 12), (80, 24), (66, 16)])
  func scrolling(_ columns: Int, _ rows: Int) {
    var room = Room(agenda, columns: columns, rows: rows)
    room.press("End")
    #expect(room.screen.contains("Do no harm · 5"))
    #expect(room.screen.contains("How to prevent harm?"))
    room.press("Home")
    #expect(room.screen.contains("Title "))
  }

  @Test func aClickSelectsALine() throws {
    var room = Room(agenda)
    let row = try #require(
      room.screen.split(separator: "\n").firstIndex { $0.contains("Event ") })
    room.send(
      .input(
        .mouse(MouseEvent(.pressLeft, at: Position(column: 50, row: row))), at: room.clock))
    #expect(room.cockpit.sheet.selection == .event)
  }

  @Test("PgDn and PgUp go on by a screen", arguments: [(80, 24), (40, 12)])
  func pages(_ columns: Int, _ rows: Int) {
    var room = Room(agenda, columns: columns, rows: rows)
    let lines = SetUpSheet.lines(of: room.session)
    var count = 0
    while room.cockpit.sheet.selection != lines.last, count < 10 {
      room.press("PgDn")
      count += 1
    }
    #expect(count < (rows == 24 ? 3 : 6))
    for _ in 0..<count { room.press("PgUp") }
    #expect(room.cockpit.sheet.selection == .title)
  }

  @Test(
    "a day and what stands beside it",
    arguments: [
      ("12/05/2027", "2027-05-12", "10:30"), ("05/12/2027", "2027-12-05", "10:30"),
      ("12 mai 2027 à 9h", "2027-05-12", "09:00"),
    ])
  func days(_ text: String, _ day: String, _ start: String) {
    var room = Room(agenda)
    room.press("Down", "Down", "Down", "Enter", "Ctrl-U")
    room.type(text)
    let date = CalendarDate(day)!
    #expect(
      room.screen.contains("▸ \(date.day) \(date.month == 5 ? "May" : "December") 2027, \(start)"))
    room.press("Enter")
    #expect(room.session.header.date == day)
    #expect(room.session.header.plannedStart == start)
  }

  @Test func twoDaysAreNotOne() {
    var room = Room(agenda)
    room.press("Down", "Down", "Down", "Enter", "Ctrl-U")
    room.type("12 May 2027 - 14 May 2027")
    room.press("Enter")
    #expect(room.notice.contains("Type one day and nothing else"))
    #expect(room.cockpit.panel?.isForm == true)
  }

  @Test func onceBegunTheLengthEndsWhenTheHeaderSays() throws {
    var room = Room(agenda)
    room.press("n", "i")
    room.type("/set-up")
    room.press("Enter")
    let end = ClockText.timeOfDay(try #require(room.session.hardStop), room.session.header)
    #expect(room.screen.contains("ends \(end)"))
    #expect(try #require(row(room, "Length ")).contains("30 min, until \(end)"))
    room.palette("close session")
    while room.cockpit.question != nil { room.press("y") }
    room.press("Esc", "i")
    room.type("/set-up")
    room.press("Enter")
    #expect(try #require(row(room, "Length ")).contains("30 min; it ended"))
  }

  @Test func aLengthOfDaysSaysWhichDay() {
    var room = Room(agenda)
    room.press("Down", "Down", "Down", "Down", "Enter", "Ctrl-U")
    room.type("30 h")
    #expect(room.screen.contains("1800 min, until 16:30 on the next day"))
    room.press("Ctrl-U")
    room.type("60 h")
    #expect(room.screen.contains("until 22:30, 2 days later"))
  }

  @Test(
    "a point's length takes what the session's takes",
    arguments: [
      ("10 min", 600), ("15m", 900), ("1 h", 3600), ("１２", 720), ("8 min 30 s", 510), ("7", 420),
    ])
  func pointLengths(_ text: String, _ seconds: Int) {
    var room = Room(agenda)
    room.press("End", "Enter", "Tab", "Tab", "Ctrl-U")
    room.type(text)
    room.press("Enter")
    #expect(room.session.points[PointID(3)]?.planned == .seconds(seconds))
    room.press("A")
    room.type("Youth")
    room.press("Tab", "Tab", "Ctrl-U")
    room.type(text)
    room.press("Enter")
    #expect(room.session.points[PointID(4)]?.planned == .seconds(seconds))
    // It comes back as it can be typed.
    room.press("End", "Enter", "Tab", "Tab")
    #expect(!room.screen.contains("minutes or hours"))
  }

  @Test func whatMayBeMinutesOrHoursIsAsked() {
    var room = Room(agenda)
    let before = room.session.points[PointID(3)]
    room.press("End", "Enter", "Tab", "Tab", "Ctrl-U")
    room.type("8:30")
    #expect(room.screen.contains("Is 8:30 minutes or hours?"))
    room.press("Enter")
    #expect(room.session.points[PointID(3)] == before)
    #expect(room.cockpit.panel?.isForm == true)
  }
}
