import BreakoutModel
import Foundation

/// A row of the record as a file or a wire holds it, whatever it holds.
public struct EventRow: Equatable, Sendable {
  public let seq: Int
  public let act: Int
  /// Milliseconds since 1970.
  public let at: Int64
  public let seat: String
  public let kind: String
  /// The change as JSON.
  public let payload: Data
  public let hash: Data

  public init(_ event: Event, payload: Data, after head: ChainHead) {
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

  public init(
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

  /// The link that it must have behind others.
  public func link(after head: ChainHead) -> Data {
    head.hash(seq: seq, act: act, at: at, seat: seat, kind: kind, payload: payload)
  }

  public var name: EventName {
    EventName(seq: seq, at: Timestamp(milliseconds: at), kind: kind)
  }
}

extension EventRow {
  /// What a row says to this version of the program.
  public enum Reading: Equatable, Sendable {
    case event(Event)
    case newer
    case nonsense
  }

  public func reading(by coding: ChangeCoding, isOfNewerFile: Bool = false) -> Reading {
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
