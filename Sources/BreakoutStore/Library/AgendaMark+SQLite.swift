import BreakoutRecord
import Foundation
import GRDB

extension AgendaMark {
  /// The mark that a session file keeps, if it has one that can be read.
  static func kept(in db: Database) throws -> AgendaMark? {
    do {
      return try Row.fetchOne(db, sql: "SELECT agenda FROM origin")
        .flatMap { Data.fromDatabaseValue($0[0]) }.map(AgendaMark.init(digest:))
    } catch let error as DatabaseError where error.isDamage {
      return nil
    }
  }
}
