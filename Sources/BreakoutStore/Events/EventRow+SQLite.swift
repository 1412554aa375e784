import BreakoutRecord
import Foundation
import GRDB

extension EventRow {
  static let columns = "seq, act, at, seat, kind, payload, hash"

  /// Values of a type that we never write become others that cannot fit the chain.
  init(_ row: Row) throws {
    try self.init(
      seq: Int.fromDatabaseValue(row[0]) ?? 0, act: Int.fromDatabaseValue(row[1]) ?? 0,
      at: Int64.fromDatabaseValue(row[2]) ?? 0, seat: String.fromDatabaseValue(row[3]) ?? "",
      kind: String.fromDatabaseValue(row[4]) ?? "",
      payload: row.withUnsafeData(atIndex: 5) { Data($0 ?? Data()) },
      hash: row.withUnsafeData(atIndex: 6) { Data($0 ?? Data()) })
  }
}
