import BreakoutRecord
import Foundation
import GRDB

extension RecordParting {
  /// - Throws: a `StoreProblem` where one of the files cannot be read.
  public init(_ first: String, _ second: String, timeout: Double = SessionStore.patience) throws {
    self.init(try Self.links(first, timeout), try Self.links(second, timeout))
  }

  private static func links(_ path: String, _ timeout: Double) throws -> [Data] {
    try SessionFile.look(at: path, timeout: timeout) { db in
      try Data.fetchAll(db, sql: "SELECT hash FROM event ORDER BY seq")
    }
  }
}
