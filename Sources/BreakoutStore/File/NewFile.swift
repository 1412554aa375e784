import BreakoutModel
import BreakoutRecord
import GRDB
import Glibc

/// A session file that does not exist yet.
///
/// It is made complete under a hidden name and then linked to its own: whoever looks sees a whole session
/// or none, two programs that create one name at once cannot mix, and what exists is never overwritten.
struct NewFile {
  let path: String

  /// Makes it of the first events of a new session.
  func create(_ events: [Event], agenda: AgendaMark?) throws {
    try create(agenda) { db in
      do {
        _ = try EventTable.append(events, after: .start, to: db)
      } catch let error as NotReadBack {
        throw StoreProblem.notReadBack(path: path, error.event)
      }
    }
  }

  /// Makes it of the rows of another file, as they are.
  ///
  /// - Parameter done: the ids of the waiting acts among them (see `DoneActs`).
  func create(rows: [EventRow], agenda: AgendaMark?, done: [String] = []) throws {
    try create(agenda) { db in
      for row in rows { try EventTable.insert(row, into: db) }
      for id in done { try DoneActs.add(id, to: db) }
    }
  }

  /// A path beside a session that nothing has yet: its name and `ending`, then with numbers.
  static func free(beside path: String, _ ending: String) -> String {
    let isSession =
      path.utf8.count > SessionFile.ending.utf8.count && path.hasSuffix(SessionFile.ending)
    let stem = isSession ? String(path.dropLast(SessionFile.ending.count)) : path
    var number = 1
    while true {
      let name = stem + ending + (number == 1 ? "" : "-\(number)") + SessionFile.ending
      if !FileCheck.exists(name) { return name }
      number += 1
    }
  }

  private func create(_ agenda: AgendaMark?, _ filling: (Database) throws -> Void) throws {
    let folder = FileCheck.folder(of: path)
    let name = PathParts.name(of: path)
    let hidden = "\(folder)/.\(name).\(String(UInt64.random(in: 0...UInt64.max), radix: 36))"
    guard !FileCheck.exists(path) else { throw StoreProblem.alreadyExists(path: path) }
    // SQLite gives its log the permissions of the file: nobody else reads what was said in the room.
    let descriptor = Glibc.open(hidden, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let problem = FileCheck.problem(errno, path: path)
      throw problem == .noPermission(path: path) ? .readOnly(path: path) : problem
    }
    Glibc.close(descriptor)
    defer { unlink(hidden) }
    do {
      try fill(hidden, agenda, filling)
    } catch let error as DatabaseError {
      throw StoreProblem(error, path: path, waited: 0)
    }
    try flush(hidden)
    guard link(hidden, path) == 0 else { throw FileCheck.problem(errno, path: path) }
    try flush(folder)
  }

  private func fill(
    _ hidden: String, _ agenda: AgendaMark?, _ filling: (Database) throws -> Void
  ) throws {
    let queue = try Connection.open(hidden, readOnly: false, patience: LockPatience(0))
    try queue.writeWithoutTransaction { db in
      // Nobody can see the file yet, and `flush` brings it to the disk in one go.
      try db.execute(sql: "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY;")
      try db.writing {
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        try Schema.bringUp(db, from: 0)
        if let agenda {
          try db.execute(
            sql: "INSERT INTO origin (agenda) VALUES (?)", arguments: [agenda.digest])
        }
        try filling(db)
      }
      try db.execute(sql: "PRAGMA journal_mode = WAL")
    }
    try queue.close()
  }

  /// Waits until a file or a folder is on the disk.
  private func flush(_ place: String) throws {
    let descriptor = Glibc.open(place, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileCheck.problem(errno, path: path) }
    defer { Glibc.close(descriptor) }
    // Some network drives cannot flush a folder; the file itself was flushed.
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw FileCheck.problem(errno, path: path)
    }
  }
}
