import BreakoutModel
import BreakoutRecord
import GRDB

extension RecordEnd {
  /// Goes along the record from an event on.
  ///
  /// - Parameter visit: gets each event that this version can read, oldest first, and its link.
  /// - Throws: only where the way to the file fails, not for damage in it.
  init(
    _ db: Database, from start: ChainHead = .start, visit: (Event, ChainHead) throws -> Void
  ) throws {
    var walk = ChainWalk(from: start, isOfNewerFile: try Schema.isNewer(db))
    var damage: Damage?
    do {
      let rows = try EventTable.rows(from: start == .start ? .min : start.seq + 1, in: db)
      while let row = try rows.next() {
        if let event = try walk.step(EventRow(row)) { try visit(event, walk.head) }
      }
      damage = try Self.gap(behind: walk.head.seq, in: db)
    } catch let found as Damage {
      damage = found
    } catch let error as DatabaseError where error.isDamage {
      damage = .unreadable(after: walk.head.seq, message: error.words)
    }
    self.init(head: walk.head, damage: damage, newer: walk.newer)
  }

  /// What a record that ends well can still lack: all of it, or the events up to the snapshot.
  static func gap(behind last: Int, in db: Database) throws -> Damage? {
    guard last > 0 else { return .noEvents }
    do {
      let row = try Row.fetchOne(db, sql: "SELECT max(seq) FROM snapshot")
      let seq = row.flatMap { Int.fromDatabaseValue($0[0]) } ?? 0
      return seq > last ? .missing(seq: last + 1) : nil
    } catch let error as DatabaseError where error.isDamage {
      // The events say it all again.
      return nil
    }
  }
}
