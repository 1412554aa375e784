import BreakoutWords
import Testing

@testable import BreakoutModel

@Suite("The set-up of a session") struct SetUpTests {
  /// A session as the program begins it: three points, one with minutes of its own, of 60 minutes.
  private func begun(_ times: AgendaTimes = AgendaTimes(duration: .minutes(60))) -> Room {
    var agenda = Agenda(title: "Water")
    agenda.times = times
    agenda.points = [
      AgendaPoint(title: "Rivers", question: "Whose?", planned: .minutes(10)),
      AgendaPoint(title: "Wells", question: "How deep?"),
      AgendaPoint(title: "Rain", question: "When?"),
    ]
    var room = Room()
    room.session = Session()
    room.events = []
    room.append(
      [.sessionCreated(agenda, utcOffsetMinutes: 0, assumed: [.title, .duration, .decision])],
      by: .moderator)
    return room
  }

  private func planned(_ room: Room) -> [Int64] {
    room.session.walk.map { $0.planned.count / 60_000 }
  }

  @Test(
    "each part is mended by itself and taken back by itself",
    arguments: [
      SetUpPart.title("Wasser"), .event("7th Forum"), .place("Baku"), .room("3"),
      .date(CalendarDate(year: 2027, month: 5, day: 12)), .start(TimeOfDay(hour: 9, minute: 30)),
      .duration(.minutes(45)), .constituencies(["CSO", "UN"]), .decision("simple majority"),
      .reserve(.minutes(15)), .reserve(.minutes(8)),
    ])
  func everyPart(_ part: SetUpPart) throws {
    var room = begun()
    let before = room.session.header
    try room.act(.setUp([part]))
    #expect(room.session.header[part.field] == part)
    #expect(room.session.header != before)
    #expect(!room.session.header.isAssumed(part.field))
    for field in SetUpField.allCases where field != part.field {
      #expect(room.session.header[field] == before[field])
    }
    #expect(try Session(snapshot: room.session.snapshot()) == room.session)
    try room.act(.undo)
    #expect(room.session.header == before)
    try room.act(.redo)
    #expect(room.session.header[part.field] == part)
  }

  @Test func `several parts of one form are one act`() throws {
    var room = begun()
    try room.act(.setUp([.place("Baku"), .room("Room 3")]))
    try room.act(.undo)
    #expect(room.session.header.place == nil && room.session.header.room == nil)
  }

  @Test func `two seats mend two parts, and the same part is not mended over another's`() throws {
    var room = begun()
    let seen = room.session
    let theirs = try room.session.decide(.setUp([.title("Wasser")]), at: room.now, by: .rapporteur)
    let events = room.session.events(theirs, at: room.now, by: .rapporteur)
    room.append(theirs, by: .rapporteur)
    for (part, isOvertaken) in [(SetUpPart.place("Baku"), false), (.title("Eau"), true)] {
      let mine = try seen.decide(.setUp([part]), at: room.now, by: .moderator)
      let overtaking = room.session.overtaking(.setUp([part]), mine, by: events, at: room.now)
      #expect((overtaking != nil) == isOvertaken)
    }
  }

  @Test func `a length shares the time again that nobody had given`() throws {
    var room = begun()
    #expect(planned(room) == [10, 21, 21])
    try room.act(.setUp([.duration(.minutes(48))]))
    #expect(planned(room) == [10, 15, 15])
    #expect(room.session.header.reserve == .minutes(8))
    try room.act(.setUp([.duration(.minutes(120))]))
    // The usual reserve is that of the new length.
    #expect(room.session.header.reserve == .minutes(12))
    #expect(planned(room) == [10, 49, 49])
    try room.act(.undo)
    #expect(planned(room) == [10, 15, 15] && room.session.header.reserve == .minutes(8))
  }

  @Test func `a reserve that was named stays`() throws {
    var room = begun(AgendaTimes(duration: .minutes(60), reserve: .minutes(20)))
    try room.act(.setUp([.duration(.minutes(90))]))
    #expect(room.session.header.reserve == .minutes(20))
    #expect(planned(room) == [10, 30, 30])
  }

  /// The usual reserve of 80 minutes, and of 60, is 8 minutes; that of 90 is 9.
  @Test(
    "a reserve that was named stays whatever the length becomes, and comes back exactly",
    arguments: [8, 9, 12, 20], [80, 90, 120, 200])
  func namedReserve(_ reserve: Int, _ length: Int) throws {
    var room = begun(
      AgendaTimes(duration: .minutes(60), reserve: .minutes(reserve)))
    let before = room.session
    for step in [length, 90, length, 75] {
      try room.act(.setUp([.duration(.minutes(step))]))
      #expect(room.session.header.reserve == .minutes(reserve))
    }
    while room.session.undoStep() != nil { try room.act(.undo) }
    #expect(room.session.header == before.header)
  }

  @Test(
    "a usual reserve is never taken for a named one", arguments: [60, 80, 81, 90, 120],
    [30, 80, 200])
  func usualReserve(_ first: Int, _ second: Int) throws {
    var room = begun(AgendaTimes(duration: .minutes(first)))
    let before = room.session.header
    try room.act(.setUp([.duration(.minutes(second))]))
    #expect(room.session.header.reserve == AgendaPlan.defaultReserve(of: .minutes(second)))
    try room.act(.setUp([.reserve(.minutes(20))]))
    try room.act(.setUp([.duration(.minutes(first))]))
    #expect(room.session.header.reserve == .minutes(20))
    try room.act(.setUp([.reserve(nil)]))
    #expect(room.session.header.reserve == AgendaPlan.defaultReserve(of: .minutes(first)))
    while room.session.undoStep() != nil { try room.act(.undo) }
    #expect(room.session.header == before)
  }

  /// A record of 0.3 and before does not say whether its reserve is the usual one.
  @Test func `the reserve of an earlier record is told by its size, once`() throws {
    for (reserve, isNamed) in [(8, false), (20, true)] {
      var room = begun(AgendaTimes(duration: .minutes(60), reserve: .minutes(reserve)))
      var header = room.session.header
      header.isReserveNamed = nil
      room.session = Session()
      room.events = []
      room.append([.sessionCreated(header: header, points: [])], by: .moderator)
      let before = room.session.header
      try room.act(.setUp([.duration(.minutes(200))]))
      try room.act(.setUp([.duration(.minutes(90))]))
      #expect(room.session.header.reserve == .minutes(isNamed ? 20 : 9))
      try room.act(.undo)
      try room.act(.undo)
      #expect(room.session.header == before)
    }
  }

  @Test func `a new length is what the act is called after, not what follows from it`() throws {
    var room = begun()
    try room.act(.setUp([.duration(.minutes(48))]))
    #expect(room.session.undoStep()?.account.phrase == "the length of the session")
    try room.act(.setUp([.place("Baku"), .room("3")]))
    #expect(room.session.undoStep()?.account.phrase == "the place")
    try room.act(
      .walk(.edit(PointID(2), title: "Wells", question: "How deep?", planned: .minutes(30))))
    #expect(room.session.undoStep()?.account.phrase.contains("Wells") == true)
  }

  @Test func `a point with minutes of its own leaves the rest to the others`() throws {
    var room = begun()
    try room.act(
      .walk(.edit(PointID(2), title: "Wells", question: "How deep?", planned: .minutes(30))))
    #expect(planned(room) == [10, 30, 12])
    #expect(room.session.points[PointID(2)]?.sharesTime == false)
    // The same minutes again are no news.
    let changes = try room.act(
      .walk(.edit(PointID(2), title: "Wells", question: "How deep?", planned: .minutes(30))))
    #expect(changes.map(\.kind) == [.pointEdited])
    try room.act(.undo)
    try room.act(.undo)
    #expect(planned(room) == [10, 21, 21])
  }

  @Test func `once a point was opened no time is shared again`() throws {
    var room = begun()
    try room.act(.walk(.next(confirmed: false)))
    try room.act(.setUp([.duration(.minutes(120))]))
    try room.act(
      .walk(.edit(PointID(2), title: "Wells", question: "How deep?", planned: .minutes(5))))
    #expect(planned(room) == [10, 5, 21])
  }

  @Test(
    "what cannot be is refused",
    arguments: [
      (SetUpPart.title("  "), Refusal.emptyText),
      (.duration(.zero), .impossibleDuration),
      (.duration(.minutes(14_401)), .impossibleDuration),
      (.reserve(.minutes(60)), .reserveTooLong), (.reserve(.minutes(-1)), .reserveTooLong),
      (.constituencies(["CSO", "UN", "cso"]), .groupNamedTwice("cso")),
    ])
  func refused(_ part: SetUpPart, _ refusal: Refusal) {
    #expect(begun().refusal(of: .setUp([part])) == refusal)
  }

  @Test func `what is emptied says nothing, and a rule that is emptied is the usual one`() throws {
    var room = begun()
    try room.act(.setUp([.event(" "), .place(""), .decision(" ")]))
    #expect(room.session.header.event == nil && room.session.header.place == nil)
    #expect(room.session.practice.given == AgendaRules.usualDecision)
  }

  @Test func `the agenda of a session is the one with which it began, and what was mended`() throws
  {
    var agenda = Agenda(title: "Water")
    agenda.masthead.date = CalendarDate(year: 2027, month: 5, day: 12)
    agenda.masthead.people = People(moderators: ["A"], panellists: ["Dr. B, Institute"])
    agenda.times.start = TimeOfDay(hour: 9, minute: 30)
    agenda.background = "Rivers dry up."
    agenda.closing = "What comes out."
    agenda.rules.addressees = ["Ministry"]
    agenda.points = [
      AgendaPoint(title: "Rivers", question: "Whose?", planned: .minutes(10), priority: .high),
      AgendaPoint(title: "Wells", question: "How deep?"),
    ]
    var session = Session()
    let change = Change.sessionCreated(agenda, utcOffsetMinutes: 0, assumed: [.decision])
    for event in session.events([change], at: .start, by: .moderator) { session.apply(event) }
    #expect(session.agenda == agenda)
    agenda.masthead.title = "Wasser"
    agenda.rules.decision = "simple majority"
    let mended = try session.decide(
      .setUp([.title("Wasser"), .decision("simple majority")]), at: .start)
    for event in session.events(mended, at: .start, by: .moderator) { session.apply(event) }
    #expect(session.agenda == agenda)
  }

  @Test(
    "times as people type them",
    arguments: [
      ("9:30", "09:30"), ("9.30", "09:30"), ("9h30", "09:30"), ("14h", "14:00"), ("9", "09:00"),
      ("0930", "09:30"), ("930", "09:30"), ("9:30 pm", "21:30"), ("12 am", "00:00"),
      ("12.15 p.m.", "12:15"), ("١٤:٣٠", "14:30"), ("９：３０", "09:30"),
    ])
  func timesAreRead(_ text: String, _ time: String) {
    #expect(TimeOfDay(typed: text)?.description == time)
  }

  @Test(
    "what is no time", arguments: ["", "25:00", "9:3", "9:60", "noon", "13 pm", "9-30", "12345"])
  func noTimes(_ text: String) {
    #expect(TimeOfDay(typed: text) == nil)
  }

  @Test func `who may be named is what the session begins with, until somebody is`() throws {
    var room = begun()
    for regime in [AttributionRegime.chathamHouse, .affiliation] {
      try room.act(.document(.setRegime(regime, of: nil, coversEarlier: false)))
      #expect(room.session.header.attribution == regime && room.session.regimes.isEmpty)
    }
    try room.act(.undo)
    #expect(room.session.header.attribution == .chathamHouse)
    try room.act(.walk(.next(confirmed: false)))
    try room.act(.document(.setRegime(.affiliation, of: nil, coversEarlier: false)))
    #expect(room.session.header.attribution == .chathamHouse)
    #expect(room.session.regimes.map(\.regime) == [.affiliation])
    #expect(room.refusal(of: .setUp([.attribution(.attributed)])) == .regimeStays)
  }
}
