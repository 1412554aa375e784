import BreakoutWords
import Foundation

/// How two records stand to each other.
public enum RecordParting: Equatable, Sendable {
  /// Two sessions that have nothing in common.
  case strangers
  /// The same record.
  case equal
  /// One is an earlier state of the other, by so many events.
  case behind(first: Bool, events: Int)
  /// Copies of one session that went on in different ways after an event.
  case parted(after: Int, first: Int, second: Int)

  /// Compares the links of two records, oldest first.
  public init(_ first: [Data], _ second: [Data]) {
    let common = zip(first, second).prefix { $0 == $1 }.count
    switch (common, first.count - common, second.count - common) {
    case (0, _, _): self = .strangers
    case (_, 0, 0): self = .equal
    case (_, 0, let more): self = .behind(first: true, events: more)
    case (_, let more, 0): self = .behind(first: false, events: more)
    case (_, let more, let others): self = .parted(after: common, first: more, second: others)
    }
  }

  /// One sentence about two files; `nil` where there is nothing to be said.
  public func sentence(_ first: String, _ second: String) -> String? {
    switch self {
    case .strangers: nil
    case .equal: words.records.areEqual(first, second)
    case .behind(true, let events):
      words.records.isBehind(first, second, events: events)
    case .behind(false, let events):
      RecordParting.behind(first: true, events: events).sentence(second, first)
    case .parted(let seq, let more, let others):
      words.records.haveParted(first, second, after: seq, more: more, others: others)
    }
  }
}
