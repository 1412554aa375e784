import BreakoutModel
import Foundation
import GRDB

/// A row of the record as the file holds it, whatever it holds.
struct EventRow: Equatable {
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

  init(
    seq: Int, act: Int, at: Int64, seat: String, kind: String, payload: Data, hash: Data
  ) {
    self.seq = seq
    self.act = act
    self.at = at
    self.seat = seat
    self.kind = kind
    self.payload = payload
    self.hash = hash
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

  /// The link that it must have behind others.
  func link(after head: ChainHead) -> Data {
    head.hash(seq: seq, act: act, at: at, seat: seat, kind: kind, payload: payload)
  }

  var name: EventName {
    EventName(seq: seq, at: Timestamp(milliseconds: at), kind: kind)
  }
}

extension EventRow {
  /// What a row says to this version of the program.
  enum Reading: Equatable {
    case event(Event)
    case newer
    case nonsense
  }

  func reading(by coding: ChangeCoding, isOfNewerFile: Bool = false) -> Reading {
    guard seq > 0, (1...seq).contains(act), RecordLimits.moments.contains(at) else {
      return .nonsense
    }
    let change = coding.reading(payload, filedAs: kind, isOfNewerFile: isOfNewerFile)
    switch (change, Seat(rawValue: seat)) {
    case (.nonsense, _): return .nonsense
    case (.newer, _): return .newer
    case (.change, nil): return isNewRole ? .newer : .nonsense
    case (.change(let change), let seat?):
      return .event(
        Event(seq: seq, act: act, at: Timestamp(milliseconds: at), seat: seat, change: change))
    }
  }

  /// A role is a word of ASCII letters, in every version.
  private var isNewRole: Bool {
    let role = seat.utf8.prefix { $0 != UInt8(ascii: ":") }
    return !role.isEmpty && Seat.Role(rawValue: String(decoding: role, as: UTF8.self)) == nil
      && role.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
  }
}
