import BreakoutModel
import Foundation
import GRDB

/// A row of the record as the file holds it, whatever it holds.
struct EventRow {
  let seq: Int
  let act: Int
  /// Milliseconds since 1970.
  let at: Int64
  let seat: String
  let kind: String
  /// The change as JSON.
  let payload: Data
  let hash: Data

  static let columns = "seq, act, at, seat, kind, payload, hash"

  init(_ event: Event, payload: Data, after head: ChainHead) {
    seq = event.seq
    act = event.act
    at = event.at.milliseconds
    seat = event.seat.rawValue
    kind = event.change.kind.rawValue
    self.payload = payload
    hash = head.hash(
      seq: event.seq, act: event.act, at: event.at.milliseconds, seat: event.seat.rawValue,
      kind: event.change.kind.rawValue, payload: payload)
  }

  /// Values of a type that we never write become others that cannot fit the chain.
  init(_ row: Row) throws {
    seq = Int.fromDatabaseValue(row[0]) ?? 0
    act = Int.fromDatabaseValue(row[1]) ?? 0
    at = Int64.fromDatabaseValue(row[2]) ?? 0
    seat = String.fromDatabaseValue(row[3]) ?? ""
    kind = String.fromDatabaseValue(row[4]) ?? ""
    payload = try row.withUnsafeData(atIndex: 5) { Data($0 ?? Data()) }
    hash = try row.withUnsafeData(atIndex: 6) { Data($0 ?? Data()) }
  }

  var name: EventName {
    EventName(seq: seq, at: Timestamp(milliseconds: at), kind: kind)
  }
}
