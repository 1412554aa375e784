import BreakoutRecord
import GRDB

extension SessionFile {
  /// Checks a whole session file: every link of the chain, every event, the snapshot against a full
  /// replay, and the file itself. Changes nothing.
  ///
  /// - Throws: a `StoreProblem` where the file cannot be opened at all.
  public static func verify(
    _ path: String, timeout: Double = SessionStore.patience
  ) throws -> VerifyReport {
    let hasLog = FileCheck.size(of: path + "-wal") > 0
    var verification = Verification()
    do {
      try look(at: path, timeout: timeout) { db in
        try db.reading { try verification.run(db, path: path) }
      }
    } catch let problem as StoreProblem where problem.isOfContents {
      let salvage = Salvage(path)
      guard let salvage, salvage.head.seq > 0 else {
        throw salvage?.problem(path) ?? problem.leavingNothing
      }
      verification.take(salvage, problem.damage)
    }
    var report = verification.report(path: path, hasLog: hasLog)
    if report.damage != nil, let salvage = Salvage(path) {
      report.rescuable = salvage.head.seq
      report.behind = salvage.behind.count
      if report.events == 0, let problem = salvage.problem(path) { report.damage = problem.damage }
    }
    return report
  }
}

extension Verification {
  fileprivate mutating func run(_ db: Database, path: String) throws {
    try checkFile(db)
    do {
      isCopy = try FileHome.isElsewhere(path, in: db)
    } catch let error as DatabaseError where error.isDamage {
      // Said by the check of the file; files of the first version have no such table.
    }
    do {
      if let kept = try SnapshotTable.snapshot(in: db) {
        take(snapshot: try SnapshotTable.session(kept, in: db)?.session)
      }
    } catch let error as DatabaseError where error.isDamage {
      take(snapshot: nil)
    }
    let end = try RecordEnd(db) { event, head in take(event, head) }
    take(end)
    newer = Schema.problem(of: try Schema.check(db, path: path), path: path)
    if let newer, end.damage != nil { throw newer }
    if newer == nil, !end.newer.isEmpty { newer = .newerActs(path: path, end.newer) }
  }

  private mutating func checkFile(_ db: Database) throws {
    do {
      faults = try String.fetchAll(db, sql: "PRAGMA integrity_check(10)").filter { $0 != "ok" }
    } catch let error as DatabaseError where error.isDamage {
      faults = [error.words]
    }
  }
}
