import BreakoutModel
import Foundation
import GRDB
import Testing

@testable import BreakoutRecord
@testable import BreakoutStore

/// What another program, of a newer version or of somebody who knows how, may write into a session.
enum Forgery {
  /// Adds an event at the end, rightly linked.
  static func append(
    _ payload: String, kind: String, seat: String = "rapporteur",
    at: Int64 = Room.minute(9).milliseconds, to path: String
  ) throws {
    try raw(path) { db in
      let head = try #require(try EventTable.end(in: db))
      let seq = head.seq + 1
      let hash = head.hash(
        seq: seq, act: seq, at: at, seat: seat, kind: kind, payload: Data(payload.utf8))
      try EventTable.insert(
        EventRow(
          seq: seq, act: seq, at: at, seat: seat, kind: kind, payload: Data(payload.utf8),
          hash: hash), into: db)
    }
  }
}
