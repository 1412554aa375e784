import BreakoutWords
import Testing

@testable import BreakoutModel

/// Product rule F2.
@Suite struct PointActsTests {
  private func statuses(_ room: Room) -> [PointStatus] { room.session.walk.map(\.status) }

  @Test func nextOpensTheFirstAndThenClosesAndOpens() throws {
    var room = Room()
    try room.act(.walk(.next(confirmed: false)))
    #expect(room.session.started == room.now)
    #expect(room.session.hardStop == room.now + .minutes(90))
    room.wait(.minutes(1))
    try room.act(.walk(.next(confirmed: false)))
    #expect(statuses(room) == [.closed, .open, .pending, .pending, .pending])
    #expect(room.session.started == Timestamp.start + .seconds(1))
    #expect(room.session.walk[0].elapsed(at: room.now) == .seconds(61))
  }

  @Test(arguments: [(58, true), (59, false)]) func nextAsksWithinAMinute(
    seconds: Int, asks: Bool
  ) throws {
    var room = Room()
    try room.act(.walk(.next(confirmed: false)))
    room.wait(.seconds(seconds))
    let refusal = Refusal.justOpened(PointID(1), ago: .seconds(seconds + 1))
    #expect(room.refusal(of: .walk(.next(confirmed: false))) == (asks ? refusal : nil))
    #expect(room.refusal(of: .walk(.close(confirmed: false))) == (asks ? refusal : nil))
    #expect(room.refusal(of: .walk(.next(confirmed: true))) == nil)
    // Going elsewhere is no slip of the finger on n.
    #expect(room.refusal(of: .walk(.open(PointID(3), confirmed: false))) == nil)
  }

  @Test func aReopenedPointResumesItsClock() throws {
    var room = try Room.opened()
    try room.act(.walk(.next(confirmed: false)))
    room.wait(.minutes(5))
    try room.act(.walk(.open(PointID(1), confirmed: false)))
    #expect(statuses(room) == [.open, .suspended, .pending, .pending, .pending])
    room.wait(.seconds(10))
    #expect(room.session.current?.elapsed(at: room.now) == .seconds(121 + 10))
    #expect(room.session.current?.spans.count == 2)
  }

  @Test func theWalkComesBackToWhatWasLeft() throws {
    var room = try Room.opened()
    try room.act(.walk(.open(PointID(4), confirmed: false)))
    try room.act(.walk(.defer(PointID(2), confirmed: false)))
    try room.act(.walk(.skip(PointID(3), confirmed: false)))
    #expect(room.session.order.map(\.number) == [1, 3, 4, 5, 2])
    var walked: [Int] = []
    while room.session.nextPoint != nil {
      try room.act(.walk(.next(confirmed: true)))
      walked.append(room.session.openPoint?.number ?? 0)
    }
    #expect(walked == [5, 2, 1])
    #expect(room.refusal(of: .walk(.next(confirmed: true))) == .noPointLeft)
    try room.act(.walk(.close(confirmed: true)))
    #expect(statuses(room) == [.closed, .skipped, .closed, .closed, .closed])
    #expect(room.refusal(of: .walk(.close(confirmed: true))) == .noOpenPoint)
  }

  @Test func previousGoesBackThroughTheOrder() throws {
    var room = Room()
    #expect(room.refusal(of: .walk(.previous(confirmed: true))) == .noEarlierPoint)
    try room.act(.walk(.open(PointID(3), confirmed: false)))
    try room.act(.walk(.merge(PointID(2), into: PointID(3))))
    try room.act(.walk(.previous(confirmed: false)))
    #expect(room.session.openPoint == PointID(1))
    #expect(room.refusal(of: .walk(.previous(confirmed: true))) == .noEarlierPoint)
    try room.act(.walk(.suspend))
    #expect(room.session.openPoint == nil)
    #expect(room.refusal(of: .walk(.suspend)) == .noOpenPoint)
    try room.act(.walk(.previous(confirmed: false)))
    #expect(room.session.openPoint == PointID(1))
  }

  @Test func theOpenPointIsDeferredAndSkipped() throws {
    var room = try Room.opened()
    try room.act(.walk(.defer(PointID(1), confirmed: false)))
    #expect(room.session.openPoint == nil)
    #expect(room.session.order.map(\.number) == [2, 3, 4, 5, 1])
    try room.act(.walk(.open(PointID(2), confirmed: false)))
    try room.act(.walk(.skip(PointID(2), confirmed: false)))
    #expect(statuses(room) == [.skipped, .pending, .pending, .pending, .deferred])
    #expect(room.session.points[PointID(2)]?.spans.last?.end == room.now)
  }

  @Test func pointsAreAddedAndSplitAndKeepTheirNumbers() throws {
    var room = try Room.opened()
    try room.act(.walk(.split(PointID(2), title: " Half ", question: "How?")))
    #expect(room.session.order.map(\.number) == [1, 2, 6, 3, 4, 5])
    #expect(room.session.points[PointID(6)]?.origin == .split(from: PointID(2)))
    #expect(room.session.points[PointID(6)]?.title == "Half")
    // The time is shared, not doubled.
    #expect(room.session.points[PointID(2)]?.planned == .seconds(270))
    #expect(room.session.points[PointID(6)]?.planned == .seconds(270))
    try room.act(.walk(.add(title: "More", question: "", planned: .minutes(3))))
    #expect(room.session.order.last == PointID(7))
    try room.act(.walk(.move(PointID(7), to: -5)))
    try room.act(.walk(.move(PointID(1), to: 99)))
    #expect(room.session.order.map(\.number) == [7, 2, 6, 3, 4, 5, 1])
    try room.act(.walk(.edit(PointID(7), title: " New ", question: " Why? ")))
    #expect(room.session.points[PointID(7)]?.title == "New")
    #expect(room.session.points[PointID(7)]?.question == "Why?")
  }

  @Test func aMergedPointGivesItsTimeAndKeepsItsRecord() throws {
    var room = try Room.opened()
    try room.recommend("publish")
    try room.act(.walk(.merge(PointID(1), into: PointID(4))))
    #expect(room.session.openPoint == nil)
    #expect(room.session.points[PointID(1)]?.status == .merged(into: PointID(4)))
    #expect(room.session.points[PointID(4)]?.planned == .minutes(18))
    #expect(room.session.recommendations(of: PointID(1)).map(\.id) == [.r(1, 1)])
    let refusal = Refusal.pointIsMerged(PointID(1), into: PointID(4))
    for intent in [
      Intent.walk(.open(PointID(1), confirmed: true)), .walk(.merge(PointID(4), into: PointID(1))),
      .walk(.merge(PointID(1), into: PointID(3))), .walk(.skip(PointID(1), confirmed: true)),
      .walk(.split(PointID(1), title: "x", question: "")),
    ] {
      #expect(room.refusal(of: intent) == refusal)
    }
    try room.act(.undo)
    #expect(room.session.openPoint == PointID(1))
    #expect(room.session.points[PointID(4)]?.planned == .minutes(9))
  }

  @Test func closingTheSessionClosesThePoint() throws {
    var room = try Room.opened()
    try room.act(.closeSession(confirmed: false))
    #expect(room.session.closed == room.now)
    #expect(statuses(room).first == .closed)
    let intents: [Intent] = [
      .walk(.next(confirmed: true)), .walk(.suspend), .walk(.move(PointID(1), to: 2)),
      .walk(.add(title: "x", question: "", planned: .zero)), .closeSession(confirmed: true),
    ]
    for intent in intents { #expect(room.refusal(of: intent) == .sessionClosed) }
    try room.act(.undo)
    #expect(room.session.openPoint == PointID(1) && room.session.closed == nil)
  }

  @Test(arguments: [
    (Intent.walk(.open(PointID(9), confirmed: true)), Refusal.noSuchPoint(PointID(9))),
    (.walk(.open(PointID(1), confirmed: true)), .pointIsOpen(PointID(1))),
    (.walk(.defer(PointID(0), confirmed: true)), .noSuchPoint(PointID(0))),
    (.walk(.merge(PointID(2), into: PointID(2))), .mergeIntoItself),
    (.walk(.merge(PointID(2), into: PointID(7))), .noSuchPoint(PointID(7))),
    (.walk(.move(PointID(-1), to: 1)), .noSuchPoint(PointID(-1))),
    (.walk(.edit(PointID(2), title: " ", question: "x")), .emptyText),
    (.walk(.edit(PointID(8), title: "x", question: "x")), .noSuchPoint(PointID(8))),
    (.walk(.add(title: "", question: "x", planned: .zero)), .emptyText),
    (.walk(.split(PointID(2), title: "", question: "x")), .emptyText),
    (.people(.setPresence(Electorate(present: -1))), .uncountable),
    (.people(.setPresence(Electorate(present: 9, entitled: -1))), .uncountable),
    (
      .people(.setPresence(Electorate(present: 9, entitled: 8))),
      .morePresentThanEntitled(present: 9, entitled: 8)
    ),
  ]) func refusals(intent: Intent, refusal: Refusal) throws {
    #expect(try Room.opened().refusal(of: intent) == refusal)
  }

  @Test func whoRunsTheSessionCanBeNamedAndTakenBack() throws {
    var room = try Room.opened()
    let before = room.session.header.people
    try room.act(
      .people(.name(People(moderators: [" A. Diallo ", ""], rapporteurs: ["M. Ortiz"]))))
    #expect(
      room.session.header.people == People(moderators: ["A. Diallo"], rapporteurs: ["M. Ortiz"]))
    #expect(room.session.undoStep()?.account.phrase == "the names of those who run the session")
    try room.act(.undo)
    #expect(room.session.header.people == before)
  }

  @Test func aSessionWalksSoManyPoints() throws {
    var room = Room(points: Session.pointLimit - 1)
    let more = Intent.walk(.add(title: "x", question: "", planned: .minutes(1)))
    try room.act(more)
    #expect(room.refusal(of: more) == .tooManyPoints(limit: 200))
  }

  @Test func aClockThatIsSetBackStandsStill() throws {
    var room = try Room.opened()
    room.now = Timestamp(milliseconds: 0)
    try room.act(.walk(.next(confirmed: true)))
    let spans = room.session.walk.flatMap(\.spans)
    #expect(spans[0].length(until: room.now) == .zero)
    #expect(spans[1].start == Timestamp.start + .seconds(1))
  }
}
