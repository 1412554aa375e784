import BreakoutModel
import GRDB

extension SessionFile {
  /// The whole record of a session, oldest event first, and where it stops being what was written, if it does.
  ///
  /// - Throws: a `StoreProblem` where the file cannot be opened at all.
  public static func read(
    _ path: String, timeout: Double = SessionStore.patience
  ) throws -> (events: [Event], damage: Damage?) {
    try look(at: path, timeout: timeout) { db in
      try db.reading { try read(db) }
    }
  }

  private static func read(_ db: Database) throws -> (events: [Event], damage: Damage?) {
    var events: [Event] = []
    var walk = ChainWalk(from: .start)
    do {
      let rows = try EventTable.rows(from: .min, in: db)
      while let row = try rows.next() { events.append(try walk.step(EventRow(row))) }
      return (events, nil)
    } catch let damage as Damage {
      return (events, damage)
    } catch let error as DatabaseError where error.isDamage {
      return (events, .unreadable(after: walk.head.seq, message: error.words))
    }
  }
}
