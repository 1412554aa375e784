import BreakoutModel
import Foundation
import GRDB

/// What a list of sessions shows of one of them.
public struct SessionSummary: Equatable, Sendable {
  public let path: String
  public let title: String
  public let created: Timestamp
  public let lastAct: Timestamp
  public let events: Int
  public let isClosed: Bool
  /// The mark of the agenda by which it was started.
  public let agenda: AgendaMark?

  /// Reads it without replaying the session; well under a millisecond whatever its length.
  public init(
    _ path: String, timeout: Double = 0.2
  ) throws {
    self = try SessionFile.look(at: path, timeout: timeout) { db in
      try SessionSummary(path, db)
    }
  }

  private init(_ path: String, _ db: Database) throws {
    let ends = try Row.fetchAll(
      db,
      sql: """
        SELECT \(EventRow.columns) FROM event WHERE seq IN
          ((SELECT min(seq) FROM event), (SELECT max(seq) FROM event)) ORDER BY seq
        """
    ).map(EventRow.init)
    guard let first = ends.first, let last = ends.last else {
      throw StoreProblem.damaged(path: path, .noEvents)
    }
    guard first.seq == 1, case .sessionCreated(let header, _) = ChangeCoding().change(first.payload)
    else { throw StoreProblem.damaged(path: path, .undecodable(first.name)) }
    self.path = path
    title = header.title
    created = Timestamp(milliseconds: first.at)
    lastAct = Timestamp(milliseconds: last.at)
    events = last.seq
    isClosed = try Self.isClosed(db)
    agenda = try Row.fetchOne(db, sql: "SELECT agenda FROM origin")
      .flatMap { Data.fromDatabaseValue($0[0]) }.map(AgendaMark.init(digest:))
  }

  /// A session is closed by its last closing unless that was undone and not redone: an undo brings no
  /// earlier closing back, since a closed session cannot be closed again.
  private static func isClosed(_ db: Database) throws -> Bool {
    guard
      let closing = try Row.fetchOne(
        db,
        sql: """
          SELECT seq, act FROM event WHERE kind = 'sessionClosed' ORDER BY seq DESC LIMIT 1
          """),
      let seq = Int.fromDatabaseValue(closing[0]), let act = Int.fromDatabaseValue(closing[1])
    else { return false }
    let later = try EventTable.rows(from: seq, in: db)
    let coding = ChangeCoding()
    var isClosed = true
    while let row = try later.next().map(EventRow.init) {
      guard row.kind == ChangeKind.undone.rawValue || row.kind == ChangeKind.redone.rawValue else {
        continue
      }
      switch coding.change(row.payload) {
      case .undone(act): isClosed = false
      case .redone(act): isClosed = true
      default: break
      }
    }
    return isClosed
  }
}
