import BreakoutModel
import Foundation
import GRDB

/// How two session files stand to each other.
public enum Parting: Equatable, Sendable {
  /// Two sessions that have nothing in common.
  case strangers
  /// The same record.
  case equal
  /// One is an earlier state of the other, by so many events.
  case behind(first: Bool, events: Int)
  /// Copies of one session that went on in different ways after an event.
  case parted(after: Int, first: Int, second: Int)

  /// - Throws: a `StoreProblem` where one of the files cannot be read.
  public init(_ first: String, _ second: String, timeout: Double = SessionStore.patience) throws {
    let one = try Self.links(first, timeout)
    let other = try Self.links(second, timeout)
    let common = zip(one, other).prefix { $0 == $1 }.count
    switch (common, one.count - common, other.count - common) {
    case (0, _, _): self = .strangers
    case (_, 0, 0): self = .equal
    case (_, 0, let more): self = .behind(first: true, events: more)
    case (_, let more, 0): self = .behind(first: false, events: more)
    case (_, let more, let others): self = .parted(after: common, first: more, second: others)
    }
  }

  private static func links(_ path: String, _ timeout: Double) throws -> [Data] {
    try SessionFile.look(at: path, timeout: timeout) { db in
      try Data.fetchAll(db, sql: "SELECT hash FROM event ORDER BY seq")
    }
  }

  /// One sentence about two files; `nil` where there is nothing to be said.
  public func sentence(_ first: String, _ second: String) -> String? {
    switch self {
    case .strangers: nil
    case .equal: "\(first) and \(second) hold the same record."
    case .behind(true, let events):
      "\(first) is an earlier copy of \(second), \(events) event\(events == 1 ? "" : "s") behind."
    case .behind(false, let events):
      Parting.behind(first: true, events: events).sentence(second, first)
    case .parted(let seq, let more, let others):
      "\(first) and \(second) are copies of one session that part after event \(seq): "
        + "\(more) and \(others) events have come since; keep both, and go on with one."
    }
  }
}
