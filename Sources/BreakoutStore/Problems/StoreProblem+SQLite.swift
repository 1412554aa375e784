import BreakoutRecord
import BreakoutWords
import GRDB

extension StoreProblem {
  /// What an error of SQLite means for a session file.
  init(_ error: DatabaseError, path: String, waited: Double) {
    switch error.resultCode {
    // The index of the log could not be given its room.
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHMSIZE:
      self = .diskFull(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path, waited: waited)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_READONLY: self = .readOnly(path: path)
    case .SQLITE_PERM, .SQLITE_AUTH: self = .noPermission(path: path)
    case .SQLITE_IOERR:
      self = .deviceFailed(path: path, code: Int(error.extendedResultCode.rawValue))
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      self = .damaged(path: path, .unreadable(after: 0, message: error.words))
    default: self = .other(path: path, message: error.words)
    }
  }

  /// The same for an error on the way in, where a file that is no database is not a damaged one.
  init(opening error: DatabaseError, path: String, waited: Double) {
    self =
      error.resultCode == .SQLITE_NOTADB
      ? .notASession(path: path) : StoreProblem(error, path: path, waited: waited)
  }
}

extension DatabaseError {
  /// What SQLite says, without the statement.
  var words: String {
    message ?? BreakoutWords.words.records.databaseError(Int(extendedResultCode.rawValue))
  }

  /// Whether the bytes of the file are wrong, rather than the way to them.
  var isDamage: Bool {
    [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR].contains(resultCode)
      || extendedResultCode == .SQLITE_IOERR_SHORT_READ
  }
}
