import BreakoutModel
import BreakoutUI
import Terminal

/// What the floor of a very large session costs: 500 on the roster, 3,000 speeches, 200 waiting.
enum FloorWork {
  static var all: [Benchmark] {
    [("the roster", true), ("names typed", false)].flatMap { who, isOnRoster in
      [
        Benchmark("the fair proposal for 200 of \(who)", limit: 2) { meter, _ in
          let session = try session(isOnRoster: isOnRoster)
          meter.measure(100) { FairProposal(session) }
        },
        Benchmark("the speaking time of 3000 speeches of \(who)") { meter, _ in
          let session = try session(isOnRoster: isOnRoster, waiting: 0)
          meter.measure(100) { FairProposal(session) }
        },
        Benchmark("a frame of 120x40 with 200 waiting of \(who)") { meter, _ in
          try frames(&meter, try session(isOnRoster: isOnRoster), keys: [])
        },
        Benchmark("the speakers' list of 120x40 with 200 of \(who)") { meter, _ in
          try frames(&meter, try session(isOnRoster: isOnRoster), keys: ["F"])
        },
      ]
    } + [
      Benchmark("the forecast of 200 points") { meter, _ in
        let session = try session(isOnRoster: true, points: 200)
        meter.measure(100) { Forecast(session, at: session.lastAt) }
      },
      Benchmark("giving the floor, decided and applied") { meter, _ in
        var session = try session(isOnRoster: true)
        let waiting = session.floor.list
        var next = 0
        var now = session.lastAt
        try meter.measure(100) {
          now = now + .seconds(10)
          try act(.floor(.give(waiting[next])), at: now, in: &session)
          next += 1
        }
      },
      Benchmark("asking for the floor, decided and applied") { meter, _ in
        var session = try session(isOnRoster: false, waiting: 100)
        var number = 0
        try meter.measure(100) {
          number += 1
          try act(
            .floor(.request(InterventionDetails(FloorPerson(name: "Newcomer \(number)")))),
            at: session.lastAt, in: &session)
        }
      },
      Benchmark("whose a note is") { meter, _ in
        var session = try session(isOnRoster: true)
        try act(.floor(.end), at: session.lastAt + .seconds(20), in: &session)
        let now = session.lastAt + .seconds(20)
        meter.measure(100) { session.noteSpeaker(begun: now, at: now) }
      },
    ]
  }

  /// One frame for each second, as the cockpit draws them while somebody speaks.
  private static func frames(_ meter: inout Meter, _ session: Session, keys: [String]) throws {
    var now = session.lastAt
    var cockpit = Cockpit(
      session: session, seat: .moderator, size: Size(columns: 120, rows: 40), now: now)
    for name in keys {
      guard let key = Key(named: name) else { continue }
      _ = cockpit.update(.input(.key(key), at: now))
    }
    meter.measure(100) {
      now = now + .seconds(1)
      _ = cockpit.update(.tick(at: now))
      return cockpit.frame()
    }
  }

  private static func act(
    _ intent: Intent, at now: Timestamp, in session: inout Session
  ) throws {
    let changes = try session.decide(intent, at: now)
    for event in session.events(changes, at: now, by: .moderator) { session.apply(event) }
  }

  /// A session in which the people of the roster spoke in turn for a little while each, and most of those
  /// who wait have not spoken for long and do not wait for too long.
  private static func session(
    isOnRoster: Bool, waiting: Int = 200, points: Int = 8
  ) throws -> Session {
    let groups = ["Civil society", "Business", "Government", "United Nations", "Academia"]
    let start = Fixtures.start
    var session = Session()
    let header = SessionHeader(
      agenda: Agenda(title: "Civil Society and Business"), reserve: .minutes(9),
      utcOffsetMinutes: 240)
    let walk = (1...points).map {
      Point(id: PointID($0), title: "Point \($0)", question: "", planned: .minutes(10))
    }
    for event in session.events(
      [.sessionCreated(header: header, points: walk)], at: start, by: .moderator)
    {
      session.apply(event)
    }
    let people = (1...500).map { number in
      ParticipantDraft(
        name: "Amélie Nguyễn-Diallo \(number)", constituency: groups[number % groups.count],
        role: .voting)
    }
    try act(.people(.add(people)), at: start, in: &session)
    try act(.walk(.next(confirmed: false)), at: start, in: &session)
    func person(_ number: Int) -> FloorPerson {
      let one = people[number % people.count]
      return FloorPerson(
        participant: isOnRoster ? ParticipantID(number % people.count + 1) : nil, name: one.name,
        constituency: one.constituency)
    }
    var now = start
    for number in 0..<3000 {
      now = now + .seconds(3)
      try act(.floor(.take(InterventionDetails(person(number * 7 % 400)))), at: now, in: &session)
    }
    for number in 0..<waiting {
      now = now + .seconds(3)
      try act(
        .floor(.request(InterventionDetails(person(250 + number)), despite: true)), at: now,
        in: &session)
    }
    return session
  }
}
