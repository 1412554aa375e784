import BreakoutModel
import BreakoutStore
import Foundation

/// What goes on beside the acts: drafts, listening to other seats, the list of sessions.
enum Beside {
  static var all: [Benchmark] {
    [
      Benchmark("keep a draft of 200 characters") { meter, fixtures in
        let draft = DraftFile(session: fixtures.path(), seat: .rapporteur)
        let text = String(repeating: "ten bytes ", count: 20)
        try meter.measure(1000) { try draft.keep(text) }
        try draft.remove()
      },
      Benchmark("ask for news of other seats") { meter, fixtures in
        let (store, session) = try SessionStore.open(fixtures.file(events: 10))
        try meter.measure(1000) { try store.hasNews() }
        store.close(session)
      },
      Benchmark("list 1000 sessions for the first time") { meter, fixtures in
        let library = try thousand(fixtures)
        try meter.measure(3) {
          try? FileManager.default.removeItem(atPath: library.folder + "/.index")
          _ = try library.list()
        }
      },
      Benchmark("list 1000 sessions", limit: 100) { meter, fixtures in
        let library = try thousand(fixtures)
        // Files that were written within the last seconds are looked at again.
        Thread.sleep(forTimeInterval: 3)
        _ = try library.list()
        try meter.measure(20) { try library.list() }
      },
    ]
  }

  private static func thousand(_ fixtures: Fixtures) throws -> FolderLibrary {
    let library = FolderLibrary(folder: fixtures.path())
    try library.prepare()
    let file = try fixtures.file(events: 100)
    for number in 1...1000 {
      try FileManager.default.copyItem(atPath: file, toPath: library.path(named: "\(number)"))
    }
    return library
  }
}
