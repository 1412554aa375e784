import BreakoutModel
import BreakoutStore
import Foundation

/// One act from the intent to the disk. The limit is one fsync of this disk plus 2 ms.
enum Append {
  static var all: [Benchmark] {
    [10, 10_000, 100_000].map { count in
      Benchmark("append a note to \(count) events") { meter, fixtures in
        var (store, session) = try SessionStore.open(fixtures.file(events: count))
        var number = count
        try meter.measure(500) {
          number += 1
          return try store.perform(
            .note(.add(Fixtures.note(number))), on: &session, at: Fixtures.start + .seconds(number),
            seat: .rapporteur)
        }
        store.close(session)
      }
    } + [fsync]
  }

  /// What the disk alone takes.
  private static var fsync: Benchmark {
    Benchmark("fsync of 4 KiB, for comparison") { meter, fixtures in
      let descriptor = open(fixtures.path(), O_CREAT | O_RDWR, 0o600)
      let page = [UInt8](repeating: 1, count: 4096)
      meter.measure(500) {
        _ = write(descriptor, page, page.count)
        return Foundation.fsync(descriptor)
      }
      close(descriptor)
    }
  }
}
