import BreakoutModel
import BreakoutUI
import Terminal

/// What a key costs while a recommendation is typed: its marks are made anew with each one.
enum Drafting {
  private static let line =
    "r Governments, Business > publish each year the share of local procurement in areas affected by "
    + "conflict, and train the staff of SMEs | share of contracts ≥ 30 % | by 2027-12 | lead: Chamber"

  static var all: [Benchmark] {
    [
      Benchmark("the marks of a recommendation", limit: 1) { meter, _ in
        let fields = RecommendationLine.fields(from: String(line.dropFirst(2)))
        meter.measure(1_000) { DraftingCheck(fields) }
      },
      Benchmark("a key of a recommendation and a redraw of 80x24") { meter, fixtures in
        var now = Fixtures.start
        var session = Session()
        for event in session.events(Fixtures.opening(), at: now, by: .rapporteur) {
          session.apply(event)
        }
        var cockpit = Cockpit(
          session: session, seat: .rapporteur, size: Size(columns: 80, rows: 24), now: now)
        _ = cockpit.update(.input(.paste(line), at: now))
        meter.measure(200) {
          now = now + Milliseconds(100)
          _ = cockpit.update(.input(.key(.character("a")), at: now))
          return cockpit.frame()
        }
      },
    ]
  }
}
