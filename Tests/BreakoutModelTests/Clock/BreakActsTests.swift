import Testing

@testable import BreakoutModel

/// Product rules F3, F20 and F34.
@Suite struct BreakActsTests {
  @Test func noClockRunsInABreak() throws {
    var room = try Room.opened()
    try room.act(
      .floor(.take(InterventionDetails(FloorPerson(name: "Amina", constituency: "CSO")))))
    room.wait(.seconds(29))
    try room.act(.clock(.pause(reason: "fire alarm")))
    let point = room.session.current?.elapsed(at: room.now)
    room.wait(.minutes(7))
    #expect(room.session.current?.elapsed(at: room.now) == point)
    #expect(room.session.floor.speaker?.spoken(at: room.now) == .seconds(30))
    #expect(room.refusal(of: .clock(.pause(reason: ""))) == .sessionIsPaused)
    try room.act(.clock(.resume))
    room.wait(.seconds(10))
    #expect(room.session.current?.elapsed(at: room.now) == point.map { $0 + .seconds(10) })
    #expect(room.session.floor.speaker?.spoken(at: room.now) == .seconds(40))
    #expect(room.session.breaks.last?.span.length(until: room.now) == .seconds(7 * 60 + 1))
    #expect(room.refusal(of: .clock(.resume)) == .sessionIsNotPaused)
    try room.act(.undo)
    try room.act(.undo)
    #expect(room.session.breaks.isEmpty)
    // As if there had been no break.
    #expect(room.session.floor.speaker?.spoken(at: room.now) == .seconds(30 + 7 * 60 + 1 + 12))
  }

  @Test func goingOnEndsTheBreak() throws {
    for next in [
      Intent.walk(.next(confirmed: true)),
      .floor(.take(InterventionDetails(FloorPerson(name: "A")))),
    ] {
      var room = try Room.opened()
      try room.act(.clock(.pause(reason: "")))
      room.wait(.minutes(1))
      try room.act(next)
      #expect(room.session.currentBreak == nil)
      #expect(room.session.current?.spans.last?.end == nil)
    }
    #expect(Room().refusal(of: .clock(.pause(reason: ""))) == .notStarted)
  }

  @Test func yieldingTheFloorEndsTheBreak() throws {
    var room = try Room.opened()
    try room.act(.floor(.take(InterventionDetails(FloorPerson(name: "Amina")))))
    room.wait(.seconds(29))
    try room.act(.clock(.pause(reason: "")))
    room.wait(.minutes(5))
    try room.act(.floor(.yield(to: FloorPerson(name: "Chen"))))
    room.wait(.seconds(10))
    #expect(room.session.currentBreak == nil)
    let spoken = room.session.floor.interventions.values.map { $0.spoken(at: room.now) }
    #expect(spoken == [.seconds(30), .seconds(10)])
    #expect(room.session.floor.speaker?.limit == .seconds(90))
  }

  @Test func aQuestionThatEndsInABreakLetsTheSpeakerGoOnAfterIt() throws {
    var room = try Room.opened()
    try room.act(.floor(.take(InterventionDetails(FloorPerson(name: "Amina")))))
    room.wait(.seconds(9))
    try room.act(.floor(.take(InterventionDetails(FloorPerson(name: "Chen"), as: .question))))
    room.wait(.seconds(19))
    try room.act(.clock(.pause(reason: "")))
    try room.act(.floor(.end))
    room.wait(.minutes(5))
    try room.act(.clock(.resume))
    room.wait(.seconds(5))
    let spoken = room.session.floor.interventions.values.map { $0.spoken(at: room.now) }
    #expect(spoken == [.seconds(15), .seconds(20)])
  }

  @Test func aBreakIsNoOpeningOfThePoint() throws {
    var room = try Room.opened()
    try room.act(.clock(.pause(reason: "")))
    room.wait(.minutes(1))
    try room.act(.clock(.resume))
    #expect(room.refusal(of: .walk(.close(confirmed: false))) == nil)
  }

  @Test func theHardStopIsMovedAndGoesBackToThePlan() throws {
    var room = try Room.opened()
    let plan = room.session.hardStop
    #expect(room.refusal(of: .clock(.setHardStop(room.now))) == .timeIsPast)
    try room.act(.clock(.setHardStop(room.now + .minutes(30))))
    #expect(room.session.hardStop == room.now + .minutes(30) + .seconds(-1))
    try room.act(.clock(.setHardStop(nil)))
    #expect(room.session.hardStop == plan)
  }

  @Test func theThirdExtensionAsks() throws {
    var room = try Room.opened()
    let more = Intent.clock(.extendPoint(by: .minutes(2), asker: " Amina ", confirmed: false))
    try room.act(more)
    try room.act(.clock(.extendPoint(by: .minutes(1), asker: "", confirmed: false)))
    #expect(room.refusal(of: more) == .extendedTwice(PointID(1)))
    try room.act(more.confirmed)
    #expect(room.session.current?.extensions.map(\.asker) == ["Amina", "", "Amina"])
    #expect(room.session.current?.extended == .minutes(5))
    #expect(
      room.refusal(of: .clock(.extendPoint(by: .zero, asker: "", confirmed: true)))
        == .impossibleLength)
  }

  @Test func remindersStayUntilTheyAreSettled() throws {
    var room = try Room.opened()
    #expect(room.refusal(of: .clock(.remind("photo", at: room.now))) == .timeIsPast)
    try room.act(.clock(.remind(" panel photo ", at: room.now + .minutes(10))))
    #expect(room.session.reminders.last?.text == "panel photo")
    try room.act(.clock(.settleReminder(ReminderID(1))))
    #expect(room.refusal(of: .clock(.settleReminder(ReminderID(1)))) == .noSuchReminder)
  }

  @Test func aParkedIssueGetsAnOwner() throws {
    var room = try Room.opened()
    try room.note("Visa rules", .parked)
    try room.note("No issue")
    #expect(room.refusal(of: .followUp(.settleParked(NoteID(2), .toPlenary))) == .notParked)
    #expect(room.refusal(of: .followUp(.settleParked(NoteID(1), .owned(by: " ")))) == .emptyText)
    try room.act(.followUp(.settleParked(NoteID(1), .owned(by: "Chen Wei with the host"))))
    #expect(room.session.notes[NoteID(1)]?.ticket == .owned(by: "Chen Wei with the host"))
  }
}
