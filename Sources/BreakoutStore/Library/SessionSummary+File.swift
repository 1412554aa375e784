import BreakoutModel
import BreakoutRecord
import Foundation
import GRDB

extension SessionSummary {
  /// Reads it without replaying the session; well under a millisecond whatever its length.
  public init(
    _ path: String, timeout: Double = 0.2
  ) throws {
    do {
      self = try SessionFile.look(at: path, timeout: timeout) { db in
        try SessionSummary(path, db)
      }
    } catch let problem as StoreProblem where problem.isOfContents {
      throw try Self.asOpened(path, problem)
    } catch let damage as Damage {
      throw try Self.asOpened(path, .damaged(path: path, damage))
    }
  }

  /// The problem as it is told when the file is opened.
  private static func asOpened(_ path: String, _ problem: StoreProblem) throws -> StoreProblem {
    let loading = try Salvage.loading(path, after: nil, problem)
    guard problem.damage.isGap, case .onlySnapshot(let seq)? = loading.end.damage else {
      return problem
    }
    return .damaged(path: path, .onlySnapshot(until: seq))
  }

  private init(_ path: String, _ db: Database) throws {
    let ends = try Row.fetchAll(
      db,
      sql: """
        SELECT \(EventRow.columns) FROM event WHERE seq = (SELECT min(seq) FROM event)
        UNION SELECT * FROM
          (SELECT \(EventRow.columns) FROM event ORDER BY seq DESC LIMIT 2)
        ORDER BY seq
        """
    ).map(EventRow.init)
    guard let first = ends.first, let last = ends.last else { throw Damage.noEvents }
    let isOfNewerFile = try Schema.isNewer(db)
    var walk = ChainWalk(from: .start, isOfNewerFile: isOfNewerFile)
    guard case .sessionCreated(let header, _)? = try walk.step(first)?.change else {
      throw Damage.undecodable(first.name)
    }
    guard last.reading(by: ChangeCoding(), isOfNewerFile: isOfNewerFile) != .nonsense else {
      throw Damage.undecodable(last.name)
    }
    // The links between are left to whoever opens the session; this one costs nothing.
    if let before = ends.dropLast().last, before.seq == last.seq - 1,
      last.link(after: ChainHead(seq: before.seq, hash: before.hash)) != last.hash
    {
      throw Damage.altered(last.name)
    }
    if let gap = try Self.gap(before: last.seq, db) { throw gap }
    self.init(
      path: path, title: try Self.mendedTitle(db) ?? header.title,
      created: Timestamp(milliseconds: first.at),
      last: Timestamp(milliseconds: last.at), events: last.seq,
      standing: try Self.isClosed(db) ? .closed : Self.standing(db),
      agenda: try AgendaMark.kept(in: db))
  }

  /// Whether rows are missing; their links are left to whoever opens the session.
  private static func gap(before last: Int, _ db: Database) throws -> Damage? {
    let count = try EventTable.count(in: db)
    guard count == last else {
      return try RecordEnd(db) { _, _ in }.damage ?? .missing(seq: count + 1)
    }
    return try RecordEnd.gap(behind: last, in: db)
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
      switch coding.reading(row.payload, filedAs: row.kind) {
      case .change(.undone(act)): isClosed = false
      case .change(.redone(act)): isClosed = true
      default: break
      }
    }
    return isClosed
  }

  /// The title where it was mended; `nil` where it is the agenda's.
  private static func mendedTitle(_ db: Database) throws -> String? {
    try newest(of: [.setUpMended], db) { change in
      if case .setUpMended(.title(let title)) = change { title } else { nil }
    }
  }

  /// How far a session is that is not closed.
  private static func standing(_ db: Database) throws -> SessionStanding {
    var left: Set<PointID> = []
    let found = try newest(of: [.pointOpened, .pointLeft, .pointMarked], db) {
      change -> SessionStanding? in
      switch change {
      case .pointLeft(let id, _), .pointMarked(let id, _): left.insert(id)
      case .pointOpened(let id, _, _):
        return left.contains(id) ? .betweenPoints : .point(id.number)
      default: break
      }
      return nil
    }
    return found ?? .notBegun
  }

  /// What is read of the newest change of some kinds that stands, read from the end of the record, so that a long one
  /// costs no more.
  private static func newest<Value>(
    of kinds: [ChangeKind], _ db: Database, _ read: (Change) -> Value?
  ) throws -> Value? {
    let names = (kinds + [.undone, .redone]).map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let rows = try Row.fetchCursor(
      db, sql: "SELECT \(EventRow.columns) FROM event WHERE kind IN (\(names)) ORDER BY seq DESC")
    let coding = ChangeCoding()
    /// What the last undo or redo of an act made of it.
    var isUndone: [Int: Bool] = [:]
    while let row = try rows.next().map(EventRow.init) {
      guard case .change(let change) = coding.reading(row.payload, filedAs: row.kind) else {
        continue
      }
      switch change {
      case .undone(let act): isUndone[act] = isUndone[act] ?? true
      case .redone(let act): isUndone[act] = isUndone[act] ?? false
      case _ where isUndone[row.act] == true: continue
      default:
        if let value = read(change) { return value }
      }
    }
    return nil
  }
}
