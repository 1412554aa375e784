import BreakoutModel
import BreakoutStore
import Foundation

/// From the path to the session, with the snapshot and by full replay.
enum Opening {
  static var all: [Benchmark] {
    [
      Benchmark("create and open a session") { meter, fixtures in
        try meter.measure(50, prepare: fixtures.path) { path in
          try SessionStore.create(
            path, Fixtures.opening(), at: Fixtures.start, seat: .rapporteur)
        }
      }
    ]
      + [10, 1000, 10_000, 100_000].flatMap { count in
        [
          Benchmark("open \(count) events", limit: count == 100_000 ? 300 : nil) {
            meter, fixtures in
            let path = try fixtures.file(events: count)
            try meter.measure(20) { try SessionStore.open(path) }
          },
          Benchmark("open \(count) events without snapshot") { meter, fixtures in
            let path = try fixtures.file(events: count)
            try dropSnapshot(path)
            try meter.measure(count == 100_000 ? 3 : 10) { try SessionStore.open(path) }
          },
          Benchmark("decode a snapshot of \(count) events") { meter, fixtures in
            let path = try fixtures.file(events: count)
            let bytes = try SessionStore.open(path).session.snapshot()
            try meter.measure(20) { try Session(snapshot: bytes) }
          },
          Benchmark("verify \(count) events") { meter, fixtures in
            let path = try fixtures.file(events: count)
            try meter.measure(3) { try SessionFile.verify(path) }
          },
        ]
      }
  }

  private static func dropSnapshot(_ path: String) throws {
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    shell.arguments = ["sqlite3", path, "DELETE FROM snapshot"]
    try shell.run()
    shell.waitUntilExit()
  }
}
