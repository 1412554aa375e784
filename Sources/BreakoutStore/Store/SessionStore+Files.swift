import BreakoutModel
import BreakoutRecord
import CSQLite
import GRDB

extension SessionStore {
  /// Makes sure that the store reads and writes the files that everybody finds under its name. Where the log or
  /// its index was deleted, the session is opened anew and gets back what stood in them alone.
  ///
  /// - Throws: a `StoreProblem` where that cannot be; nothing is saved then.
  func keepFiles() throws {
    guard queue != nil || mode == .readWrite else { return }
    let finding = try files.look()
    if finding == .gone { throw StoreProblem.gone(path: path) }
    if finding == .changed || queue == nil { try reopen() }
  }

  /// Closes the connection and leaves every file as it is.
  func leave() {
    defer { queue = nil }
    do {
      queue?.inDatabase { csqlite_leave_log($0.sqliteConnection) }
      try queue?.close()
    } catch {
      // What it wrote is known to `unsettled`; the system closes what SQLite did not.
    }
  }

  private func reopen() throws {
    leave()
    let isWritable = mode == .readWrite
    let file = try FileCheck(path)
    do {
      patience = LockPatience(timeout)
      queue = try Connection.open(path, readOnly: !isWritable, patience: patience)
      if let damage = try use({ db in try db.reading { try RecordEnd(db) { _, _ in } } }).damage {
        throw StoreProblem.damaged(path: path, damage)
      }
      try isWritable ? putBack() : requireHead()
    } catch {
      leave()
      let problem = (error as? DatabaseError).map { StoreProblem($0, path: path, waited: timeout) }
      switch problem ?? error as? StoreProblem {
      case .damaged(let path, let damage)?: mode = .readOnly(.damaged(path: path, damage))
      case .parted(let path, let kept)?: mode = .readOnly(.parted(path: path, kept: kept))
      default: break
      }
      throw problem ?? error
    }
    files = StoreFiles(path, file: file)
    version = nil
  }

  private func requireHead() throws {
    guard try use({ try EventTable.hash(of: head.seq, in: $0) }) == head.hash else {
      throw StoreProblem.gone(path: path)
    }
  }

  /// Gives the record what it has lost, if it ends where that begins: the very rows, in their old places.
  private func putBack() throws {
    let isWhole = try use { db in
      try db.writing {
        if try EventTable.hash(of: head.seq, in: db) == head.hash {
          // Another seat was quicker with the rows, and does not know them.
          for id in doneActs { try DoneActs.add(id, to: db) }
          return true
        }
        guard let end = try EventTable.end(in: db) else { return false }
        let lost = unsettled.filter { $0.seq > end.seq }
        var walk = ChainWalk(from: end)
        for row in lost {
          guard row.hash == row.link(after: walk.head) else { return false }
          _ = try walk.step(row)
        }
        guard walk.head == head else { return false }
        for row in lost { try EventTable.insert(row, into: db) }
        for id in doneActs { try DoneActs.add(id, to: db) }
        return true
      }
    }
    guard isWhole else { throw StoreProblem.parted(path: path, kept: try keepAside()) }
    isAhead = true
  }

  /// Another seat has gone on without what stood in the log alone, so both cannot be one record. All that this
  /// seat knows is kept as a session of its own.
  ///
  /// - Returns: its path; `nil` where the two have not even their beginning in common.
  private func keepAside() throws -> String? {
    guard let first = unsettled.first else { return nil }
    let (rows, done) = try use { db in
      let before = try EventTable.all(in: db).prefix { $0.seq < first.seq }
      return (Array(before) + unsettled, try DoneActs.all(in: db) + doneActs)
    }
    var walk = ChainWalk(from: .start)
    for row in rows {
      guard row.hash == row.link(after: walk.head) else { return nil }
      _ = try walk.step(row)
    }
    let aside = NewFile.free(beside: path, "-parted")
    try NewFile(path: aside).create(rows: rows, agenda: nil, done: done)
    return aside
  }
}

extension SessionStore {
  /// How many acts of any seat wait beside the session to be saved, and so stand in none of its documents.
  ///
  /// - Throws: a `StoreProblem` of a file beside the session, or of the session where acts wait.
  public func waitingActs() throws -> Int {
    let ids = try OutboxFile.waiting(besides: path)
    guard !ids.isEmpty, queue != nil else { return ids.count }
    return try use { db in try ids.subtracting(DoneActs.all(in: db)).count }
  }
}
