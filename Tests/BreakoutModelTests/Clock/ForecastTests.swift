import Testing

@testable import BreakoutModel

/// Product rule F3 and the vectors of its section on time.
@Suite struct ForecastTests {
  /// A session whose points are planned so, with so much left for them from the moment at which it is
  /// looked at; nothing has been used yet.
  private func forecast(
    _ minutes: [Int], left: Milliseconds, priorities: [PointPriority] = []
  ) throws -> Forecast {
    var session = Session()
    var agenda = Agenda(title: "A")
    agenda.times.duration = .minutes(90)
    let points = minutes.enumerated().map { place, planned in
      Point(
        id: PointID(place + 1), title: "P", question: "", planned: .minutes(planned),
        priority: priorities.isEmpty ? .normal : priorities[place])
    }
    let header = SessionHeader(agenda: agenda, reserve: .minutes(9), utcOffsetMinutes: 0)
    let start = Timestamp.start
    for change in [
      Change.sessionCreated(header: header, points: points),
      .pointOpened(id: PointID(1), leaving: .closed), .pointLeft(id: PointID(1), status: .pending),
    ] {
      for event in session.events([change], at: start, by: .moderator) { session.apply(event) }
    }
    return try #require(Forecast(session, at: start + .minutes(81) + Milliseconds(-left.count)))
  }

  private func seconds(_ forecast: Forecast) -> [Int64] {
    forecast.shares.map { $0.share.count / 1000 }
  }

  @Test func fiveEqualPointsShareThirtyNineMinutes() throws {
    let forecast = try forecast([9, 9, 9, 9, 9], left: .minutes(39))
    #expect(seconds(forecast) == [480, 480, 480, 450, 450])
    #expect(forecast.perPoint == .seconds(468))
    #expect(forecast.tooMany == [])
  }

  @Test func twentySixMinutesByPlannedLength() throws {
    let forecast = try forecast([9, 9, 12, 6, 9], left: .minutes(26))
    #expect(seconds(forecast) == [330, 300, 420, 210, 300])
    // 45 min of plan in 26: 19 min late.
    #expect(forecast.drift == .minutes(19))
    #expect(forecast.pace == .late)
  }

  @Test func thirteenMinutesDoNotFitFivePoints() throws {
    let forecast = try forecast([9, 9, 9, 9, 9], left: .minutes(13))
    #expect(forecast.pace == .cannotFit)
    #expect(forecast.tooMany == [PointID(5)])
    #expect(seconds(forecast) == [180, 180, 180, 180, 180])
  }

  @Test func theLowestPriorityGoesFirstAndOfThoseTheLater() throws {
    let forecast = try forecast(
      [9, 9, 9, 9, 9], left: .minutes(7), priorities: [.normal, .low, .high, .low, .normal])
    #expect(forecast.tooMany == [PointID(4), PointID(2), PointID(5)])
  }

  @Test func priorityWeighsHalfAndOneAndAHalf() throws {
    let forecast = try forecast(
      [10, 10, 10], left: .minutes(30), priorities: [.low, .normal, .high])
    #expect(seconds(forecast) == [300, 600, 900])
  }

  @Test(arguments: [(0, Forecast.Pace.onTime), (4, .onTime), (5, .tight), (9, .tight), (10, .late)])
  func howLateHasThreeWords(minutes: Int, pace: Forecast.Pace) throws {
    let forecast = try forecast([40], left: .minutes(40 - minutes))
    #expect(forecast.drift == .minutes(minutes))
    #expect(forecast.pace == pace)
  }

  /// Pitfall 1: the open point uses its own time first, then that of the later ones.
  @Test func theOpenPointBurnsTheLaterOnes() throws {
    // Five points of 9 min, and with the earlier end 45 min for them.
    var room = Room()
    try room.act(.walk(.next(confirmed: false)))
    let start = room.now
    try room.act(.clock(.setHardStop(start + .minutes(54))))
    func later(_ minutes: Int) throws -> [Int64] {
      seconds(try #require(Forecast(room.session, at: start + .minutes(minutes))))
    }
    // The plan has slack, which the forecast shares out; the clock keeps to the plan.
    #expect(room.session.current?.allotted == .seconds(990))
    #expect(room.session.current?.limit == .minutes(9))
    #expect(try later(0) == [540, 540, 540, 540, 540])
    #expect(try later(5) == [240, 540, 540, 540, 540])
    #expect(try later(9) == [0, 540, 540, 540, 540])
    #expect(try later(11) == [0, 510, 510, 510, 510])
    #expect(try later(25) == [0, 300, 300, 300, 300])
    let what = try #require(
      Forecast(room.session, at: start + .minutes(9), extending: .minutes(2)))
    #expect(seconds(what) == [120, 510, 510, 510, 510])
    #expect(what.drift == .minutes(2))
    #expect(what.beyondReach == [])
  }

  @Test func aPointIsBeyondReachOnceItsLeastIsGone() throws {
    var room = Room(points: 2)
    try room.act(.walk(.next(confirmed: false)))
    let start = room.now
    // Two points of nine minutes and nothing besides.
    try room.act(.clock(.setHardStop(start + .minutes(18) + room.session.header.reserve)))
    func beyond(_ seconds: Int) throws -> [PointID] {
      try #require(Forecast(room.session, at: start + .seconds(seconds))).beyondReach
    }
    #expect(try beyond(9 * 60) == [])
    #expect(try beyond(9 * 60 + 1) == [])
    #expect(try beyond(15 * 60) == [])
    #expect(try beyond(15 * 60 + 1) == [PointID(2)])
  }

  @Test func theOpenPointIsReachedHoweverLateItIs() throws {
    var room = Room()
    try room.act(.walk(.next(confirmed: false)))
    let late = try #require(Forecast(room.session, at: room.now + .minutes(85)))
    #expect(late.left < .zero)
    #expect(late.beyondReach == [2, 3, 4, 5].map { PointID($0) })
  }

  @Test func whatCannotGiveTheOpenPointItsLeastDoesNotFit() throws {
    var room = Room(points: 1)
    try room.act(.walk(.next(confirmed: false)))
    try room.act(.clock(.setHardStop(room.now + .minutes(11))))
    let forecast = try #require(Forecast(room.session, at: room.now))
    // 2 min for a point that has only begun, and no other one to defer.
    #expect(forecast.left == .minutes(2) + .seconds(-1))
    #expect(forecast.pace == .cannotFit)
    #expect(forecast.tooMany == [])
  }

  @Test func beforeTheStartAndAfterTheEndThereIsNone() throws {
    #expect(Forecast(Room().session, at: Timestamp.start) == nil)
    var room = try Room.opened()
    #expect(Forecast(room.session, at: room.now) != nil)
    try room.act(.closeSession(confirmed: true))
    #expect(Forecast(room.session, at: room.now) == nil)
  }
}
