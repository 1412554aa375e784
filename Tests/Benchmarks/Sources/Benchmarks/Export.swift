import BreakoutExport
import BreakoutModel
import BreakoutReport
import BreakoutStore

/// From the session to the document's bytes.
enum Export {
  static var all: [Benchmark] {
    ExportFormat.allCases.map { format in
      Benchmark("export 10000 notes as \(format.name)", limit: 500) { meter, fixtures in
        let session = try SessionStore.open(fixtures.file(events: 11_113)).session
        meter.measure(5) { format.bytes(of: Report(session: session)) }
      }
    }
  }
}
