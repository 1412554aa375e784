import Testing

@testable import BreakoutModel

@Suite struct PollActsTests {
  private func opened(
    _ method: PollMethod = .dots, _ options: [String] = ["Land", "Water", "Seeds"],
    points: [PointID] = [], settings: PollSettings = PollSettings()
  ) throws -> Room {
    var room = try Room.opened()
    try room.act(
      .poll(
        .open(
          .question("Which first?"), method, options: options, points: points, settings,
          confirmed: false)))
    return room
  }

  private func poll(_ room: Room) -> Poll? {
    guard case .poll(let poll) = room.session.decisions.last?.proceeding else { return nil }
    return poll
  }

  @Test func `options are frozen, trimmed and checked when the poll opens`() throws {
    let room = try opened(.dots, [" Land ", "Water"])
    #expect(poll(room)?.options == ["Land", "Water"])
    for (options, problem) in [
      (["Land"], PollProblem.tooFewOptions(1)),
      (["Land", "land"], .sameOption("land", first: 1, second: 2)),
    ] {
      let fresh = try Room.opened()
      let intent = Intent.poll(
        .open(
          .question("?"), .approval, options: options, PollSettings(), confirmed: false))
      #expect(fresh.refusal(of: intent) == .poll(problem))
    }
  }

  @Test func `ballots come one by one, u takes the newest, and they are the count`() throws {
    var room = try opened()
    try room.act(.poll(.add(PollBallot(marks: [1, nil, nil]))))
    try room.act(.poll(.add(PollBallot(count: 3, marks: [nil, 1, nil]))))
    #expect(room.session.undoTakesBallotBack())
    try room.act(.undo)
    #expect(poll(room)?.ballots.count == 1)
    try room.act(.redo)
    try room.note("meanwhile")
    #expect(!room.session.undoTakesBallotBack())
    try room.act(.poll(.record(nil)))
    #expect(poll(room)?.count == PollCount(ballots: poll(room)?.ballots ?? []))
    #expect(poll(room)?.count?.voters == 4)
    #expect(room.session.openDecision == nil)
  }

  @Test func `what cannot be true is refused and nothing is recorded`() throws {
    var room = try Room.opened()
    try room.act(.people(.setPresence(Electorate(present: 2))))
    try room.act(
      .poll(
        .open(
          .question("?"), .dots, options: ["A", "B", "C"], PollSettings(), confirmed: false)))
    #expect(room.refusal(of: .poll(.record(nil))) == .emptyPoll)
    #expect(
      room.refusal(of: .poll(.add(PollBallot(marks: [2, nil, nil]))))
        == .poll(.markOutOfRange(2, allowed: 0...1, number: 1)))
    #expect(
      room.refusal(of: .poll(.add(PollBallot(marks: [1, 1, nil]))))
        == .poll(.tooManyDots(2, each: 1)))
    #expect(
      room.refusal(of: .poll(.add(PollBallot(count: 3, marks: [1, nil, nil]))))
        == .poll(.moreVotersThanPresent(voters: 3, present: 2, group: nil)))
    #expect(
      room.refusal(of: .poll(.record(PollCount(voters: 2, totals: [2, 1, 0]))))
        == .poll(.moreDotsThanGiven(3, limit: 2)))
    #expect(poll(room)?.ballots == [])
  }

  @Test
  func `a poll is no vote and no consensus call, and asks before it replaces another decision`()
    throws
  {
    let room = try opened()
    #expect(room.refusal(of: .consensus(.declare)) == .notAConsensusCall)
    #expect(room.refusal(of: .vote(.record(Tally(yes: 1, no: 0, abstain: 0)))) == .notAVote)
    #expect(
      room.refusal(of: .consent(.open(.question("?"), confirmed: false)))
        == .decisionIsOpen(DecisionID(1)))
    var vote = try Room.opened()
    try vote.openVote(.question("?"))
    #expect(vote.refusal(of: .poll(.add(PollBallot(marks: [1])))) == .notAPoll)
    #expect(try Room.opened().refusal(of: .poll(.record(nil))) == .noOpenDecision)
  }

  @Test func `a poll that is called off has no count`() throws {
    var room = try opened()
    try room.act(.poll(.add(PollBallot(marks: [1, nil, nil]))))
    try room.act(.consensus(.callOff))
    #expect(room.session.openDecision == nil)
    #expect(poll(room)?.count == nil)
    #expect(poll(room)?.ballots.count == 1)
  }

  @Test func `priorities reorder what remains and leave the open point where it is`() throws {
    var room = try opened(.dots, ["2", "3", "4"], points: [2, 3, 4].map { PointID($0) })
    let id = DecisionID(1)
    #expect(room.refusal(of: .poll(.apply(id, .reorder))) == .noPriorities)
    try room.act(.poll(.record(PollCount(voters: 6, totals: [1, 0, 5]))))
    try room.act(.poll(.apply(id, .reorder)))
    #expect(room.session.order.map(\.number) == [1, 4, 2, 3, 5])
    #expect(room.refusal(of: .poll(.apply(id, .reorder))) == .alreadyInOrder)
    try room.act(.poll(.apply(id, .weigh)))
    #expect(room.session.points[PointID(4)]?.priority == .high)
    #expect(room.session.points[PointID(3)]?.priority == .low)
    #expect(room.session.points[PointID(5)]?.priority == .normal)
    try room.act(.undo)
    try room.act(.undo)
    #expect(room.session.order.map(\.number) == [1, 2, 3, 4, 5])
    #expect(room.session.points.values.allSatisfy { $0.priority == .normal })
  }

  @Test func `points that were finished since keep their place`() throws {
    var room = try opened(.approval, ["2", "3", "4"], points: [2, 3, 4].map { PointID($0) })
    try room.act(.poll(.record(PollCount(voters: 6, totals: [1, 2, 5]))))
    try room.act(.walk(.skip(PointID(3), confirmed: true)))
    try room.act(.poll(.apply(DecisionID(1), .reorder)))
    #expect(room.session.order.map(\.number) == [1, 4, 3, 2, 5])
  }

  @Test func `only points that remain can be voted on`() throws {
    var room = try Room.opened()
    try room.act(.walk(.skip(PointID(2), confirmed: true)))
    let intent = { (points: [Int]) in
      Intent.poll(
        .open(
          .question("?"), .dots, options: ["a", "b"], points: points.map { PointID($0) },
          PollSettings(), confirmed: false))
    }
    #expect(room.refusal(of: intent([2, 3])) == .pointIsFinished(PointID(2)))
    #expect(room.refusal(of: intent([3, 9])) == .noSuchPoint(PointID(9)))
    #expect(
      room.refusal(of: intent([3, 3])) == .poll(.pointsDoNotMatch(points: 1, options: 2)))
  }
}
