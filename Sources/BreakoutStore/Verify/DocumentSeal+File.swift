import BreakoutRecord
import GRDB

extension DocumentSeal {
  /// - Throws: a `StoreProblem` where the session file cannot be read.
  public func check(_ path: String, timeout: Double = SessionStore.patience) throws -> Finding {
    try SessionFile.look(at: path, timeout: timeout) { db in
      try db.reading {
        let events = try RecordEnd(db) { _, _ in }.head.seq
        let link = entry <= events ? try EventTable.hash(of: entry, in: db) : nil
        return finding(events: events, link: link?.hexadecimal)
      }
    }
  }
}
