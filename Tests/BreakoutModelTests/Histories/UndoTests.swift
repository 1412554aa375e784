import Testing

@testable import BreakoutModel

/// Product rule F1: undo and redo are unlimited, and nothing is deleted.
@Suite struct UndoTests {
  @Test(arguments: ReplayTests.seeds) func undoThenRedoIsTheIdentity(seed: UInt64) throws {
    let history = RandomHistory(seed: seed, acts: 250)
    for state in history.states where state.undoAccount != nil {
      var session = state
      try session.perform(.undo)
      #expect(session.redoAccount?.isEmpty == false)
      try session.perform(.redo)
      try #require(session.contents == state.contents)
      try #require(session.log.standing == state.log.standing)
    }
  }

  @Test(arguments: ReplayTests.seeds) func undoingEverythingGivesTheCreatedSession(
    seed: UInt64
  ) throws {
    let history = RandomHistory(seed: seed, acts: 400)
    var session = history.session
    while session.undoAccount != nil { try session.perform(.undo) }
    #expect(session.contents == history.states[0].contents)
    #expect(throws: Refusal.nothingToUndo) { try session.perform(.undo) }
    #expect(session.lastSeq > history.session.lastSeq)
    let undone = session.log.acts.count - history.session.log.standing
    while session.redoAccount != nil { try session.perform(.redo) }
    for _ in 0..<undone { try session.perform(.undo) }
    #expect(session.contents == history.session.contents)
  }

  @Test func aRunningClockIsRestoredWithTheSecondsSinceTheMistake() throws {
    var room = try Room.opened()
    try room.act(.open(PointID(2), confirmed: false))
    room.wait(.seconds(7))
    try room.act(.undo)
    #expect(room.session.openPoint == PointID(1))
    #expect(room.session.current?.elapsed(at: room.now) == .seconds(120 + 1 + 7 + 1))
  }

  @Test func aNewActForgetsWhatCouldHaveBeenRedone() throws {
    var room = try Room.opened()
    try room.note("one")
    try room.act(.undo)
    #expect(room.session.redoAccount == "note “one”")
    try room.note("two")
    #expect(room.refusal(of: .redo) == .nothingToRedo)
    #expect(room.session.notes.values.map(\.text) == ["two"])
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
    #expect(room.session.undoAccount == "opening point 1 “Point 1”")
    #expect(room.session.undoSeat == .moderator)
    try room.note("Trust needs a shared measure that everybody publishes", .keyMessage)
    #expect(
      room.session.undoAccount == "key message “Trust needs a shared measure that ev…”")
    try room.recommend("publish data")
    #expect(room.session.undoAccount == "R1.1 “publish data”")
    try room.act(.undo)
    #expect(room.session.redoAccount == "R1.1 “publish data”")
  }
}

extension Session {
  /// Decides and applies at the latest moment of the record.
  fileprivate mutating func perform(_ intent: Intent) throws(Refusal) {
    for event in events(try decide(intent, at: lastAt), at: lastAt, by: .moderator) {
      apply(event)
    }
  }
}
