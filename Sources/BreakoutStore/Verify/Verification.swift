import BreakoutModel
import Foundation
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

private struct Verification {
  private var session = Session()
  private var head = ChainHead.start
  private var first: Timestamp?
  private var damage: Damage?
  private var newer: StoreProblem?
  private var faults: [String] = []
  private var snapshot = VerifyReport.Snapshot.absent
  private var isCopy = false
  private var recounts: [VerifyReport.Recounted] = []
  private var documents: [VerifyReport.Issued] = []

  mutating func run(_ db: Database, path: String) throws {
    try checkFile(db)
    do {
      isCopy = try Home.isElsewhere(path, in: db)
    } catch let error as DatabaseError where error.isDamage {
      // Said by the check of the file; files of the first version have no such table.
    }
    var taken: Session?
    do {
      if let kept = try SnapshotTable.row(in: db) {
        taken = try SnapshotTable.session(kept, in: db)?.session
        snapshot = .unused
      }
    } catch let error as DatabaseError where error.isDamage {
      snapshot = .unused
    }
    var before = ChainHead.start
    let end = try RecordEnd(db) { event, head in
      documents += VerifyReport.Issued(event, after: before, in: session).map { [$0] } ?? []
      before = head
      first = first ?? event.at
      if let recount = Recount(event.change) { recounts.append(.init(seq: event.seq, recount)) }
      session.apply(event)
      if let taken, taken.lastSeq == head.seq {
        snapshot = taken == session ? .equal : .different
      }
    }
    documents += taken.map { VerifyReport.Issued.lost(in: $0, behind: end.head.seq) } ?? []
    newer = Schema.problem(of: try Schema.check(db, path: path), path: path)
    if let newer, end.damage != nil { throw newer }
    (head, damage) = (end.head, end.damage)
    if newer == nil, !end.newer.isEmpty { newer = .newerActs(path: path, end.newer) }
  }

  /// Takes what stands in the pages of a file that SQLite does not open.
  mutating func take(_ salvage: Salvage, _ damage: Damage) {
    let events = salvage.events.events
    let links = Dictionary(uniqueKeysWithValues: salvage.rows.map { ($0.seq, $0.hash) })
    for event in events {
      let before = links[event.seq - 1].map { ChainHead(seq: event.seq - 1, hash: $0) }
      if let before, let issued = VerifyReport.Issued(event, after: before, in: session) {
        documents.append(issued)
      }
      session.apply(event)
    }
    first = events.first?.at
    head = salvage.head
    self.damage = salvage.damage ?? damage.moved(behind: head.seq)
  }

  private mutating func checkFile(_ db: Database) throws {
    do {
      faults = try String.fetchAll(db, sql: "PRAGMA integrity_check(10)").filter { $0 != "ok" }
    } catch let error as DatabaseError where error.isDamage {
      faults = [error.words]
    }
  }

  func report(path: String, hasLog: Bool) -> VerifyReport {
    VerifyReport(
      path: path, events: head.seq, first: first, last: session.exists ? session.lastAt : nil,
      link: head.hash.hexadecimal, damage: damage, newer: newer,
      faults: faults, snapshot: snapshot, hasLog: hasLog, isCopy: isCopy,
      recounts: recounts, documents: documents)
  }
}
