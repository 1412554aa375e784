import BreakoutExport
import BreakoutModel
import BreakoutReport
import BreakoutStore

/// From the session to the document's bytes.
enum Exporting {
  static var all: [Benchmark] {
    DocumentFormat.allCases.map { format in
      Benchmark("export 10000 notes as \(format.rawValue)", limit: 500) { meter, fixtures in
        let session = try SessionStore.open(fixtures.file(events: 11_113)).session
        meter.measure(5) { format.bytes(of: Report(session: session)) }
      }
    }
  }
}
