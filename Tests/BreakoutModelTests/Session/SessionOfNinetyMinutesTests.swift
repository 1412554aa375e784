import BreakoutWords
import Testing

@testable import BreakoutModel

/// Product rule F3 over a whole session: what the forecast says at every minute of ninety, beside figures
/// that another program worked out.
@Suite struct SessionOfNinetyMinutesTests {
  /// What is done when, by the clock of the room.
  private static let script: [(at: String, intent: Intent)] = [
    ("10:00:20", .walk(.next(confirmed: false))),
    ("10:03:07", .floor(.take(details("Amina Diallo", "CSO")))),
    // An interposed question: Amina pauses, the point's clock runs on.
    ("10:04:30", .floor(.take(details("陈伟", "Business", .question)))),
    ("10:05:05", .floor(.end)),
    ("10:06:10", .floor(.end)),
    ("10:07:00", .floor(.take(details("Иван Петров", "Government", .order)))),
    ("10:07:40.250", .floor(.end)),
    // Point 1 is over at 10:12:20 and takes from the others; the room extends it twice.
    ("10:13:10", .clock(.extendPoint(by: .minutes(2), asker: "Amina Diallo", confirmed: false))),
    ("10:15:25", .clock(.extendPoint(by: .minutes(1), asker: "the room", confirmed: false))),
    ("10:17:05", .walk(.next(confirmed: false))),
    ("10:20:00", .floor(.take(details("陈伟", "Business")))),
    // A break in the middle of a speech.
    ("10:22:00", .clock(.pause(reason: "fire alarm"))),
    ("10:26:30", .clock(.resume)),
    ("10:27:10.750", .floor(.end)),
    // Point 2 is closed 5:45 early.
    ("10:30:50", .walk(.next(confirmed: false))),
    ("10:40:10", .clock(.setHardStop(clock("11:12")))),
    ("10:44:00", .floor(.take(details("Amina Diallo", "CSO")))),
    // By mistake; taken back 42 seconds later, as if it had not been.
    ("10:45:10", .walk(.next(confirmed: false))),
    ("10:45:52", .undo),
    ("10:46:30", .floor(.end)),
    ("10:52:25", .walk(.next(confirmed: false))),
    ("11:02:30", .clock(.setHardStop(clock("11:23")))),
    ("11:06:40", .walk(.next(confirmed: false))),
    ("11:12:30", .clock(.setHardStop(clock("11:35")))),
    ("11:24:15", .walk(.close(confirmed: false))),
    ("11:30:30", .closeSession(confirmed: false)),
  ]

  /// Worked out with exact fractions by a program of its own that knows no session: only the stretches in
  /// which each point was open, the extensions and the hard stops of the script above, and product rule F3.
  ///
  /// `R` = hard stop − now − 9 min; weight = (planned + extended − used) × priority; share = R × weight ÷
  /// sum of the weights, rounded down to 30 s, the 30 s left over by largest remainder; at least 3 min, the
  /// open point less what it has used; then the drift (the rest of all plans − R) and its word.
  private static let table = [
    "10:01 left 80:20 | 1=12:30 2=16:30 3=30:00 4=13:00 5=8:00 | -9:00 on time",
    "10:02 left 79:20 | 1=11:30 2=16:30 3=30:00 4=13:00 5=8:00 | -9:00 on time",
    "10:03 left 78:20 | 1=10:30 2=16:30 3=30:00 4=13:00 5=8:00 | -9:00 on time",
    "10:04 left 77:20 | 1=9:00 2=16:30 3=30:00 4=13:00 5=8:30 | -9:00 on time",
    "10:05 left 76:20 | 1=8:00 2=16:30 3=30:00 4=13:00 5=8:30 | -9:00 on time",
    "10:06 left 75:20 | 1=7:00 2=16:30 3=30:00 4=13:00 5=8:30 | -9:00 on time",
    "10:07 left 74:20 | 1=6:00 2=16:30 3=30:00 4=13:30 5=8:00 | -9:00 on time",
    "10:08 left 73:20 | 1=4:30 2=16:30 3=30:00 4=13:30 5=8:30 | -9:00 on time",
    "10:09 left 72:20 | 1=3:30 2=16:30 3=30:00 4=13:30 5=8:30 | -9:00 on time",
    "10:10 left 71:20 | 1=2:30 2=16:30 3=30:00 4=13:30 5=8:30 | -9:00 on time",
    "10:11 left 70:20 | 1=1:30 2=16:30 3=30:00 4=13:30 5=8:30 | -9:00 on time",
    "10:12 left 69:20 | 1=0:30 2=16:30 3=30:00 4=13:30 5=8:30 | -9:00 on time",
    "10:13 left 68:20 | 1=0:00 2=16:30 3=30:00 4=13:30 5=8:00 | -8:20 on time",
    "10:14 left 67:20 | 1=0:30 2=16:00 3=29:30 4=13:00 5=8:00 | -7:00 on time",
    "10:15 left 66:20 | 1=0:00 2=16:00 3=29:00 4=13:00 5=8:00 | -6:20 on time",
    "10:16 left 65:20 | 1=0:00 2=16:00 3=28:30 4=12:30 5=8:00 | -5:20 on time",
    "10:17 left 64:20 | 1=0:00 2=15:30 3=28:00 4=12:30 5=8:00 | -4:20 on time",
    "10:18 left 63:20 | 2=14:30 3=28:00 4=12:30 5=8:00 | -4:15 on time",
    "10:19 left 62:20 | 2=13:30 3=28:00 4=12:30 5=8:00 | -4:15 on time",
    "10:20 left 61:20 | 2=12:30 3=28:00 4=12:30 5=8:00 | -4:15 on time",
    "10:21 left 60:20 | 2=11:30 3=28:00 4=12:30 5=8:00 | -4:15 on time",
    "10:22 left 59:20 | 2=10:30 3=28:00 4=12:30 5=8:00 | -4:15 on time",
    "10:23 left 58:20 | 2=10:30 3=27:30 4=12:30 5=7:30 | -3:15 on time",
    "10:24 left 57:20 | 2=10:00 3=27:30 4=12:00 5=7:30 | -2:15 on time",
    "10:25 left 56:20 | 2=10:00 3=26:30 4=12:00 5=7:30 | -1:15 on time",
    "10:26 left 55:20 | 2=10:00 3=26:30 4=11:30 5=7:00 | -0:15 on time",
    "10:27 left 54:20 | 2=9:30 3=26:00 4=11:30 5=7:00 | +0:15 on time",
    "10:28 left 53:20 | 2=8:30 3=26:00 4=11:30 5=7:00 | +0:15 on time",
    "10:29 left 52:20 | 2=7:30 3=26:00 4=11:30 5=7:00 | +0:15 on time",
    "10:30 left 51:20 | 2=6:30 3=26:00 4=11:30 5=7:00 | +0:15 on time",
    "10:31 left 50:20 | 3=29:00 4=13:00 5=8:00 | -5:30 on time",
    "10:32 left 49:20 | 3=28:00 4=13:00 5=8:00 | -5:30 on time",
    "10:33 left 48:20 | 3=26:30 4=13:30 5=8:00 | -5:30 on time",
    "10:34 left 47:20 | 3=25:00 4=13:30 5=8:30 | -5:30 on time",
    "10:35 left 46:20 | 3=24:00 4=13:30 5=8:30 | -5:30 on time",
    "10:36 left 45:20 | 3=22:30 4=14:00 5=8:30 | -5:30 on time",
    "10:37 left 44:20 | 3=21:00 4=14:00 5=9:00 | -5:30 on time",
    "10:38 left 43:20 | 3=19:30 4=14:30 5=9:00 | -5:30 on time",
    "10:39 left 42:20 | 3=18:00 4=15:00 5=9:00 | -5:30 on time",
    "10:40 left 41:20 | 3=16:30 4=15:00 5=9:30 | -5:30 on time",
    "10:41 left 22:00 | 3=8:00 4=8:30 5=5:30 | +12:50 late",
    "10:42 left 21:00 | 3=7:00 4=8:30 5=5:30 | +12:50 late",
    "10:43 left 20:00 | 3=6:00 4=8:30 5=5:30 | +12:50 late",
    "10:44 left 19:00 | 3=5:00 4=8:30 5=5:30 | +12:50 late",
    "10:45 left 18:00 | 3=4:00 4=8:30 5=5:30 | +12:50 late",
    "10:46 left 17:00 | 3=3:00 4=8:30 5=5:30 | +12:50 late",
    "10:47 left 16:00 | 3=2:00 4=8:30 5=5:30 | +12:50 late",
    "10:48 left 15:00 | 3=1:00 4=8:30 5=5:30 | +12:50 late",
    "10:49 left 14:00 | 3=0:00 4=8:30 5=5:30 | +13:00 late",
    "10:50 left 13:00 | 3=0:00 4=8:00 5=5:00 | +14:00 late",
    "10:51 left 12:00 | 3=0:00 4=7:30 5=4:30 | +15:00 late",
    "10:52 left 11:00 | 3=0:00 4=7:00 5=4:00 | +16:00 late",
    "10:53 left 10:00 | 4=6:00 5=4:00 | +16:25 late",
    "10:54 left 9:00 | 4=5:00 5=4:00 | +16:25 late",
    "10:55 left 8:00 | 4=4:30 5=3:30 | +16:25 late",
    "10:56 left 7:00 | 4=3:30 5=3:30 | +16:25 late",
    "10:57 left 6:00 | 4=3:00 5=3:00 | +16:25 late",
    "10:58 left 5:00 | 4=2:00 5=3:00 | +16:25 late",
    "10:59 left 4:00 | 4=1:00 5=3:00 | +16:25 late",
    "11:00 left 3:00 | 4=0:00 5=3:00 | +16:25 late",
    "11:01 left 2:00 | 4=0:00 5=3:00 | +16:25 cannot fit defer 5",
    "11:02 left 1:00 | 4=0:00 5=3:00 | +16:25 cannot fit defer 5",
    "11:03 left 11:00 | 4=1:30 5=9:30 | +5:25 tight",
    "11:04 left 10:00 | 4=0:30 5=9:30 | +5:25 tight",
    "11:05 left 9:00 | 4=0:00 5=9:00 | +6:00 tight",
    "11:06 left 8:00 | 4=0:00 5=8:00 | +7:00 tight",
    "11:07 left 7:00 | 5=7:00 | +7:40 tight",
    "11:08 left 6:00 | 5=6:00 | +7:40 tight",
    "11:09 left 5:00 | 5=5:00 | +7:40 tight",
    "11:10 left 4:00 | 5=4:00 | +7:40 tight",
    "11:11 left 3:00 | 5=3:00 | +7:40 tight",
    "11:12 left 2:00 | 5=2:00 | +7:40 tight",
    "11:13 left 13:00 | 5=13:00 | -4:20 on time",
    "11:14 left 12:00 | 5=12:00 | -4:20 on time",
    "11:15 left 11:00 | 5=11:00 | -4:20 on time",
    "11:16 left 10:00 | 5=10:00 | -4:20 on time",
    "11:17 left 9:00 | 5=9:00 | -4:20 on time",
    "11:18 left 8:00 | 5=8:00 | -4:20 on time",
    "11:19 left 7:00 | 5=7:00 | -4:20 on time",
    "11:20 left 6:00 | 5=6:00 | -4:20 on time",
    "11:21 left 5:00 | 5=5:00 | -4:20 on time",
    "11:22 left 4:00 | 5=4:00 | -4:00 on time",
    "11:23 left 3:00 | 5=3:00 | -3:00 on time",
    "11:24 left 2:00 | 5=2:00 | -2:00 on time",
    "11:25 left 1:00 | - | -1:00 on time",
    "11:26 left 0:00 | - | +0:00 on time",
    "11:27 left -1:00 | - | +1:00 on time",
    "11:28 left -2:00 | - | +2:00 on time",
    "11:29 left -3:00 | - | +3:00 on time",
    "11:30 left -4:00 | - | +4:00 on time",
  ]

  /// Ten o'clock is the start of the tests' calendar here.
  private static func clock(_ text: String) -> Timestamp {
    let parts = text.split(whereSeparator: { ":.".contains($0) }).compactMap { Int($0) }
    let seconds = (parts[0] - 10) * 3600 + parts[1] * 60 + (parts.count > 2 ? parts[2] : 0)
    return Timestamp.start + .seconds(seconds) + Milliseconds(parts.count > 3 ? Int64(parts[3]) : 0)
  }

  private static func details(
    _ name: String, _ group: String, _ kind: InterventionKind = .floor
  ) -> InterventionDetails {
    InterventionDetails(FloorPerson(name: name, constituency: group), as: kind)
  }

  /// Five points of 12, 15, 18, 12 and 15 min; the third of high, the last of low priority.
  private func agreed() -> Session {
    let plan: [(Int, PointPriority)] = [
      (12, .normal), (15, .normal), (18, .high), (12, .normal), (15, .low),
    ]
    let points = plan.enumerated().map { place, one in
      Point(
        id: PointID(place + 1), title: "Point \(place + 1)", question: "",
        planned: .minutes(one.0), priority: one.1)
    }
    let header = SessionHeader(
      agenda: Agenda(title: "A"), reserve: .minutes(9),
      utcOffsetMinutes: 0)
    var session = Session()
    play(.sessionCreated(header: header, points: points), in: &session)
    return session
  }

  private func play(_ change: Change, in session: inout Session) {
    for event in session.events([change], at: .start, by: .moderator) { session.apply(event) }
  }

  /// Calls `look` with the session as it is at every whole minute from 10:01 to 11:30.
  private func replay(_ look: (Session, Timestamp) -> Void) throws -> Session {
    var session = agreed()
    var steps = Self.script[...]
    for minute in 1...90 {
      let now = Timestamp.start + .minutes(minute)
      while let step = steps.first, Self.clock(step.at) <= now {
        try act(step.intent, at: Self.clock(step.at), in: &session)
        steps.removeFirst()
      }
      look(session, now)
    }
    for step in steps { try act(step.intent, at: Self.clock(step.at), in: &session) }
    return session
  }

  private func act(
    _ intent: Intent, at now: Timestamp, in session: inout Session
  ) throws(Refusal) {
    for event in session.events(try session.decide(intent, at: now), at: now, by: .moderator) {
      session.apply(event)
    }
  }

  @Test func theForecastAtEveryMinute() throws {
    var lines: [String] = []
    _ = try replay { session, now in lines.append(line(of: session, at: now)) }
    #expect(lines.count == Self.table.count)
    for (line, expected) in zip(lines, Self.table) { #expect(line == expected) }
  }

  @Test func theTimesAtTheEnd() throws {
    let session = try replay { _, _ in }
    let end = session.lastAt
    let used = session.points.values.map { Self.text($0.elapsed(at: end)) }
    #expect(used == ["16:45", "9:15", "21:35", "14:15", "17:35"])
    // The share of each point in the forecast of the moment at which it was opened.
    let allotted = session.points.values.map { $0.allotted.map(Self.text) }
    #expect(allotted == ["13:00", "15:30", "29:30", "6:30", "7:00"])
    #expect(session.points[PointID(1)]?.limit == .minutes(15))
    #expect(session.points[PointID(1)]?.extensions.map(\.asker) == ["Amina Diallo", "the room"])
    // 1:23 and 1:05 around the question; the break and the mistake change no speech.
    let spoken = session.floor.interventions.values.map { $0.spoken(at: end).count }
    #expect(spoken == [148_000, 35_000, 40_250, 160_750, 150_000])
    #expect(Forecast(session, at: end) == nil)
  }

  private func line(of session: Session, at now: Timestamp) -> String {
    guard let forecast = Forecast(session, at: now) else { return "none" }
    let minutes = (now - .start).count / 60_000
    let shares = forecast.shares.map { "\($0.id.number)=\(Self.text($0.share))" }
    let sign = forecast.drift < .zero ? "" : "+"
    let surplus = forecast.tooMany.map { " \($0.number)" }.joined()
    return "\(10 + minutes / 60):\(twoDigits(minutes % 60)) left \(Self.text(forecast.left)) | "
      + (shares.isEmpty ? "-" : shares.joined(separator: " "))
      + " | \(sign)\(Self.text(forecast.drift)) \(forecast.pace.name)"
      + (surplus.isEmpty ? "" : " defer\(surplus)")
  }

  private static func text(_ time: Milliseconds) -> String {
    let seconds = abs(time.count) / 1000
    return (time < .zero ? "-" : "") + "\(seconds / 60):\(twoDigits(seconds % 60))"
  }
}
