import BreakoutModel
import Foundation

/// A session out of a damaged file in which the first events are gone: as a snapshot has kept it, with the events
/// that link on behind it.
public struct LaterSession: Sendable {
  public let session: Session
  /// The event at which the snapshot was taken; those up to it are not all there.
  public let snapshotSeq: Int
  /// The last event in the session.
  public let head: ChainHead

  /// The newest one that is whole and stands behind the chain that could be read; `nil` where there is none. A snapshot
  /// counts only beside the event at which it was taken, as in a file that is not damaged.
  init?(
    _ snapshots: [KeptSnapshot], behind chain: ChainHead, _ found: [Int: [EventRow]]
  ) {
    for row in snapshots.sorted(by: { $0.seq > $1.seq }) where row.seq > chain.seq {
      for event in found[row.seq] ?? [] {
        guard var session = row.session(at: event.hash) else { continue }
        var walk = ChainWalk(from: ChainHead(seq: row.seq, hash: event.hash))
        while let next = found[walk.head.seq + 1]?.first(where: {
          $0.hash == $0.link(after: walk.head)
        }) {
          do {
            if let event = try walk.step(next) { session.apply(event) }
          } catch {
            break
          }
        }
        self.session = session
        (snapshotSeq, head) = (row.seq, walk.head)
        return
      }
    }
    return nil
  }
}
