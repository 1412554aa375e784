import Foundation

/// The end of the record so far: the newest event and its link.
///
/// The link of an event is the SHA-256 of the link before it (32 zero bytes before the first event), then
/// `seq`, `act` and `at` as eight bytes each, highest first, then `seat`, `kind` and `payload`, each as
/// its length in eight such bytes and its UTF-8. So no two different records have the same bytes. A change
/// of any event shows in its link or in the next one; who rewrites all links from there on is found by
/// comparing the last link with one that was printed or noted down before.
public struct ChainHead: Equatable, Sendable {
  public let seq: Int
  public let hash: Data

  /// Before the first event.
  public static let start = ChainHead(seq: 0, hash: Data(count: SHA256.byteCount))

  public init(seq: Int, hash: Data) {
    self.seq = seq
    self.hash = hash
  }

  public func hash(
    seq: Int, act: Int, at: Int64, seat: String, kind: String, payload: Data
  ) -> Data {
    var front = [UInt8]()
    front.reserveCapacity(128)
    front.append(contentsOf: hash)
    for number in [Int64(seq), Int64(act), at] { front.append(number) }
    for text in [seat, kind] {
      front.append(Int64(text.utf8.count))
      front.append(contentsOf: text.utf8)
    }
    front.append(Int64(payload.count))
    var sum = SHA256()
    sum.update(data: front)
    sum.update(data: payload)
    return sum.finalize()
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ number: Int64) {
    for shift in stride(from: 56, through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: number >> Int64(shift)))
    }
  }
}
