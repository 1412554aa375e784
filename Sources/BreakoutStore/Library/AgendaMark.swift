import Foundation
import GRDB

/// Tells by which agenda file a session was started, without telling its path: session files are passed on.
public struct AgendaMark: Equatable, Sendable {
  let digest: Data

  /// The bytes of a digest.
  static let size = 16

  init(digest: Data) {
    self.digest = digest
  }

  /// - Parameter text: what an agenda says that is no file.
  public init(text: [UInt8]) {
    self.init(digest: SHA256.hash(data: text).prefix(16))
  }

  /// - Parameter path: the absolute path of the agenda file.
  public init(path: String) {
    self.init(digest: SHA256.hash(data: Data(path.utf8)).prefix(Self.size))
  }

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
