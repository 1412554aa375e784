import BreakoutModel
import Foundation

/// A snapshot of a session as it is kept beside a record.
///
/// Its `hash` is the SHA-256 of the link of the event at which it was taken, followed by its bytes: it
/// counts only beside the very record it was made from, and a flipped bit in it is noticed. What the bytes mean is
/// said in `BreakoutModel/Snapshot`: they hold all that a session is made of, which nobody else may see or set.
public struct KeptSnapshot: Sendable {
  /// The event at which it was taken.
  public let seq: Int
  public let format: Int
  public let hash: Data
  public let bytes: [UInt8]

  public init(seq: Int, format: Int, hash: Data, bytes: [UInt8]) {
    self.seq = seq
    self.format = format
    self.hash = hash
    self.bytes = bytes
  }

  /// Takes one of a session that has come to the end of its record.
  public init(of session: Session, at head: ChainHead) {
    let bytes = session.snapshot()
    self.init(
      seq: head.seq, format: Session.snapshotFormat, hash: Self.hash(bytes, at: head.hash),
      bytes: bytes)
  }

  /// The session, if the snapshot is in our format, whole, and taken from this very record.
  ///
  /// - Parameter link: the link of the event at which it was taken.
  public func session(at link: Data) -> Session? {
    guard format == Session.snapshotFormat, seq > 0, hash == Self.hash(bytes, at: link) else {
      return nil
    }
    do {
      let session = try Session(snapshot: bytes)
      return session.lastSeq == seq ? session : nil
    } catch {
      return nil
    }
  }

  private static func hash(_ bytes: [UInt8], at link: Data) -> Data {
    var sum = SHA256()
    sum.update(data: link)
    sum.update(data: bytes)
    return sum.finalize()
  }
}
