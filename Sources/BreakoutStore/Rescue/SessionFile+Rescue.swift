import BreakoutModel
import BreakoutRecord
import GRDB

extension SessionFile {
  /// Makes a whole session file of the longest intact chain that a damaged one still holds: the same events with
  /// the same links. Nothing is changed in the damaged file.
  ///
  /// - Parameter new: the path of the new file; `nil` puts it beside the old one.
  /// - Throws: a `StoreProblem` where nothing can be read, or only a snapshot, or where the new file cannot be
  ///   written.
  public static func rescue(
    _ path: String, to new: String? = nil, timeout: Double = SessionStore.patience
  ) throws -> RescueReport {
    if try FileCheck(path).isFolder { throw StoreProblem.isFolder(path: path) }
    let path = FileCheck.resolved(path)
    let (rows, agenda, done, problem, behind, snapshot) = try contents(of: path, timeout)
    let target = new ?? NewFile.free(beside: path, "-rescued")
    try NewFile(path: target).create(rows: rows, agenda: agenda, done: done)
    let check = try verify(target)
    guard check.isIntact else {
      throw StoreProblem.damaged(path: target, check.damage ?? .noEvents)
    }
    return RescueReport(
      path: path, new: target, check: check, problem: problem, behind: behind, snapshot: snapshot)
  }

  private typealias Contents = (
    rows: [EventRow], agenda: AgendaMark?, done: [String], problem: StoreProblem?,
    behind: [EventRow], snapshot: Int?
  )

  private static func contents(of path: String, _ timeout: Double) throws -> Contents {
    var rows: [EventRow] = []
    var agenda: AgendaMark?
    var done: [String] = []
    var found: StoreProblem
    do {
      let damage = try look(at: path, timeout: timeout) { db -> Damage? in
        // What such a file holds beside the record is not known here.
        if let newer = Schema.problem(of: try Schema.check(db, path: path), path: path) {
          throw newer
        }
        return try db.reading {
          let end = try RecordEnd(db) { _, _ in }
          agenda = try AgendaMark.kept(in: db)
          done = try Self.done(in: db)
          guard end.damage != nil else {
            rows = try EventTable.all(in: db)
            return nil
          }
          return end.damage
        }
      }
      guard let damage else { return (rows, agenda, done, nil, [], nil) }
      found = .damaged(path: path, damage)
    } catch let problem as StoreProblem
      where problem.isOfContents || problem == .foreignDatabase(path: path)
    {
      found = problem
    }
    let salvage = Salvage(path)
    guard let salvage, !salvage.rows.isEmpty else {
      // A file without its first events is no record, and a snapshot is read by the version that made it only: to
      // make a new file of it would promise what no later version can keep.
      throw salvage?.later.map { .notRescued(path: path, until: $0.snapshotSeq) }
        ?? found.leavingNothing
    }
    let damage = salvage.damage ?? found.damage.moved(behind: salvage.head.seq)
    return (
      salvage.rows, agenda ?? salvage.agenda, done, .damaged(path: path, damage), salvage.behind,
      salvage.later?.head.seq
    )
  }

  /// As many as can be read: an act whose id is lost could be done twice, and none is lost.
  private static func done(in db: Database) throws -> [String] {
    do {
      return try DoneActs.all(in: db)
    } catch let error as DatabaseError where error.isDamage {
      return []
    }
  }
}
