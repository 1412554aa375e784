import BreakoutModel

/// Where a record stops being what was written.
public enum Damage: Error, Equatable, Sendable {
  /// An event is not there, although later ones are or were.
  case missing(seq: Int)
  /// An event that does not fit its link of the chain: it, or the one before it, was changed.
  case altered(EventName)
  /// An event whose bytes are as they were written, but make no sense to this program.
  case undecodable(EventName)
  /// SQLite cannot read on after this event.
  case unreadable(after: Int, message: String)
  /// The events up to this one are gone; a snapshot of the session behind it is whole.
  case onlySnapshot(until: Int)
  /// Not one event.
  case noEvents

  /// Whether events are not there, rather than other than they were written.
  public var isGap: Bool {
    switch self {
    case .missing, .unreadable: true
    default: false
    }
  }
}

/// What a damaged event says of itself.
public struct EventName: Equatable, Sendable {
  public let seq: Int
  public let at: Timestamp?
  /// As filed, e.g. `noteAdded`.
  public let kind: String

  public init(seq: Int, at: Timestamp?, kind: String) {
    self.seq = seq
    self.at = at
    self.kind = kind
  }
}

extension Damage {
  /// The same where more could be read than was thought.
  public func moved(behind seq: Int) -> Damage {
    if case .unreadable(_, let message) = self { return .unreadable(after: seq, message: message) }
    return self
  }
}
