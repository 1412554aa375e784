import BreakoutModel
import BreakoutStore
import BreakoutUI
import Terminal

/// What a typed key costs before the terminal gets anything: one update and the whole screen drawn anew.
enum Redraw {
  static var all: [Benchmark] {
    [10, 100_000].map { count in
      Benchmark("a key and a redraw of 120x40 with \(count) notes") { meter, fixtures in
        let session = try SessionStore.open(fixtures.file(events: count * 10 / 9 + 2)).session
        var now = session.lastAt
        var cockpit = Cockpit(
          session: session, seat: .rapporteur, size: Size(columns: 120, rows: 40), now: now)
        meter.measure(200) {
          now = now + Milliseconds(100)
          _ = cockpit.update(.input(.key(.character("a")), at: now))
          return cockpit.frame()
        }
      }
    }
  }
}
