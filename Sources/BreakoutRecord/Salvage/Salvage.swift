import BreakoutModel
import Foundation

/// What can be had of the record in a damaged file: all rows that can still be made out, put into
/// order by their links. A row that fits the chain is what was written, wherever it was found.
public struct Salvage: Sendable {
  /// The longest intact chain from the first event on.
  public let rows: [EventRow]
  public let head: ChainHead
  /// What stands behind its end, oldest first; not all of it need be as it was written.
  public let behind: [EventRow]
  /// Why the chain ends; `nil` where nothing stands behind it.
  public let damage: Damage?
  /// The session that a snapshot in the file holds where the chain before it is gone, and the events that follow.
  public let later: LaterSession?
  /// Which agenda started the session, if that can be made out.
  public let agenda: AgendaMark?

  /// - Parameters:
  ///   - found: all rows that can be made out, by their numbers.
  ///   - snapshots: those that can be made out, which may belong to any record.
  public init(
    _ found: [Int: [EventRow]], snapshots: [KeptSnapshot] = [], agenda: AgendaMark? = nil
  ) {
    self.agenda = agenda
    rows = Self.longestChain(found)
    let head = rows.last.map { ChainHead(seq: $0.seq, hash: $0.hash) } ?? .start
    self.head = head
    later = LaterSession(snapshots, behind: head, found)
    behind = found.filter { $0.key > head.seq }.sorted { $0.key < $1.key }.compactMap(\.value.first)
    damage = Self.damage(behind: head, found, behind)
  }

  /// Of one event there may be several rows: in a page as it was and as it is, or in a log. All that link on are
  /// followed.
  private static func longestChain(_ found: [Int: [EventRow]]) -> [EventRow] {
    let coding = ChangeCoding()
    var layers: [[(row: EventRow, before: Int)]] = []
    var heads = [ChainHead.start]
    while let candidates = found[layers.count + 1] {
      var layer: [(row: EventRow, before: Int)] = []
      for row in candidates where row.reading(by: coding) != .nonsense {
        for (before, head) in heads.enumerated() where row.link(after: head) == row.hash {
          layer.append((row, before))
        }
      }
      if layer.isEmpty { break }
      layers.append(layer)
      heads = layer.map { ChainHead(seq: $0.row.seq, hash: $0.row.hash) }
    }
    var place = 0
    var chain: [EventRow] = []
    for layer in layers.reversed() {
      chain.append(layer[place].row)
      place = layer[place].before
    }
    return chain.reversed()
  }

  private static func damage(
    behind head: ChainHead, _ found: [Int: [EventRow]], _ behind: [EventRow]
  ) -> Damage? {
    guard !behind.isEmpty else { return nil }
    guard let next = found[head.seq + 1]?.first else { return .missing(seq: head.seq + 1) }
    return next.link(after: head) == next.hash ? .undecodable(next.name) : .altered(next.name)
  }

  /// What is to be said of a file of whose record only a snapshot is left; `nil` for any other.
  public func problem(_ path: String) -> StoreProblem? {
    later.map { .damaged(path: path, .onlySnapshot(until: $0.snapshotSeq)) }
  }

  /// The session as far as it goes, and what of it a newer version wrote.
  public var events: (events: [Event], newer: [EventName]) {
    let coding = ChangeCoding()
    var (events, newer): ([Event], [EventName]) = ([], [])
    for row in rows {
      if case .event(let event) = row.reading(by: coding) {
        events.append(event)
      } else {
        newer.append(row.name)
      }
    }
    return (events, newer)
  }
}
