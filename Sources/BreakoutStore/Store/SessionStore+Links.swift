import GRDB

extension SessionStore {
  /// The link of an entry of the record, as `breakout verify` prints the last one; `nil` where there is no
  /// such entry or the file can no longer be read.
  ///
  /// It is what a document says about the record it was made from, so a file without it has a document all
  /// the same.
  public func link(at seq: Int) -> String? {
    if seq == head.seq { return head.hash.hexadecimal }
    do {
      return try use { db in try EventTable.hash(of: seq, in: db) }?.hexadecimal
    } catch {
      return nil
    }
  }
}
