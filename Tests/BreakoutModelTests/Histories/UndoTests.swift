import BreakoutWords
import Testing

@testable import BreakoutModel

/// Product rule F1: undo and redo are unlimited, and nothing is deleted.
@Suite struct UndoTests {
  @Test(arguments: ReplayTests.seeds) func undoThenRedoIsTheIdentity(seed: UInt64) throws {
    let history = RandomHistory(seed: seed, acts: 250)
    for state in history.states where state.undoStep() != nil {
      var session = state
      try session.perform(.undo)
      #expect(session.redoStep()?.account.phrase.isEmpty == false)
      try session.perform(.redo)
      try #require(session.contents == state.contents)
      try #require(session.standing == state.standing)
    }
  }

  @Test(arguments: ReplayTests.seeds) func undoingEverythingGivesTheCreatedSession(
    seed: UInt64
  ) throws {
    let history = RandomHistory(seed: seed, acts: 400)
    var session = history.session
    var undone = 0
    while session.undoStep() != nil {
      try session.perform(.undo)
      undone += 1
    }
    #expect(session.contents == history.states[0].contents)
    #expect(throws: Refusal.nothingToUndo) { try session.perform(.undo) }
    #expect(session.lastSeq > history.session.lastSeq)
    for _ in 0..<undone { try session.perform(.redo) }
    #expect(session.contents == history.session.contents)
  }

  @Test func aRunningClockIsRestoredWithTheSecondsSinceTheMistake() throws {
    var room = try Room.opened()
    try room.act(.walk(.open(PointID(2), confirmed: false)))
    room.wait(.seconds(7))
    try room.act(.undo)
    #expect(room.session.openPoint == PointID(1))
    #expect(room.session.current?.elapsed(at: room.now) == .seconds(120 + 1 + 7 + 1))
  }

  @Test func aNewActForgetsWhatCouldHaveBeenRedone() throws {
    var room = try Room.opened()
    try room.note("one")
    try room.undo(by: .rapporteur)
    #expect(room.session.redoStep()?.account.phrase == "note “one”")
    try room.note("two")
    #expect(room.refusal(of: .redo, by: .rapporteur) == .nothingToRedo)
    #expect(room.session.notes.values.map(\.text) == ["two"])
  }

  /// Product rule F1: a seat undoes its own acts first, whatever the others did meanwhile.
  @Test func aSeatUndoesItsOwnActs() throws {
    var room = try Room.opened()
    try room.note("one")
    try room.act(.walk(.open(PointID(2), confirmed: true)))
    try room.note("two")
    try room.undo(by: .moderator)
    #expect(room.session.openPoint == PointID(1))
    #expect(room.session.notes.values.map(\.text) == ["one", "two"])
    try room.undo(by: .rapporteur)
    try room.undo(by: .rapporteur)
    #expect(room.session.notes.isEmpty)
    try room.act(.redo, by: .rapporteur)
    #expect(room.session.notes.values.map(\.text) == ["one"])
    #expect(room.session.redoStep(for: .moderator)?.account.phrase == "opening point 2 “Point 2”")
    try room.act(.redo, by: .moderator)
    #expect(room.session.openPoint == PointID(2))
  }

  @Test func anActOfAnotherSeatIsAskedAbout() throws {
    var room = try Room.opened()
    try room.note("one")
    let step = try #require(room.session.undoStep(for: .rapporteur))
    try room.undo(by: .rapporteur)
    #expect(step.account.phrase == "note “one”")
    let others = try #require(room.session.undoStep(for: .rapporteur))
    #expect(others.seat == .moderator)
    #expect(room.refusal(of: .undo, by: .rapporteur) == .isOfOtherSeat(others))
    try room.act(.takeBack(act: others.act), by: .rapporteur)
    #expect(room.session.openPoint == nil)
    // Whoever took it back can bring it back.
    #expect(room.refusal(of: .redo, by: .moderator) == .nothingToRedo)
    try room.act(.redo, by: .rapporteur)
    #expect(room.session.openPoint == PointID(1))
  }

  /// Taking back what another seat has changed since, or has built on, would take that along.
  @Test func whatAnotherSeatHasGoneOnFromIsAskedAbout() throws {
    var room = try Room.opened()
    try room.recommend("publish data")
    let added = try #require(room.session.undoStep(for: .rapporteur))
    try room.act(.consensus(.call(.recommendation(.r(1, 1)), confirmed: false)))
    let called = try #require(room.session.undoStep(for: .moderator))
    #expect(
      room.refusal(of: .undo, by: .rapporteur) == .changedSince(added, by: called))
    try room.act(.takeBack(act: called.act), by: .rapporteur)
    try room.undo(by: .rapporteur)
    #expect(room.session.recommendations.isEmpty)
    try room.act(.walk(.add(title: "Youth", question: "", planned: .minutes(5))))
    try room.act(.walk(.open(PointID(6), confirmed: true)), by: .rapporteur)
    let point = try #require(room.session.undoStep(for: .moderator))
    let opened = try #require(room.session.undoStep(for: .rapporteur))
    #expect(room.refusal(of: .undo, by: .moderator) == .changedSince(point, by: opened))
  }

  @Test func whatBelongedToSomethingThatIsGoneDoesNotComeBack() throws {
    var room = try Room.opened()
    try room.act(.walk(.add(title: "Youth", question: "", planned: .minutes(5))))
    try room.note("one")
    try room.act(.note(.move(NoteID(1), to: PointID(6))), by: .rapporteur)
    let moved = try #require(room.session.undoStep(for: .rapporteur))
    try room.undo(by: .rapporteur)
    try room.undo(by: .moderator)
    #expect(room.refusal(of: .redo, by: .rapporteur) == .hasNoGround(moved))
  }

  @Test func anActOfSeveralEventsIsTakenBackAsOne() throws {
    var room = try Room.opened()
    try room.recommend("publish data")
    let before = room.session.contents
    try room.openVote(.recommendation(.r(1, 1)))
    try room.act(.undo)
    #expect(room.session.contents == before)
  }

  @Test func theAccountNamesTheAct() throws {
    var room = try Room.opened()
    #expect(room.session.undoStep()?.account.phrase == "opening point 1 “Point 1”")
    #expect(room.session.undoStep()?.seat == .moderator)
    try room.note("Trust needs a shared measure that everybody publishes", .keyMessage)
    #expect(
      room.session.undoStep()?.account.phrase
        == "key message “Trust needs a shared measure that ev…”")
    try room.recommend("publish data")
    #expect(room.session.undoStep()?.account.phrase == "R1.1 “publish data”")
    try room.undo(by: .rapporteur)
    #expect(room.session.redoStep()?.account.phrase == "R1.1 “publish data”")
  }
}

extension Room {
  fileprivate mutating func undo(by seat: Seat) throws { try act(.undo, by: seat) }
}

extension Session {
  /// Which acts stand.
  fileprivate var standing: [Int] { log.acts.filter(\.stands).map(\.id) }

  /// Decides and applies at the latest moment of the record.
  fileprivate mutating func perform(_ intent: Intent) throws(Refusal) {
    for event in events(try decide(intent, at: lastAt), at: lastAt, by: .moderator) {
      apply(event)
    }
  }
}
