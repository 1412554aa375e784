import BreakoutModel
import BreakoutStore
import BreakoutUI
import Terminal

/// From the key to the frame that shows the document, and a second of the clock with it open.
enum Previewing {
  static var all: [Benchmark] {
    [
      Benchmark("the document of 500 recommendations, 5000 notes opens", limit: 100) {
        meter, _ in
        let cockpit = room()
        meter.measure(10) {
          var cockpit = cockpit
          _ = cockpit.update(.input(.key(.character("D")), at: cockpit.now))
          return cockpit.frame()
        }
      },
      Benchmark("a second with that document open") { meter, _ in
        var cockpit = room()
        _ = cockpit.update(.input(.key(.character("D")), at: cockpit.now))
        var now = cockpit.now
        meter.measure(100) {
          now = now + .seconds(1)
          _ = cockpit.update(.tick(at: now))
          return cockpit.frame()
        }
      },
    ]
  }

  private static func room() -> Cockpit {
    var session = Session()
    let start = Fixtures.start
    for event in session.events(Fixtures.opening(), at: start, by: .rapporteur) {
      session.apply(event)
    }
    for number in 0..<5500 {
      let at = start + .seconds(number)
      let intent: Intent =
        number % 11 == 10
        ? .recommendation(
          .add(
            RecommendationFields(
              text: "publish the shares of local procurement of year \(number)",
              addressees: ["Business"], deadline: "2027-12"), at: at))
        : .note(.add(Fixtures.note(number)))
      if number % 700 == 699 { session.walkOn(at: at) }
      guard let changes = try? session.decide(intent, at: at) else { continue }
      for event in session.events(changes, at: at, by: .rapporteur) { session.apply(event) }
    }
    return Cockpit(
      session: session, seat: .moderator, size: Size(columns: 80, rows: 24), now: session.lastAt)
  }
}

extension Session {
  /// Opens the next point, so that the notes are spread over all of them as in a room.
  fileprivate mutating func walkOn(at now: Timestamp) {
    guard let changes = try? decide(.walk(.next(confirmed: true)), at: now) else { return }
    for event in events(changes, at: now, by: .rapporteur) { apply(event) }
  }
}
